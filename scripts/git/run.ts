import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { ProjectError } from "../command-line/errors.ts";
import { gitFault } from "./faults.ts";

/** There is a history, and git cannot read it. The message quotes git and says what to do. */
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
  throw unreadable(answer.stderr || `git ${args.find((arg) => !/^-/.test(arg))}: ${answer.status ?? "interrumpido"}`);
}

/** The error for what git said. */
export const unreadable = (said: string) => new GitError(gitFault(said));

export interface Answer {
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
}

/** A path where nothing is. */
const NOTHING = "/nonexistent/nothing";

/** git must not prompt, run programs that a repository configures, or replace commits and their parents by others. */
const ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: NOTHING,
  LC_ALL: "C",
};

/**
 * The variables for git that say how to connect and whom to trust. Every other one says which repository is meant, and how
 * its paths are read: in a hook they are those of the repository that is being pushed, whatever folder git is started in.
 */
const OF_THE_MACHINE =
  /^GIT_(?:SSH|SSL_|HTTP_|PROXY_|PROTOCOL|ALLOW_PROTOCOL|ASKPASS$|EXEC_PATH$|CEILING_DIRECTORIES$|DISCOVERY_ACROSS_|TRACE|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)$)/i;

/** The environment for git. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || OF_THE_MACHINE.test(name));
  return { ...Object.fromEntries(kept), ...ENVIRONMENT };
}

const NO_PROGRAMS = ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"];

/** Runs git in a folder; `missing` when the program is not installed. A failure of git itself is an answer, not thrown. */
export function run(cwd: string, args: readonly string[], { input, timeout, onOutput }: RunOptions = {}) {
  return new Promise<Answer | "missing">((done, fail) => {
    // What is staged decides nothing, and an index that is damaged stops nothing.
    const env = { ...gitEnvironment(), GIT_INDEX_FILE: NOTHING };
    const child = spawn("git", [...NO_PROGRAMS, ...args], { cwd, timeout, env });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", onOutput ?? ((chunk: Buffer) => output.push(chunk)));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "ENOENT" && existsSync(cwd)
        ? done("missing")
        : fail(new GitError(`No se pudo ejecutar git: ${error.message}`, { cause: error })),
    );
    child.on("close", (status) =>
      done({ status, stdout: Buffer.concat(output), stderr: Buffer.concat(errors).toString() }),
    );
    // git may exit before it has read everything; its status says why.
    child.stdin.on("error", () => {});
    child.stdin.end(input ?? "");
  });
}
