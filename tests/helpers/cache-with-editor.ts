import { cpSync } from "node:fs";
import { join } from "node:path";
import { buildEditor } from "../../scripts/bundle/editor-bundle.ts";
import { CACHE_FOLDER } from "../../scripts/disk/cache.ts";
import { tempFolder } from "./temp-folder.ts";

/** A cache that has nothing but the program of the editor, which takes many seconds to make. */
export async function cacheWithEditor(): Promise<string> {
  const cache = await tempFolder();
  await buildEditor();
  cpSync(join(CACHE_FOLDER, "editor"), join(cache, "editor"), { recursive: true });
  return cache;
}
