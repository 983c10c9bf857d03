/** One path that a commit changed, compared with one of its parents. */
export interface Change {
  path: string;
  /** The path that the file was moved from, when git found an exact rename. */
  from: string | null;
  /** Full name of the content; `null` when the path was removed, or is a submodule, whose files are in another repository. */
  blob: string | null;
  /** File mode, such as `100644`; symbolic links are `120000`. */
  mode: string;
}

/** A commit of `git log`, with its changes compared with each of its parents. */
export interface Commit {
  hash: string;
  parents: string[];
  /** Committer date, seconds since 1970. */
  time: number;
  /** First line of the message. */
  subject: string;
  /** By the parent's hash; a commit without parents has its changes under `""`. */
  changes: Map<string, Change[]>;
}

/**
 * The arguments of the only `git log` call. `--pretty=raw` is the format in which git names the parent that each diff of a
 * merge is made against; `-M100%` finds exact renames only, which needs no file contents: in a clone without blobs, looser
 * detection would download them one by one.
 */
export const LOG_ARGUMENTS = [
  "-c",
  "log.showRoot=true",
  "-c",
  "log.follow=false",
  // Otherwise `-m` depends on the user's configuration.
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
  // So that a file called HEAD is not meant.
  "--",
] as const;

/** Parses the output of `git log` with `LOG_ARGUMENTS`. Returns the commits by hash, in git's order. */
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
      // The first change is in the same token as the message, on a line of its own; message lines are indented.
      token = token.slice(token.lastIndexOf("\n") + 1);
    }
    if (token.startsWith(":")) index += readChange(token, tokens, index, changes);
  }
  return commits;
}

/** The last second of the year 9999: later dates do not fit the four-digit year of ISO 8601. */
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

/** Parses one change, whose paths are the next tokens. Returns how many of them it consumed. */
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

/** Whether a change leaves a regular file, not a symbolic link. */
export const isRegularFile = ({ mode }: Pick<Change, "mode">) => mode === "100644" || mode === "100755";

/** Applies one change to the map of files: path → blob. */
export function applyChange({ path, from, blob }: Change, present: Map<string, string>): void {
  if (from) present.delete(from);
  if (blob) present.set(path, blob);
  else present.delete(path);
}
