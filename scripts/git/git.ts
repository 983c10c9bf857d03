import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ProjectError } from "../command-line/errors.ts";
import { withTempFolder } from "../disk/files.ts";
import { LOG_ARGUMENTS } from "../history/log.ts";

/** git failed; its own words are in the message. */
export class GitError extends ProjectError {
  override name = "GitError";
}

/** Why a folder has no history to read. */
export type NoHistory = { kind: "sin-git" | "sin-repositorio" | "sin-commits" } | { kind: "ilegible"; razon: string };

export interface Repository {
  /** The folder to which the paths of the log are relative. */
  top: string;
  /** Path from there to the municipality's root, with final slash; empty when they are the same. */
  prefix: string;
  head: string;
  /** Commits at which a shallow clone was cut. */
  boundary: ReadonlySet<string>;
  /** A clone that fetches file contents when they are asked for. */
  isPartial: boolean;
  hasRemote: boolean;
}

/** Finds the repository that a folder lies in. */
export async function openRepository(root: string): Promise<Repository | NoHistory> {
  const answer = await run(root, [
    "rev-parse",
    "--show-toplevel",
    "--show-prefix",
    "--git-common-dir",
    "--is-shallow-repository",
  ]);
  if (answer === "missing") return { kind: "sin-git" };
  if (answer.status !== 0) {
    return /not a git repository/i.test(answer.stderr)
      ? { kind: "sin-repositorio" }
      : { kind: "ilegible", razon: firstLine(answer.stderr) };
  }
  const [top = "", prefix = "", commonDir = ".git", shallow] = answer.stdout.toString().split("\n");
  const head = await git(root, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]).catch(() => "");
  if (!head) return { kind: "sin-commits" };
  const remotes = await git(root, ["config", "--get-regexp", "^remote\\."]).catch(() => "");
  return {
    top,
    prefix,
    head: head.trim(),
    boundary: new Set(shallow === "true" ? linesOf(join(resolve(root, commonDir), "shallow")) : []),
    isPartial: /^remote\..*\.promisor true$/m.test(remotes),
    hasRemote: /^remote\..*\.url /m.test(remotes),
  };
}

/**
 * What `git log` says of the whole history, for `parseLog`. git writes to a file and not to a pipe: it need not wait for
 * this process, which has other work to do meanwhile.
 */
export function readLog({ top }: Pick<Repository, "top">): Promise<string> {
  return withTempFolder(async (folder) => {
    const path = join(folder, "log");
    const output = openSync(path, "w");
    try {
      expectSuccess(await run(top, LOG_ARGUMENTS, { output }), LOG_ARGUMENTS);
      return readFileSync(path, "utf8");
    } finally {
      closeSync(output);
    }
  });
}

/** Asks the remote for the history that a shallow clone lacks; returns whether it came. */
export async function deepen(root: string): Promise<boolean> {
  const answer = await run(root, ["fetch", "--quiet", "--no-tags", "--unshallow"], { timeout: 120_000 });
  return answer !== "missing" && answer.status === 0;
}

/** Fetches many files' contents at once: one by one, as git does when they are asked for, takes a round trip each. */
export async function prefetchBlobs(root: string, blobs: readonly string[]): Promise<void> {
  const flags = ["--no-tags", "--no-write-fetch-head", "--recurse-submodules=no", "--filter=blob:none", "--stdin"];
  await run(root, ["-c", "fetch.negotiationAlgorithm=noop", "fetch", "--quiet", "origin", ...flags], {
    input: `${blobs.join("\n")}\n`,
  });
}

/** Hands over the content of each blob that git has or can get. One process for all. */
export async function readBlobs(
  root: string,
  blobs: readonly string[],
  onBlob: (blob: string, content: Buffer) => void,
): Promise<void> {
  if (blobs.length === 0) return;
  const reader = batchReader(onBlob);
  await run(root, ["cat-file", "--batch"], { input: `${blobs.join("\n")}\n`, onOutput: reader });
}

