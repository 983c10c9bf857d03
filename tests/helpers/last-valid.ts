import { expect } from "vitest";
import type { Content } from "../../scripts/demo/repository/fast-import.ts";
import { history } from "../../scripts/demo/repository/history.ts";
import { loadContent } from "../../scripts/load/content.ts";
import { type LastValid, loadLastValid } from "../../scripts/load/last-valid.ts";
import { hasErrors } from "../../scripts/validation/issue.ts";
import { minimalContent } from "./documents.ts";
import { tempFolder } from "./temp-folder.ts";

/** Days of the first commit of these histories, of the later ones, and of the build. */
export const FIRST = "2026-03-05T10:00:00-05:00";
export const THEN = "2026-03-20T10:00:00-05:00";
export const NOW = "2026-04-10T12:00:00-05:00";

export type Changes = Record<string, Content>;

/** An error that has nothing to do with when a document is public. */
export const SLIP = { lugar: "El parque" };

/** A municipality whose last commits changed something. */
export async function municipality(first: Changes, ...then: Changes[]): Promise<string> {
  return writeIn(await tempFolder(), first, ...then);
}

export async function writeIn(folder: string, first: Changes, ...then: Changes[]): Promise<string> {
  const repo = history();
  repo.commit("Primera", { at: FIRST, files: { ...minimalContent(), ...first } });
  for (const files of then) repo.commit("Después", { at: THEN, files });
  return (await repo.write(folder)).dir;
}

/** The publishable part of a folder with errors. */
export async function lastValidOf(root: string): Promise<LastValid | undefined> {
  const now = Date.parse(NOW) / 1000;
  const strict = await loadContent({ root, now });
  expect(hasErrors(strict.issues)).toBe(true);
  return loadLastValid(strict, { now, folder: await tempFolder() });
}

export const titlesOf = (lastValid: LastValid | undefined) =>
  Object.fromEntries(lastValid?.content.entries.map(({ archivo, data }) => [archivo, data.titulo]) ?? []);
