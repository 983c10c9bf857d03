import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeFolder } from "../../scripts/disk/make-folder.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

it("makes a folder with those around it, and leaves what is there", async () => {
  const folder = await tempFolder();
  makeFolder(join(folder, "a", "b", "c"));
  writeFileSync(join(folder, "a", "b", "archivo"), "");
  makeFolder(join(folder, "a", "b"));
  expect([statSync(join(folder, "a", "b", "c")).isDirectory(), existsSync(join(folder, "a", "b", "archivo"))]).toEqual([
    true,
    true,
  ]);
  for (const path of ["archivo", "archivo/x", "archivo/x/y"])
    expect(() => makeFolder(join(folder, "a", "b", path))).toThrow(/EEXIST|ENOTDIR/);
});

it.skipIf(!existsSync("/proc/self"))("ends where no folder can be made, and says so", () => {
  for (const path of ["/proc/sitio", "/proc/sitio/a/b"]) expect(() => makeFolder(path)).toThrow("ENOENT");
});
