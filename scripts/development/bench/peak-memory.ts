import { readFileSync } from "node:fs";

/**
 * Peak memory of a process in bytes; 0 if there is no such process.
 * https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
 */
export function peakMemory(pid: number | string = 0): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
