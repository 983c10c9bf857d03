import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { OLDEST_NODE, tooOld } from "../../scripts/command-line/node-version.ts";
import { PROJECT } from "../../scripts/disk/paths.ts";

const textOf = (path: string) => readFileSync(join(PROJECT, path), "utf8");

it.each(["10.24.1", "18.20.8", "20.9.0", "20.18.99"])(
  "Node %s is too old, which is said in one Spanish line",
  (version) => {
    expect(tooOld(version)).toMatch(
      /^Este computador tiene Node\.js [\d.]+, y el sitio necesita la versión 20\.19\.0 .*\.$/,
    );
  },
);

it.each([OLDEST_NODE, "20.19.1", "20.20.0", "22.0.0", "24.21.0", "100.0.0"])("Node %s is new enough", (version) => {
  expect(tooOld(version)).toBeUndefined();
});

it("the package asks npm for the same version, and .nvmrc for a newer one", () => {
  expect(JSON.parse(textOf("package.json")).engines.node).toBe(`>=${OLDEST_NODE}`);
  expect(tooOld(`${textOf(".nvmrc").trim()}.0.0`)).toBeUndefined();
});

it("the version is looked at before anything else is loaded", () => {
  const imports = ["scripts/sitio.ts", "scripts/command-line/node-version.ts"].map((path) =>
    [...textOf(path).matchAll(/^import .* from "(.+)";$/gm)].map(([, target]) => target),
  );
  expect(imports).toEqual([["./command-line/node-version.ts"], []]);
});

it("what runs on Node 24 is Node 24: npm's package of it brings its program by a script of its own", () => {
  const script = JSON.parse(textOf("package.json")).scripts["test:node24"];
  const calls = script.split(" && ");
  expect(
    calls.every((call: string) => call.startsWith("npx --yes --ignore-scripts=false --package=node@24 -- node ")),
  ).toBe(true);
  expect(calls[0]).toContain("process.versions.node.startsWith('24.')");
});
