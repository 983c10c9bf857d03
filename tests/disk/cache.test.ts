import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderForFiles } from "../../scripts/disk/cache.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

it("files that a build needs lie in the cache, and elsewhere when that cannot be written", async () => {
  const cache = join(await tempFolder(), "cache");
  expect(folderForFiles("imagenes", cache)).toBe(join(cache, "imagenes"));
  const file = join(cache, "archivo");
  writeFileSync(file, "");
  const folder = folderForFiles("imagenes", file);
  expect([folder.startsWith(file), statSync(folder).isDirectory()]).toEqual([false, true]);
});
