import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const LAYOUTS = new URL("../../layouts/", import.meta.url);

test("only three components insert unescaped HTML", () => {
  const files = readdirSync(LAYOUTS, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const raw = files.filter((file) => /innerHTML/i.test(readFileSync(new URL(file, LAYOUTS), "utf8")));
  expect(raw.sort()).toEqual(["components/inline-styles.tsx", "components/json-ld.tsx", "components/prose.tsx"]);
});
