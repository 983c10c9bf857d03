import { capitalize, count, enumerate } from "../words/spanish.ts";
import { type Change, type Commit, type Comparison, newAncestors } from "./log.ts";

/** The file of the commits to pass over; `git blame` uses it by convention. */
export const IGNORED_REVISIONS = ".git-blame-ignore-revs";

/** What such a file says, or why it is not read. */
export type IgnoredFile = { text: string } | { razon: string };

export interface IgnoredRevisions {
  hashes: ReadonlySet<string>;
  /** Plain sentences about the lines, or files, that name no commit. */
  avisos: readonly string[];
}

/** The full hashes in the files, of whatever they are. */
export function hashesIn(files: ReadonlyMap<string, IgnoredFile>, hashLength: number): string[] {
  const texts = [...files.values()].flatMap((file) => ("text" in file ? [file.text] : []));
  return texts.flatMap((text) => entriesIn(text, hashLength).flatMap(({ hash }) => hash ?? []));
}

/**
 * The commits that the files name, and what is told of the rest.
 * @param commitOf the commit of the history that a hash names, its own or that of a tag
 */
export function ignoredRevisions(
  files: ReadonlyMap<string, IgnoredFile>,
  hashLength: number,
  commitOf: (hash: string) => string | undefined,
): IgnoredRevisions {
  const hashes = new Set<string>();
  const avisos: string[] = [];
  for (const [name, file] of files) {
    if ("razon" in file) {
      avisos.push(`${name}: ${file.razon}. No se lee, y ningún commit se pasa por alto.`);
      continue;
    }
    const entries = entriesIn(file.text, hashLength);
    for (const { hash } of entries) {
      const commit = hash && commitOf(hash);
      if (commit) hashes.add(commit);
    }
    const linesOf = (test: (hash?: string) => boolean) =>
      entries.filter(({ hash }) => test(hash)).map(({ line }) => line);
    const garbled = linesOf((hash) => hash === undefined);
    const unknown = linesOf((hash) => hash !== undefined && !commitOf(hash));
    const rule = `en cada línea va un solo commit, con su nombre completo de ${hashLength} letras y números, y lo demás después de #. El archivo se guarda en UTF-8 sin BOM`;
    if (garbled.length > 0)
      avisos.push(`${name}, ${inLines(garbled)}: no se pasa por alto lo que dice. ${capitalize(rule)}.`);
    if (unknown.length > 0) avisos.push(`${name}, ${inLines(unknown)}: no nombra ningún commit de este historial.`);
  }
  return { hashes, avisos };
}

/**
 * The lines that are neither empty nor a comment, as git reads them (`oidset_parse_file` in
 * https://github.com/git/git/blob/master/oidset.c): what follows `#` is a comment, and of blanks only git's own four count.
 */
function entriesIn(text: string, hashLength: number): { line: number; hash?: string }[] {
  const whole = new RegExp(`^[0-9a-f]{${hashLength}}$`, "i");
  return text.split("\n").flatMap((written, index) => {
    const word = written.replace(/#.*/s, "").replace(/^[ \t\r]+|[ \t\r]+$/g, "");
    if (!word) return [];
    return [{ line: index + 1, hash: whole.test(word) ? word.toLowerCase() : undefined }];
  });
}

/** More than these would not be read. */
const MAX_LINES = 10;

function inLines(lines: readonly number[]): string {
  if (lines.length === 1) return `línea ${lines[0]}`;
  const more = lines.length - MAX_LINES;
  return `líneas ${enumerate([...lines.slice(0, MAX_LINES), ...(more > 0 ? [count(more, "más", "más")] : [])])}`;
}

/** A merge on the main line that brought commits to pass over, and everything else that may have changed something with it. */
export interface Review {
  merge: string;
  others: readonly Commit[];
}

/** The merges of a main line, oldest first, that brought at least one of the commits to pass over. */
export function reviewsOf(
  commits: ReadonlyMap<string, Commit>,
  line: readonly { hash: string }[],
  ignored: ReadonlySet<string>,
): Review[] {
  const seen = new Set<string>();
  return line.flatMap(({ hash: merge }, index) => {
    const brought = newAncestors(merge, commits, seen);
    const others = brought.filter(({ hash }) => !ignored.has(hash));
    // The first commit brings all that was before it.
    return index > 0 && others.length < brought.length && !ignored.has(merge) ? [{ merge, others }] : [];
  });
}

/** What must be compared to know whether these commits changed anything: each with every parent. */
export function ownComparisons(commits: readonly Commit[]): Comparison[] {
  return commits.flatMap(({ hash, parents }): Comparison[] =>
    parents.length === 0 ? [{ hash }] : parents.map((previous) => ({ hash, previous })),
  );
}

/** Whether these commits changed nothing of the content: a merge changes by itself what differs from all its parents. */
export function changedNothing(
  commits: readonly Commit[],
  changesOf: (comparison: Comparison) => readonly Change[],
): boolean {
  return commits.every((commit) => {
    const [first = [], ...rest] = ownComparisons([commit]).map(changesOf);
    return !first.some(({ path }) => rest.every((changes) => changes.some((change) => change.path === path)));
  });
}
