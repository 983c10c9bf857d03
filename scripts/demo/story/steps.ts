import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../disk/paths.ts";
import type { Person } from "../repository/fast-import.ts";
import type { Undo } from "./changes.ts";

export interface Commit {
  kind: "commit";
  at: string;
  authoredAt?: string;
  author: Person;
  message: string;
  /** The changes of the commit, by path in the repository. */
  changes: Record<string, Undo>;
  /** An edit of many documents that the report ignores. */
  isMassEdit?: true;
  /** Adds the mass edit to `.git-blame-ignore-revs`. */
  ignoresMassEdit?: true;
}

/** Commits that reached main together, through a merge. */
export interface Merge {
  kind: "pull" | "review";
  at: string;
  author: Person;
  message: string;
  branch: string;
  /** How many commits the branch point lies behind main. */
  behind: number;
  commits: readonly Commit[];
}

export type Step = Commit | Merge;

const office = (name: string, mailbox: string): Person => ({ name, email: `${mailbox}@san-ficticio.example` });

export const general = office("Secretaría General", "secretaria");
export const alcaldia = office("Despacho de la Alcaldía", "alcaldia");
export const gobierno = office("Secretaría de Gobierno", "gobierno");
export const hacienda = office("Secretaría de Hacienda", "hacienda");
export const planeacion = office("Secretaría de Planeación", "planeacion");
export const salud = office("Secretaría de Salud y Bienestar", "salud");
export const servicios = office("Oficina de Servicios Públicos", "servicios");
export const cultura = office("Casa de la Cultura y el Deporte", "cultura");

/** A commit at a local time (`2025-03-04 09:15`, five hours behind UTC) or at an exact one (`2025-08-01T03:30:00Z`). */
export function on(
  at: string,
  author: Person,
  message: string,
  changes: Record<string, Undo>,
  marks: Pick<Commit, "isMassEdit" | "ignoresMassEdit"> = {},
): Commit {
  const named = Object.entries(changes).map(([name, undo]) => [pathOf(name), undo] as const);
  return { kind: "commit", at: moment(at), author, message, changes: Object.fromEntries(named), ...marks };
}

/** An office committed while others published, pulled, and pushed the merge. */
export function pull(at: string, author: Person, behind: number, commits: readonly Commit[], message = PULL): Merge {
  return { kind: "pull", at: moment(at), author, message, branch: "copia-local", behind, commits };
}

/** A branch was reviewed and merged. */
export function review(at: string, author: Person, number: number, branch: string, commits: readonly Commit[]): Merge {
  const message = `Merge pull request #${number} from san-ficticio/${branch}`;
  return { kind: "review", at: moment(at), author, message, branch, behind: 0, commits };
}

/** An earlier document or picture, kept in `past/` because nothing of it is left in `content/`. */
export function past(path: string): string | Uint8Array {
  const file = join(PROJECT, "scripts", "demo", "past", path);
  return path.endsWith(".md") ? readFileSync(file, "utf8") : readFileSync(file);
}

/** `tramites/paz-y-salvo` → its file; names with an extension stay as they are. */
export function pathOf(name: string): string {
  return /\.\w+$/.test(name) ? `content/${name}` : `content/${name}.md`;
}

const PULL = "Merge branch 'main' of https://git.san-ficticio.example/sitio";

function moment(at: string): string {
  return at.includes("T") ? at : `${at.replace(" ", "T")}:00-05:00`;
}
