import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { ProjectError } from "../command-line/errors.ts";

/** git failed. The message quotes git. */
export class GitError extends ProjectError {
  override name = "GitError";
}

/** The output of a git command. @throws GitError when it failed */
export async function git(cwd: string, args: readonly string[]): Promise<string> {
  return expectSuccess(await run(cwd, args), args).stdout.toString();
}

/** @throws GitError when git failed */
export function expectSuccess(answer: Answer | "missing", args: readonly string[]): Answer {
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
  /** Receives the output as it arrives; then the answer has none. */
  onOutput?: (chunk: Buffer) => void;
  /** Descriptor of a file that the output is written to. */
  output?: number;
}

/** git must not prompt, run programs that a repository configures, or replace commits by others. */
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_NO_REPLACE_OBJECTS: "1", LC_ALL: "C" };

const NO_PROGRAMS = ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"];

/** Runs git in a folder; `missing` when the program is not installed. A failure of git itself is an answer, not thrown. */
export function run(cwd: string, args: readonly string[], { input, timeout, onOutput, output: file }: RunOptions = {}) {
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
    // git may exit before it has read everything; its status says why.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input ?? "");
  });
}

/** The first line of the output of git. */
export const firstLine = (text: string) => text.trim().split("\n")[0] ?? "";
