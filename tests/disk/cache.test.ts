import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { tempFolder } from "../helpers/temp-folder.ts";

it("files that a build needs have a folder also where the cache cannot be written", async () => {
  const file = join(await tempFolder(), "archivo");
  writeFileSync(file, "");
  vi.stubEnv("SITIO_CACHE", file);
  vi.resetModules();
  const { folderForFiles, readCache, writeCache } = await import("../../scripts/disk/cache.ts");
  expect(statSync(folderForFiles("imagenes")).isDirectory()).toBe(true);
  writeCache("cosas", "1", { a: "b" });
  expect(readCache("cosas", "1")).toEqual({});
});
