import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file of the site that is no page: copied from a path, or written from its content. */
export type OutputFile = { url: string } & ({ path: string } | { content: string });

/** Puts files at their addresses under a folder. */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  for (const file of files) {
    const target = join(folder, file.url);
    mkdirSync(dirname(target), { recursive: true });
    if ("path" in file) copyFileSync(file.path, target);
    else writeFileSync(target, file.content);
  }
}

/**
 * Builds beside a folder, then puts the result in its place: whoever reads the folder finds the old site or the new one.
 * What a build that was killed left behind is cleared away first.
 */
export async function replaceFolder(folder: string, build: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${folder}.nuevo-${process.pid}`;
  const old = `${folder}.viejo-${process.pid}`;
  recover(folder);
  try {
    await build(draft);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

function recover(folder: string): void {
  const parent = dirname(folder);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const [, kind, pid] = /\.(nuevo|viejo)-(\d+)$/.exec(name) ?? [];
    if (!kind || !name.startsWith(`${basename(folder)}.${kind}`) || isAlive(Number(pid))) continue;
    if (kind === "viejo" && !existsSync(folder)) renameSync(join(parent, name), folder);
    else rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
