import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** Identifies a process: a process number and a start time are unique only on one machine, since its last boot, in one container. */
export interface ProcessIdentity {
  where: string;
  pid: number;
  since: string;
}

/** The identity of this process; `undefined` where it is unknown: on other systems than Linux, or with the `/proc` of another container. */
export function thisProcess(): ProcessIdentity | undefined {
  try {
    if (readlinkSync("/proc/self") !== String(process.pid)) return undefined;
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const where = [hostname(), boot, readlinkSync("/proc/self/ns/pid")].join(" ");
    const since = aliveSince(process.pid);
    return since ? { where, pid: process.pid, since } : undefined;
  } catch {
    return undefined;
  }
}

export function parseIdentity(text: string): ProcessIdentity | undefined {
  try {
    const { where, pid, since } = JSON.parse(text);
    return where && pid && since ? { where, pid, since } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a process is certainly dead. The name of a container's process namespace is reused only once all its processes are gone. */
export function isSurelyDead(owner: ProcessIdentity | undefined): boolean {
  if (!owner || owner.where !== thisProcess()?.where) return false;
  try {
    return aliveSince(owner.pid) !== owner.since;
  } catch {
    return !exists(owner.pid);
  }
}

/**
 * The start time of a process, in clock ticks since boot; `undefined` for a zombie.
 * https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 * @throws when there is no such process, or it may not be inspected
 */
function aliveSince(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return state === "Z" ? undefined : fields[18];
}

export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
