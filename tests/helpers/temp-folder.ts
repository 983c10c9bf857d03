import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/**
 * An empty folder that is removed when the running test ends. Outside a test say when:
 * `const dir = await tempFolder(atEnd)`.
 */
export async function tempFolder(atEnd: (clean: () => Promise<void>) => void = onTestFinished): Promise<string> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), "sitio-municipal-")));
  atEnd(() => rm(dir, { recursive: true, force: true }));
  return dir;
}
