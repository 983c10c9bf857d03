/**
 * One path that a commit changed against one of its parents. Object names are full; `null` where there is nothing, or a
 * submodule, whose files are another repository's.
 */
export interface Change {
  path: string;
  /** Where an exact copy came from, when git saw that the file only moved. */
  from: string | null;
  blob: string | null;
  /** `100644` and the like; symbolic links are `120000`. */
  mode: string;
}

/** A commit of `git log`, with what it changed against each of its parents. */
export interface Commit {
  hash: string;
  parents: string[];
  /** Committer date, seconds since 1970. */
  time: number;
  /** First line of the message. */
  subject: string;
  /** By the parent's name; a commit without parents has its changes under `""`. */
  changes: Map<string, Change[]>;
}

/**
 * The arguments of the one `git log` that the history is read from. `--pretty=raw` is the format in which git names the
 * parent that each difference of a merge is against; `-M100%` finds exact renames, which needs no file contents: on a
 * clone without blobs, looser detection downloads them one by one.
 */
export const LOG_ARGUMENTS = [
  "-c",
  "log.showRoot=true",
  "-c",
  "log.follow=false",
  // `-m` means what a person's configuration says it means.
  "-c",
  "log.diffMerges=separate",
  "log",
  "-z",
  "-m",
  "--raw",
  "--no-abbrev",
  "-M100%",
  "--pretty=raw",
  "--no-notes",
  "--no-show-signature",
  "--no-decorate",
  "--no-color",
  "--no-ext-diff",
  "--no-mailmap",
  "HEAD",
  // A file may be called HEAD.
  "--",
] as const;

/** Reads the text that `git log` with `LOG_ARGUMENTS` prints. Commits by name, in git's order. */
export function parseLog(text: string): Map<string, Commit> {
  const commits = new Map<string, Commit>();
  const tokens = text.split("\0");
  let changes: Change[] = [];
  for (let index = 0; index < tokens.length; index++) {
    let token = tokens[index] as string;
    if (token.startsWith("commit ")) {
      changes = [];
      const { commit, against } = readHeader(token, commits);
      commit.changes.set(against, changes);
      // The first change stands in the same token as the message, on a line of its own; message lines are indented.
      token = token.slice(token.lastIndexOf("\n") + 1);
    }
    if (token.startsWith(":")) index += readChange(token, tokens, index, changes);
  }
  return commits;
}

/** The last second of the year 9999: later dates are no ISO 8601 of four digits. */
const END_OF_TIME = 253_402_300_799;

function readHeader(token: string, commits: Map<string, Commit>): { commit: Commit; against: string } {
  const [first = "", ...lines] = token.split("\n");
  const [, hash = "", from] = /^commit ([0-9a-f]+)(?: \(from ([0-9a-f]+)\))?/.exec(first) ?? [];
  const known = commits.get(hash);
  if (known) return { commit: known, against: from ?? "" };

  const blank = lines.indexOf("");
  const headers = lines.slice(0, blank);
  const parents = headers.filter((line) => line.startsWith("parent ")).map((line) => line.slice("parent ".length));
  const committer = headers.find((line) => line.startsWith("committer "));
  const time = Math.min(END_OF_TIME, Number(/ (-?\d+) [+-]\d+$/.exec(committer ?? "")?.[1] ?? 0));
  const subject = (lines[blank + 1] ?? "").replace(/^ {4}/, "");
  const commit = { hash, parents, time, subject, changes: new Map<string, Change[]>() };
  commits.set(hash, commit);
  return { commit, against: from ?? parents[0] ?? "" };
}

/** Reads one change whose paths are the next tokens; returns how many of them it took. */
function readChange(token: string, tokens: readonly string[], index: number, changes: Change[]): number {
  const [, mode = "", , blob = "", status = ""] = token.slice(1).split(" ");
  const moved = status.startsWith("R") || status.startsWith("C");
  const path = tokens[index + (moved ? 2 : 1)] ?? "";
  const from = status.startsWith("R") ? (tokens[index + 1] ?? null) : null;
  const isFile = status !== "D" && mode !== SUBMODULE;
  changes.push({ path, from, blob: isFile ? blob : null, mode });
  return moved ? 2 : 1;
}

const SUBMODULE = "160000";

/** Whether a change leaves a file of its own: no symbolic link. */
export const isRegularFile = ({ mode }: Pick<Change, "mode">) => mode === "100644" || mode === "100755";

/** Brings the files that there are, path → content, past one change. */
export function applyChange({ path, from, blob }: Change, present: Map<string, string>): void {
  if (from) present.delete(from);
  if (blob) present.set(path, blob);
  else present.delete(path);
}
