import { existsSync, lstatSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import {
  type Change,
  type Commit,
  type Comparison,
  changesArguments,
  changesReader,
  comparison,
  logArguments,
  logReader,
} from "../history/log.ts";
import { type Answer, expectSuccess, git, run, unreadable } from "./run.ts";

/** Why a folder has no history to read. One that it has and that cannot be read is an error. */
export type NoHistory = { kind: "sin-git" | "sin-repositorio" | "sin-commits" | "a-proposito" };

export interface Repository {
  /** The folder that the paths of the log are relative to. */
  top: string;
  /** Path from there to the root of the municipality, with a final slash; empty when they are the same. */
  prefix: string;
  head: string;
  /** The commits at which a shallow clone is truncated. */
  boundary: ReadonlySet<string>;
  /** Whether it is a partial clone, which fetches file contents on demand. */
  isPartial: boolean;
  hasRemote: boolean;
  /** Address of the remote `origin`. */
  origin?: string;
}

/** Finds the repository that a folder lies in. @throws GitError when git cannot read it */
export async function openRepository(root: string): Promise<Repository | NoHistory> {
  const [answer, remotes] = await Promise.all([
    run(root, ["rev-parse", ...OF_REPOSITORY]),
    git(root, ["config", "--get-regexp", "^remote\\."]).catch(() => ""),
  ]);
  if (answer === "missing") return { kind: "sin-git" };
  if (answer.status !== 0) return noHistoryOf(root, answer);
  const [top = "", prefix = "", commonDir = ".git", shallow, head = ""] = answer.stdout.toString().split("\n");
  return {
    top,
    prefix,
    head,
    boundary: new Set(shallow === "true" ? linesOf(join(resolve(root, commonDir), "shallow")) : []),
    isPartial: /^remote\..*\.promisor true$/m.test(remotes),
    hasRemote: /^remote\..*\.url /m.test(remotes),
    origin: /^remote\.origin\.url (.*)$/m.exec(remotes)?.[1],
  };
}

const OF_REPOSITORY = [
  "--show-toplevel",
  "--show-prefix",
  "--git-common-dir",
  "--is-shallow-repository",
  "HEAD^{commit}",
] as const;

/** Why git finds no commit. @throws GitError when there is one, or was */
async function noHistoryOf(root: string, { stdout, stderr }: Answer): Promise<NoHistory> {
  if (/not a git repository/i.test(stderr) && !hasGitFolder(root)) return { kind: "sin-repositorio" };
  if (stdout.length === 0) throw unreadable(stderr);
  // Of a branch without commits, git says so; of one that is damaged, it does not.
  const log = await run(root, ["log", "-1", "--format=%H", "--"]);
  const said = log === "missing" ? stderr : log.stderr;
  if (/does not have any commits yet/.test(said) && !(await git(root, ["for-each-ref", "--count=1"])))
    return { kind: "sin-commits" };
  throw unreadable(said);
}

/** Whether a folder or one above it has what a repository keeps there, whatever git thinks of it. */
function hasGitFolder(folder: string): boolean {
  const path = resolve(folder);
  if (lstatSync(join(path, ".git"), { throwIfNoEntry: false })) return true;
  return dirname(path) !== path && hasGitFolder(dirname(path));
}

/** Whether the repository of a folder has a remote, by its file of settings: no program is started. */
export function hasRemoteSetting(root: string): boolean {
  const folder = resolve(root);
  const path = join(folder, ".git");
  if (!existsSync(path)) return dirname(folder) !== folder && hasRemoteSetting(dirname(folder));
  return linesOf(join(settingsFolder(path), "config")).some((line) => /^\s*\[remote "/.test(line));
}

/** Where the settings of a repository are: in its `.git`, or where that file says; those of a worktree are of all of them. */
function settingsFolder(path: string): string {
  if (statSync(path).isDirectory()) return path;
  const [line = ""] = linesOf(path);
  const folder = resolve(dirname(path), line.replace(/^gitdir: /, ""));
  const [common = "."] = linesOf(join(folder, "commondir"));
  return resolve(folder, common);
}

/** Finds the repository of a folder; a shallow clone with a remote first fetches the rest of its history. */
export async function openWholeRepository(root: string): Promise<Repository | NoHistory> {
  const repository = await openRepository(root);
  const isCut = !("kind" in repository) && repository.boundary.size > 0 && repository.hasRemote;
  return isCut && (await deepen(root)) ? openRepository(root) : repository;
}

/** Fetches the history that a shallow clone lacks. Returns whether that succeeded. */
async function deepen(root: string): Promise<boolean> {
  const answer = await run(root, ["fetch", "--quiet", "--no-tags", "--unshallow"], { timeout: 120_000 });
  return answer !== "missing" && answer.status === 0;
}

/** Every commit of the history, by hash. @throws GitError when git cannot read them all */
export async function readCommits({ top }: Pick<Repository, "top">): Promise<ReadonlyMap<string, Commit>> {
  const { commits, read, end } = logReader();
  expectSuccess(await run(top, logArguments(), { onOutput: read }), logArguments());
  end();
  return commits;
}

/**
 * The commits of the history that are neither a known one nor its ancestors; `undefined` when git does not have that one.
 * Nothing is fetched to find out.
 */
export async function commitsSince(
  { top }: Pick<Repository, "top">,
  known: string,
): Promise<ReadonlyMap<string, Commit> | undefined> {
  const { commits, read, end } = logReader();
  const args = ["-c", "protocol.allow=never", ...logArguments(known)];
  const answer = await run(top, args, { onOutput: read });
  end();
  return answer !== "missing" && answer.status === 0 ? commits : undefined;
}

/**
 * The commits that hashes of other objects lead to, as those of annotated tags do; one that leads to none is left out. Nothing
 * is fetched to find out. @throws GitError
 */
export async function commitsBehind(
  { top }: Pick<Repository, "top">,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (hashes.length === 0) return new Map();
  const args = ["-c", "protocol.allow=never", "cat-file", "--batch-check=%(objectname)"];
  const input = hashes.map((hash) => `${hash}^{commit}\n`).join("");
  const lines = expectSuccess(await run(top, args, { input }), args)
    .stdout.toString()
    .split("\n");
  return new Map(
    hashes.flatMap((hash, index): [string, string][] => {
      const answer = lines[index] ?? "";
      return /^[0-9a-f]+$/.test(answer) ? [[hash, answer]] : [];
    }),
  );
}

/**
 * The commits that changed a path of the municipality's folder since one of their parents: all of those in whose comparisons it
 * can appear. @throws GitError
 */
export async function commitsTouching(
  { top, prefix }: Pick<Repository, "top" | "prefix">,
  path: string,
): Promise<string[]> {
  const args = ["--literal-pathspecs", "rev-list", "--full-history", "HEAD", "--", prefix + path];
  const { stdout } = expectSuccess(await run(top, args), args);
  return stdout.toString().split("\n").filter(Boolean);
}

/**
 * What commits changed of the content, or of one path of the municipality's folder, each compared with another one, in the same
 * order. @throws GitError
 */
export async function readChanges(
  { top, prefix }: Pick<Repository, "top" | "prefix">,
  comparisons: readonly Comparison[],
  path = "content",
): Promise<Change[][]> {
  if (comparisons.length === 0) return [];
  const { all, read } = changesReader();
  const args = changesArguments(prefix + path);
  expectSuccess(await run(top, args, { input: comparisons.map(comparison).join(""), onOutput: read }), args);
  return all;
}

function linesOf(path: string): string[] {
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean) : [];
}
