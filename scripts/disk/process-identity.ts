import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** Which process it is, and where: a number and a moment mean something on one machine, between two starts, in one container. */
export interface ProcessIdentity {
  where: string;
  pid: number;
  since: string;
}

/** Undefined where the system does not tell: elsewhere than on Linux, or with the `/proc` of another container. */
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

/** A container's name for its numbers is given to another only when the first one is gone with all its processes. */
export function isSurelyDead(owner: ProcessIdentity | undefined): boolean {
  if (!owner || owner.where !== thisProcess()?.where) return false;
  try {
    return aliveSince(owner.pid) !== owner.since;
  } catch {
    return !exists(owner.pid);
  }
}

/**
 * The moment at which a process began, in ticks since the machine did; undefined for one that has ended and was not yet
 * taken notice of. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 * @throws when there is none, or it may not be looked at
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
