import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { filesUnder } from "../../scripts/disk/files.ts";
import { PROJECT } from "../../scripts/disk/paths.ts";

const page = readFileSync(join(PROJECT, "docs", "components.html"), "utf8");

it("the page of components lists every file of layouts/components, and shows it or says why not", () => {
  const files = filesUnder(join(PROJECT, "layouts", "components")).filter((name) => name.endsWith(".tsx"));
  const listed = [...page.matchAll(/<li><code>([^<]+)<\/code>: (.+)<\/li>/g)].map(([, file, state]) => ({
    file,
    state,
  }));
  expect(listed.map(({ file }) => file)).toEqual(files);
  expect(listed.filter(({ state }) => state === "not shown yet")).toEqual([]);
});

it("it needs nothing beside it, and shows no town but the fictional one", () => {
  expect(page).not.toMatch(/<(?:img|script|link|source|iframe)[^>]+(?:src|srcset)="(?!data:)/);
  expect(page).toContain("Este municipio es ficticio");
});
