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

/** A commit of `git log`. */
export interface Commit {
  hash: string;
  parents: string[];
  /** Committer date, seconds since 1970. */
  time: number;
  /** First line of the message, cut. */
  subject: string;
}

/** A commit and its ancestors, without those in `seen`, to which all of them are added. */
export function newAncestors(from: string, commits: ReadonlyMap<string, Commit>, seen: Set<string>): Commit[] {
  const found: Commit[] = [];
  const waiting = [from];
  for (let hash = waiting.pop(); hash !== undefined; hash = waiting.pop()) {
    const commit = commits.get(hash);
    if (!commit || seen.has(hash)) continue;
    seen.add(hash);
    found.push(commit);
    waiting.push(...commit.parents);
  }
  return found;
}

/**
 * The arguments of the only `git log` call: who follows whom, when, and in which words; no changes, which would be those of
 * every folder of the repository. `--pretty=raw` without an encoding is what the commits say, byte by byte: git converts
 * other formats from the encoding that a commit names, headers included.
 */
export const LOG_ARGUMENTS = [
  "log",
  "-z",
  "--pretty=raw",
  "--encoding=none",
  "--no-patch",
  "--no-notes",
  "--no-show-signature",
  "--no-decorate",
  "--no-color",
  "--no-mailmap",
] as const;

/** The arguments for the log of the last commit. @param known a commit of which it and its ancestors are known already */
export const logArguments = (known?: string) => [
  ...LOG_ARGUMENTS,
  "HEAD",
  ...(known ? [`^${known}`] : []),
  // So that a file called HEAD is not meant.
  "--",
];

/** More than this of a commit is not kept: only a message that nobody reads is as long. */
const KEPT_OF_COMMIT = 1_000_000;
const KEPT_OF_SUBJECT = 1000;

/** A reader of the output of `git log` with `LOG_ARGUMENTS`, as it arrives, and the commits by hash, in git's order. */
export function logReader() {
  const commits = new Map<string, Commit>();
  let parts: Uint8Array[] = [];
  let kept = 0;
  const keep = (part: Uint8Array) => {
    const room = part.subarray(0, KEPT_OF_COMMIT - kept);
    if (room.length > 0) parts.push(room);
    kept += room.length;
  };
  const end = () => {
    const commit = readCommit(joined(parts, kept));
    if (commit) commits.set(commit.hash, commit);
    parts = [];
    kept = 0;
  };
  return {
    commits,
    read(chunk: Uint8Array): void {
      let from = 0;
      for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, from)) {
        keep(chunk.subarray(from, at));
        end();
        from = at + 1;
      }
      if (from < chunk.length) keep(chunk.subarray(from));
    },
    /** What follows the last separator is a commit too. */
    end,
  };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The last second of the year 9999: later dates do not fit the four-digit year of ISO 8601. */
const END_OF_TIME = 253_402_300_799;
const LINE_END = 0x0a;
const utf8 = new TextDecoder();

/**
 * A commit as `git log --pretty=raw` writes it. As git reads it, its parents are the lines after its tree, and no others. Its
 * texts are decoded one by one: a part of a longer text would keep all of it in memory.
 */
function readCommit(bytes: Uint8Array): Commit | undefined {
  let [start, end] = [0, 0];
  const nextLine = () => {
    start = end;
    const at = bytes.indexOf(LINE_END, start);
    end = at < 0 ? bytes.length : at + 1;
    return end > start;
  };
  const startsWith = (word: string) => {
    for (let index = 0; index < word.length; index++) {
      if (bytes[start + index] !== word.charCodeAt(index)) return false;
    }
    return true;
  };
  const restAfter = (word: string, decoder = utf8) =>
    decoder.decode(bytes.subarray(start + word.length, Math.min(end, start + KEPT_OF_SUBJECT))).trimEnd();
  const isBlank = () => bytes[start] === LINE_END;

  if (!nextLine() || !startsWith("commit ")) return undefined;
  const hash = restAfter("commit ");
  nextLine();
  const parents: string[] = [];
  while (nextLine() && startsWith("parent ")) parents.push(restAfter("parent "));
  let time: number | undefined;
  let decoder = utf8;
  while (end > start && !isBlank()) {
    if (time === undefined && startsWith("committer ")) {
      // The date is at the end of the line, however long the name is.
      const last = utf8.decode(bytes.subarray(Math.max(start, end - 100), end));
      time = Math.min(END_OF_TIME, Number(/ (-?\d+) [+-]\d+\n?$/.exec(last)?.[1] ?? 0));
    }
    if (startsWith("encoding ")) decoder = decoderOf(restAfter("encoding "));
    nextLine();
  }
  // Message lines are indented.
  const subject = nextLine() && startsWith("    ") ? restAfter("    ", decoder) : "";
  return { hash, parents, time: time ?? 0, subject };
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return utf8;
  }
}

/**
 * The arguments of `git diff-tree` for the changes of one folder. It reads lines of a commit and what it is compared with, as
 * `comparison` writes them. `-M100%` finds exact renames only, which needs no file contents: in a clone without blobs, looser
 * detection would download them one by one.
 */
export const changesArguments = (folder: string) =>
  ["--literal-pathspecs", "diff-tree", ...CHANGES, "--", folder] as const;

const CHANGES = ["--stdin", "-z", "-r", "--raw", "--no-abbrev", "-M100%", "--root", "--always"] as const;

/** A commit, and the commit that it is compared with; without one, all its files are new. */
export interface Comparison {
  hash: string;
  previous?: string;
}

export const comparison = ({ hash, previous }: Comparison) => `${previous ? `${hash} ${previous}` : hash}\n`;

/** A reader of the output of `git diff-tree` as it arrives: the changes of each comparison, in their order. */
export function changesReader() {
  const all: Change[][] = [];
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let rest = "";
  /** A change whose paths have not arrived. */
  let open: string[] = [];
  const take = (token: string) => {
    if (open.length === 0 && !token.startsWith(":")) {
      all.push([]);
      return;
    }
    open.push(token);
    const [meta = "", one = "", other] = open;
    const status = meta.slice(meta.lastIndexOf(" ") + 1);
    const isMove = status.startsWith("R") || status.startsWith("C");
    if (open.length < (isMove ? 3 : 2)) return;
    all.at(-1)?.push(changeOf(meta, status, other === undefined ? { path: one } : { from: one, path: other }));
    open = [];
  };
  return {
    all,
    read(chunk: Uint8Array): void {
      const tokens = (rest + decoder.decode(chunk, { stream: true })).split("\0");
      rest = tokens.pop() ?? "";
      for (const token of tokens) take(token);
    },
  };
}

function changeOf(meta: string, status: string, { from, path }: { from?: string; path: string }): Change {
  const [, mode = "", , blob = ""] = meta.slice(1).split(" ");
  const isFile = status !== "D" && mode !== SUBMODULE;
  return { path, from: status.startsWith("R") ? (from ?? null) : null, blob: isFile ? blob : null, mode };
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
