import type { TipoDeActualizacion } from "./report.ts";
import type { Reason } from "./rules.ts";

/** A change of a month, with why it counts or why it does not. */
export interface ExplainedChange {
  /** ISO 8601 with offset. */
  fecha: string;
  canal: string;
  /** That of its line in the log; `null` for a change that is no update. */
  tipo: TipoDeActualizacion | null;
  motivo: Reason;
  /** Whether it is one of the updates in the figures: the first of its document on its day, and no withdrawal. */
  cuenta: boolean;
  /** How many documents it is about: those of a commit that are not named and have the same reason are one. */
  documentos: number;
  /** As in the log. All three are empty where nothing may be named, or only `archivo`, a folder, says something. */
  titulo: string;
  url: string;
  archivo: string;
  commit: string;
  /** For a merge, which of its parents comes before it on the main line, from 1; `null` for any other commit. */
  padre: number | null;
  /** What to type to see it. */
  orden: string;
}

/** Everything that was looked at for the figures of a month, oldest first. */
export interface MonthExplanation {
  cambios: ExplainedChange[];
  /** How many commits of the main line are of that month, and how many of them changed no document of a channel. */
  commits: number;
  otros: number;
}

/** What a change is to be found by. */
export interface ChangePlace {
  commit: string;
  padre: number | null;
  /** The file or folder that changed; `null` where it must not be named. */
  path: string | null;
}

/**
 * The git command that shows a change, for the folder that holds `content/`. A merge is compared with the parent that comes
 * before it on the main line: `git show` would compare it with all of them at once.
 */
export function commandFor({ commit, padre, path }: ChangePlace): string {
  const hash = commit.slice(0, 12);
  const command = padre === null ? `git show ${hash}` : `git diff "${hash}^${padre}" ${hash}`;
  return path === null ? command : `${command} -- ${shellWord(path)}`;
}

/** A text as one word for a shell. */
function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
