import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { type Files, writeTree } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import type { Issue } from "../../scripts/validation/issue.ts";
import { publishedWords } from "../../scripts/validation/published-words.ts";
import { atEnd } from "../helpers/at-end.ts";
import { minimalContent } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

/** The moment at which these tests judge. */
export const NOW = "2026-04-10T12:00:00-05:00";

/** Folders for the tests of a file that run side by side; all vanish together. Call it at the top of the file. */
export async function ownFolders(): Promise<() => Promise<string>> {
  const base = await tempFolder(atEnd);
  return () => mkdtemp(join(base, "caso-"));
}

/** What `npm run validate` says of a minimal `content/` with these files in `root`; `prepare` changes them before. */
export async function issuesOf(
  root: string,
  files: Files,
  prepare: (root: string) => Promise<void> = async () => {},
): Promise<Issue[]> {
  await writeTree(root, { ...minimalContent(), ...files });
  await prepare(root);
  const { status, stdout, stderr } = await run("validate", root, { now: NOW, args: ["--format", "json"] });
  const issues: Issue[] = JSON.parse(stdout);
  expect([status, stderr]).toEqual([issues.some(({ gravedad }) => gravedad === "error") ? 1 : 0, ""]);
  // Whatever a test provokes can be told in public too.
  for (const { problema, remedio } of issues.map(publishedWords)) expect([problema, remedio]).not.toContain("");
  return issues;
}

/** `archivo:linea codigo` of each issue. */
export const issueLines = (issues: Issue[]) =>
  issues.map(({ archivo, linea, codigo }) => `${archivo}:${linea} ${codigo}`);
