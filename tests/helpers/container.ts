import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { environment, type Outcome, outcomeOf, type RunOptions } from "../../scripts/development/run.ts";
import { PROJECT } from "../../scripts/disk/paths.ts";

/** Flags for a process with pid 1 in its own pid namespace, as in a container; it dies with its parent. */
const CONTAINER = ["--map-root-user", "--pid", "--mount-proc", "--fork", "--kill-child=KILL"];

/** Whether this machine allows unprivileged pid namespaces (Linux). */
export function canHaveContainers(): boolean {
  try {
    const number = execFileSync("unshare", [...CONTAINER, "sh", "-c", "echo $$"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    return number.toString() === "1\n";
  } catch {
    console.warn("WARNING: builds in several containers are not tried: this machine has no «unshare» or forbids it.");
    return false;
  }
}

/** A Node program that runs as pid 1. */
export interface InContainer {
  outcome: Promise<Outcome>;
  /** Kills it at once, like a container, and waits until it is gone. */
  kill(): Promise<Outcome>;
}

/** Runs `npm run build` on a folder as pid 1 of a container. */
export function buildInContainer(root: string, { args = [], env, now }: RunOptions = {}): InContainer {
  const build = [join(PROJECT, "scripts", "sitio.ts"), "build", "--root", root, ...args];
  return runInContainer(build, environment({ now, env }));
}

/** Runs a module of this project, with its arguments, as pid 1 of a container. */
export function runInContainer(command: readonly string[], env = environment({})): InContainer {
  const loader = join(PROJECT, "node_modules", "tsx", "dist", "loader.mjs");
  const args = [...CONTAINER, process.execPath, "--import", loader, ...command];
  const child = spawn("unshare", args, { cwd: PROJECT, stdio: ["ignore", "pipe", "pipe"], env });
  const outcome = outcomeOf(child);
  return {
    outcome,
    kill: () => {
      child.kill("SIGKILL");
      return outcome;
    },
  };
}
