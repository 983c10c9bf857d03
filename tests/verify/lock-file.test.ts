import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT } from "../../scripts/disk/paths.ts";
import { firstDifference, type LockedPackages, lockedPackages } from "../../scripts/verify/lock-file.ts";

const GENERATOR = "node_modules/sitio-municipal";
const lock: LockedPackages = {
  "": { version: "1.0.0" },
  [GENERATOR]: { version: "0.2.0", integrity: "sha512-a" },
  "node_modules/sharp": { version: "0.35.5", integrity: "sha512-b" },
  "node_modules/other-system": { version: "1.0.0", integrity: "sha512-c" },
};
const installed: LockedPackages = {
  [GENERATOR]: { version: "0.2.0", integrity: "sha512-a" },
  "node_modules/sharp": { version: "0.35.5", integrity: "sha512-b" },
  "node_modules/for-nobody": { version: "2.0.0", integrity: "sha512-d" },
};

describe("what is installed and what a lock file names", () => {
  it.each<[string, LockedPackages, LockedPackages, unknown]>([
    ["are the same, whatever only one of them has", lock, installed, undefined],
    [
      "differ in the version of the generator",
      lock,
      { ...installed, [GENERATOR]: { version: "0.3.0", integrity: "sha512-e" } },
      { name: "sitio-municipal", wanted: "0.2.0", here: "0.3.0" },
    ],
    [
      "differ in its files, under the same number",
      lock,
      { ...installed, [GENERATOR]: { version: "0.2.0", integrity: "sha512-e" } },
      { name: "sitio-municipal", wanted: "0.2.0", here: "0.2.0" },
    ],
    [
      "differ in a package that it uses",
      lock,
      { ...installed, "node_modules/sharp": { version: "0.35.4", integrity: "sha512-e" } },
      { name: "sharp", wanted: "0.35.5", here: "0.35.4" },
    ],
    ["differ when the generator is not installed", lock, {}, { name: "sitio-municipal", wanted: "0.2.0" }],
    ["differ when the lock does not name it", {}, installed, { name: "sitio-municipal", here: "0.2.0" }],
    [
      "differ when nothing says which files they are, as of a link to a folder",
      { [GENERATOR]: { version: "0.2.0", link: true } },
      { [GENERATOR]: { version: "0.2.0", link: true } },
      { name: "sitio-municipal", wanted: "0.2.0", here: "0.2.0" },
    ],
  ])("%s", (_case, wanted, here, difference) => {
    expect(firstDifference(wanted, here)).toEqual(difference);
  });

  it.each(["", "{", "null", "[]", '{"packages": null}', '{"lockfileVersion": 1, "dependencies": {}}'])(
    "is nothing in %j",
    (text) => {
      expect(lockedPackages(text)).toBeUndefined();
    },
  );
});

it("every package of this repository is known by its contents, those of other systems too", () => {
  const { packages } = JSON.parse(readFileSync(join(PROJECT, "package-lock.json"), "utf8"));
  const lacking = Object.entries<{ integrity?: string }>(packages).filter(
    ([path, { integrity }]) => path !== "" && !integrity?.startsWith("sha512-"),
  );
  expect(lacking.map(([path]) => path)).toEqual([]);
});
