import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";

export interface Person {
  name: string;
  email: string;
}

/** The content of a path after a commit: text, bytes, or a symbolic link; `null` removes it. */
export type Content = string | Uint8Array | { symlink: string } | null;

/** One commit as `git fast-import` reads it: `files` are changes to the tree of its first parent. */
export interface ImportedCommit {
  /** Number of the commit, from 1; later commits refer to it as a parent. */
  mark: number;
  branch: string;
  message: string;
  /** Marks, the first parent first; empty for a root. */
  parents: readonly number[];
  author: Person;
  committer: Person;
  /** ISO 8601 with an offset or `Z`. */
  authoredAt: string;
  committedAt: string;
  files: Iterable<readonly [path: string, content: Content]>;
}

/** Only the hashes that `fastImport` would give, by mark, in a scratch folder: nothing is compressed or checked out. */
export async function hashesOf(dir: string, commits: Iterable<ImportedCommit>): Promise<Map<number, string>> {
  await git(".", "init", "--quiet", "--initial-branch=main", dir);
  return imported(dir, commits, ["-c", "core.compression=0"]);
}

/**
 * Creates a git repository in `dir` from `commits` with one `git fast-import`, and checks out `branch`.
 * Streams its input: memory does not grow with the history. The same commits give the same hashes on every machine.
 *
 * @returns the hash of each commit, by mark
 * @throws when git rejects a commit; the message quotes git
 */
export async function fastImport(
  dir: string,
  commits: Iterable<ImportedCommit> | AsyncIterable<ImportedCommit>,
  branch = "main",
): Promise<Map<number, string>> {
  await git(".", "init", "--quiet", `--initial-branch=${branch}`, dir);
  const marks = await imported(dir, commits);
  if (marks.size > 0) await git(dir, "reset", "--quiet", "--hard");
  return marks;
}

async function imported(
  dir: string,
  commits: Iterable<ImportedCommit> | AsyncIterable<ImportedCommit>,
  settings: readonly string[] = [],
): Promise<Map<number, string>> {
  const marksFile = join(dir, ".git", "marks");
  await feed(dir, [...settings, "fast-import", "--quiet", "--done", `--export-marks=${marksFile}`], stream(commits));
  const marks = parseMarks(await readFile(marksFile, "utf8"));
  await rm(marksFile);
  return marks;
}

/** Runs git in `dir`, ignoring the user's configuration; returns its output. */
export async function git(dir: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("git", args, { cwd: dir, env: gitEnvironment(), maxBuffer: 2 ** 28 });
  return stdout;
}

/**
 * The environment for git, without the variables of an outer git (a hook, for example) and without the user's
 * configuration.
 */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  return { ...Object.fromEntries(own), GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", TZ: "UTC" };
}

async function feed(dir: string, args: string[], input: AsyncIterable<string | Uint8Array>): Promise<void> {
  const child = spawn("git", args, { cwd: dir, env: gitEnvironment(), stdio: ["pipe", "ignore", "pipe"] });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  const closed = once(child, "close");
  const fed = pipeline(Readable.from(input), child.stdin).catch((error: unknown) => error);
  const [status] = await closed;
  const cause = await fed;
  if (status === 0 && !cause) return;
  throw new Error(`git ${args[0]} failed (${status}): ${complaint.trim()} ${cause ?? ""}`, { cause });
}

/** The input of fast-import: https://git-scm.com/docs/git-fast-import#_input_format */
async function* stream(commits: Iterable<ImportedCommit> | AsyncIterable<ImportedCommit>) {
  for await (const commit of commits) {
    yield heading(commit);
    for (const [path, content] of commit.files) yield* change(path, content);
  }
  yield "done\n";
}

function heading(commit: ImportedCommit): string {
  const ref = `refs/heads/${commit.branch}`;
  const [first, ...others] = commit.parents;
  return [
    // Without a parent, fast-import would continue the branch: a root commit has to reset it.
    ...(first === undefined ? [`reset ${ref}`] : []),
    `commit ${ref}`,
    `mark :${commit.mark}`,
    `author ${signature(commit.author, commit.authoredAt)}`,
    `committer ${signature(commit.committer, commit.committedAt)}`,
    `data ${Buffer.byteLength(commit.message)}`,
    commit.message,
    ...(first === undefined ? [] : [`from :${first}`]),
    ...others.map((parent) => `merge :${parent}`),
    "",
  ].join("\n");
}

function* change(path: string, content: Content) {
  if (content === null) {
    yield `D ${quoted(path)}\n`;
    return;
  }
  const [mode, bytes] = isLink(content) ? ["120000", content.symlink] : ["100644", content];
  yield `M ${mode} inline ${quoted(path)}\ndata ${Buffer.byteLength(bytes)}\n`;
  if (bytes.length > 0) yield bytes;
  yield "\n";
}

function isLink(content: Exclude<Content, null>): content is { symlink: string } {
  return typeof content === "object" && "symlink" in content;
}

const quoted = (path: string) => JSON.stringify(path);

function signature({ name, email }: Person, at: string): string {
  const offset = /(?:Z|([+-]\d\d):(\d\d))$/.exec(at);
  if (!offset || Number.isNaN(Date.parse(at))) throw new Error(`A date with its offset is needed, not "${at}".`);
  return `${name} <${email}> ${Math.floor(Date.parse(at) / 1000)} ${offset[1] ?? "+00"}${offset[2] ?? "00"}`;
}

/** Lines such as `:12 3f786850e387550fdab836ed7e6dc881de23001b`. */
function parseMarks(text: string): Map<number, string> {
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => [Number(line.slice(1, line.indexOf(" "))), line.slice(line.indexOf(" ") + 1)]));
}
