import { expect, it } from "vitest";
import { knownIn } from "../../scripts/update/known-files.ts";
import { sortFiles } from "../../scripts/update/sort-files.ts";

const name = (letter: string) => letter.repeat(40);
const raw = (before: string, after: string, path: string) =>
  `:100644 100644 ${name(before)} ${name(after)} M\0${path}\0`;

const known = knownIn(
  [
    raw("0", "a", "scripts/build.ts"),
    raw("a", "b", "scripts/build.ts"),
    raw("b", "0", "scripts/build.ts"),
    raw("0", "c", ".eleventy.ts"),
    raw("0", "d", "package.json"),
    raw("0", "d", "package-lock.json"),
    raw("0", "d", "LEEME.md"),
    raw("0", "d", "tests/a b.test.ts"),
  ].join(""),
);

it.each([
  ["scripts/build.ts", "a", "unchanged"],
  ["scripts/build.ts", "b", "unchanged"],
  ["scripts/build.ts", "c", "changed"],
  [".eleventy.ts", "a", "changed"],
  ["tests/a b.test.ts", "d", "unchanged"],
  ["package.json", "e", "changed"],
  ["package-lock.json", "e", "unchanged"],
  ["scripts/nuestro.ts", "a", "own"],
  ["LEEME.md", "e", "kept"],
  ["LEEME.md", "d", "kept"],
  ["content/municipio.yaml", "a", "kept"],
  ["actas/2026.pdf", "a", "kept"],
])("%s with the content %s is %s", (path, letter, kind) => {
  const sorted = sortFiles(new Map([[path, name(letter)]]), known);
  const kinds = Object.entries(sorted).filter(([, paths]) => paths.includes(path));
  expect(kinds.map(([each]) => each)).toEqual(kind === "kept" ? [] : [kind]);
});
