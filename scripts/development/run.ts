import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { commandArguments, PROJECT } from "../disk/paths.ts";
import { ADDRESS_VARIABLE, askWaiting, type Outcome } from "./waiting-commands.ts";

export type Command =
  | "build"
  | "validate"
  | "claridad"
  | "new"
  | "importar"
  | "freshness"
  | "plan"
  | "cierre"
  | "recordatorios"
  | "start"
  | "verify"
  | "cambios-publicos"
  | "proximo-dia"
  | "olvidar"
  | "actualizar";

export type { Outcome };

export interface RunOptions {
  args?: readonly string[];
  /** Added to the environment; `undefined` removes a variable. */
  env?: Record<string, string | undefined>;
  /** `SOURCE_DATE_EPOCH`: ISO 8601 with offset, or seconds since 1970. */
  now?: string | number;
  /** Default: the folder of the generator, with `--root` naming the municipality. */
  cwd?: string;
  /** The user id to run it as; only root can set it. */
  uid?: number;
  /** In a process of its own in any case: for tests of what only the start of a process can show. */
  isFresh?: boolean;
}

/** What a process reads when it starts, and never again. */
const READ_AT_START = /^(?:SITIO_CACHE|NODE_.*|LANG|LC_.*|TZ|DEBUG)$/;

/**
 * Runs a command on a municipality's folder as a person would: in a process of its own or, under the tests, in one that has
 * run others before. What is awaited at the same time runs at the same time.
 */
export function run(command: Command, root: string, options: RunOptions = {}): Promise<Outcome> {
  const { args = [], cwd = PROJECT, env = {}, isFresh, uid } = options;
  const waiting = process.env[ADDRESS_VARIABLE];
  const needsOwn = isFresh || uid !== undefined || Object.keys(env).some((name) => READ_AT_START.test(name));
  if (!waiting || needsOwn) return outcomeOf(start(command, root, options));
  return askWaiting(waiting, {
    script: join(PROJECT, "scripts", "run.js"),
    args: [command, "--root", root, ...args],
    env: environment(options),
    cwd,
  });
}

/** The output and exit status of a process. */
export function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const outcome: Outcome = { status: null, stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream]?.setEncoding("utf8").on("data", (text: string) => {
      outcome[stream] += text;
    });
  }
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (status) => done({ ...outcome, status }));
  });
}

/** Starts a command and returns its process. */
export function start(
  command: Command,
  root: string,
  { args = [], env, now, cwd = PROJECT, uid }: RunOptions = {},
): ChildProcess {
  return spawn(process.execPath, commandArguments([command, "--root", root, ...args]), {
    cwd,
    uid,
    stdio: ["ignore", "pipe", "pipe"],
    // Another user may not write where this one keeps what tsx has compiled.
    env: environment({ now, env: uid === undefined ? env : { TSX_DISABLE_CACHE: "1", ...env } }),
  });
}

/** The environment for a command, without variables of the user, of vitest or of an outer git. */
export function environment({ now, env }: Pick<RunOptions, "now" | "env">): NodeJS.ProcessEnv {
  const foreign =
    /^(?:GIT_|VITEST|NODE_ENV$|NODE_OPTIONS$|DEBUG$|URL$|SOURCE_DATE_EPOCH$|SITIO_WAITING_COMMANDS$|npm_lifecycle_event$)/;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const git = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  return { ...Object.fromEntries(own), ...git, SOURCE_DATE_EPOCH: epoch(now), ...env };
}

function epoch(now: string | number | undefined): string | undefined {
  return typeof now === "string" ? String(Date.parse(now) / 1000) : now?.toString();
}