/** Names of commits, one a line, `#` begins a comment; the file that `git blame` uses by convention. */
export function ignoredRevisions(root: string): Set<string> {
  return new Set(
    linesOf(join(root, ".git-blame-ignore-revs"))
      .map((line) => line.replace(/#.*/, "").trim())
      .filter(Boolean),
  );
}

/** Cuts the answers of `git cat-file --batch` as they come in. */
function batchReader(onBlob: (blob: string, content: Buffer) => void): (chunk: Buffer) => void {
  let pending: Buffer[] = [];
  let size = 0;
  let needed = 1;
  return (chunk) => {
    pending.push(chunk);
    size += chunk.length;
    // A large file comes in many pieces: joining them at each piece would copy it as many times.
    if (size < needed) return;
    let data = Buffer.concat(pending);
    let answer = firstAnswer(data);
    for (; answer.end <= data.length; answer = firstAnswer(data)) {
      if (answer.content) onBlob(answer.name, answer.content);
      data = data.subarray(answer.end);
    }
    pending = [data];
    size = data.length;
    needed = answer.end;
  };
}

/** The first answer, `<name> blob <size>\n<content>\n`; of one that is not whole yet, only where it will end at least. */
function firstAnswer(data: Buffer): { name: string; end: number; content?: Buffer } {
  const line = data.indexOf(0x0a);
  if (line < 0) return { name: "", end: data.length + 1 };
  const [name = "", type, length] = data.toString("latin1", 0, line).split(" ");
  if (type !== "blob") return { name, end: line + 1 };
  const end = line + 1 + Number(length) + 1;
  return { name, end, content: data.subarray(line + 1, end - 1) };
}

async function git(cwd: string, args: readonly string[]): Promise<string> {
  return expectSuccess(await run(cwd, args), args).stdout.toString();
}

/** @throws GitError in git's own words when it failed. */
function expectSuccess(answer: Answer | "missing", args: readonly string[]): Answer {
  if (answer === "missing") throw new GitError("No se encontró el programa git.");
  if (answer.status === 0) return answer;
  throw new GitError(`git ${args.find((arg) => !/^-|[.=]/.test(arg))} falló: ${firstLine(answer.stderr)}`);
}

interface Answer {
  status: number | null;
  stdout: Buffer;
  stderr: string;
}

interface RunOptions {
  input?: string;
  /** Milliseconds. */
  timeout?: number;
  /** Takes the output as it comes; nothing is kept then. */
  onOutput?: (chunk: Buffer) => void;
  /** An open file that takes the output. */
  output?: number;
}

/** git must neither ask questions, nor run what a repository would have it run, nor show other commits for those that are there. */
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_NO_REPLACE_OBJECTS: "1", LC_ALL: "C" };

const NO_PROGRAMS = ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"];

function run(cwd: string, args: readonly string[], { input, timeout, onOutput, output: file }: RunOptions = {}) {
  return new Promise<Answer | "missing">((done, fail) => {
    const env = { ...process.env, ...ENVIRONMENT };
    const child = spawn("git", [...NO_PROGRAMS, ...args], {
      cwd,
      timeout,
      env,
      stdio: ["pipe", file ?? "pipe", "pipe"],
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout?.on("data", onOutput ?? ((chunk: Buffer) => output.push(chunk)));
    child.stderr?.on("data", (chunk: Buffer) => errors.push(chunk));
    child.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "ENOENT" && existsSync(cwd)
        ? done("missing")
        : fail(new GitError(`No se pudo ejecutar git: ${error.message}`, { cause: error })),
    );
    child.on("close", (status) =>
      done({ status, stdout: Buffer.concat(output), stderr: Buffer.concat(errors).toString() }),
    );
    // git may end before it has read everything; its status says why.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input ?? "");
  });
}

function linesOf(path: string): string[] {
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean) : [];
}

const firstLine = (text: string) => text.trim().split("\n")[0] ?? "";
