import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { median } from "./median.ts";
import { peakMemory } from "./peak-memory.ts";

/** A command as somebody would start it. */
export interface Command {
  program: string;
  args: readonly string[];
  cwd?: string;
  env?: Record<string, string>;
}

/** What one run of a command took. */
export interface Taken {
  /** From before the start of the process until its end. */
  seconds: number;
  /** Peak memory in bytes of each program that ran, by its name: the largest process of it. Empty without `/proc`. */
  memory: Readonly<Record<string, number>>;
}

const SAMPLE_EVERY = 100;

/** Runs a command and measures it. @throws when it fails, with what it said */
export async function measure({ program, args, cwd, env }: Command): Promise<Taken> {
  const memory: Record<string, number> = {};
  const start = performance.now();
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const timer = setInterval(() => sampleMemory(child.pid ?? 0, memory), SAMPLE_EVERY);
  try {
    await success(child, [program, ...args].join(" "));
  } finally {
    clearInterval(timer);
  }
  return { seconds: (performance.now() - start) / 1000, memory };
}

function success(child: ChildProcess, name: string): Promise<void> {
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text: Buffer) => {
      said = (said + text).slice(-2_000);
    });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (status) => (status === 0 ? done() : fail(new Error(`${name} ended with ${status}:\n${said}`))));
  });
}

/** Notes the peaks so far of a process and of all that it has started; only on Linux. */
function sampleMemory(root: number, peaks: Record<string, number>): void {
  const family = new Set([root]);
  for (const { pid, parent, name } of processes()) {
    if (family.has(parent)) family.add(pid);
    if (family.has(pid)) peaks[name] = Math.max(peaks[name] ?? 0, peakMemory(pid));
  }
}

/** All processes, parents before the processes that they started, as numbers grow. */
function processes(): { pid: number; parent: number; name: string }[] {
  try {
    const pids = readdirSync("/proc").map(Number).filter(Boolean);
    return pids
      .sort((a, b) => a - b)
      .flatMap((pid) => {
        try {
          const [, name = "", parent] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
          return [{ pid, parent: Number(parent), name }];
        } catch {
          return [];
        }
      });
  } catch {
    return [];
  }
}

/** How many times as long one thing took as another, run by run: the two of a pair ran one after the other, under the same load. */
export function ratio(ours: readonly number[], others: readonly number[]): string {
  const ratios = ours.flatMap((seconds, run) => (others[run] ? [seconds / others[run]] : []));
  if (ratios.length === 0) return "–";
  const [middle, least, most] = [median(ratios), Math.min(...ratios), Math.max(...ratios)].map((each) =>
    each.toFixed(2),
  );
  return `${middle} × (${least}–${most})`;
}

/** The sum of the peaks of all programs in MiB, and the largest by name. */
export function memoryInWords({ memory }: Taken): string {
  const entries = Object.entries(memory).sort(([, a], [, b]) => b - a);
  if (entries.length === 0) return "–";
  const mib = (bytes: number) => Math.round(bytes / 1024 ** 2);
  const large = entries.slice(0, 2).map(([name, bytes]) => `${name} ${mib(bytes)}`);
  return `${mib(entries.reduce((sum, [, bytes]) => sum + bytes, 0))} MiB (${large.join(", ")})`;
}
