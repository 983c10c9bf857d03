import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { environment, type Outcome, outcomeOf, type RunOptions } from "../../scripts/development/run.ts";
import { PROJECT } from "../../scripts/disk/paths.ts";

/** A process that is number 1 of a numbering of its own, as in each container; it dies with the one that started it. */
const CONTAINER = ["--map-root-user", "--pid", "--mount-proc", "--fork", "--kill-child=KILL"];

/** Whether this machine lets a person have a numbering of processes of their own: namespaces of Linux. */
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

/** A program of Node that runs as number 1. */
export interface InContainer {
  outcome: Promise<Outcome>;
  /** Ends it at once, as a container is ended, and waits until it is gone. */
  kill(): Promise<Outcome>;
}

/** Runs `npm run build` on a folder as number 1 of a container. */
export function buildInContainer(root: string, { args = [], env, now }: RunOptions = {}): InContainer {
  const build = [join(PROJECT, "scripts", "build.ts"), "--root", root, ...args];
  return runInContainer(build, environment({ now, env }));
}

/** Runs a module of this project, with its arguments, as number 1 of a container. */
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
