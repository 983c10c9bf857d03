import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether packages can be installed with apt. */
export const isDebianRoot = () => existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;

/** Installs a Debian package, waiting for any other apt. Returns whether it succeeded. */
export function installDebianPackage(name: string): boolean {
  const apt = (...args: string[]) => succeeds("apt-get", ["-o", "DPkg::Lock::Timeout=60", ...args]);
  return isDebianRoot() && apt("update") && apt("install", "-y", name);
}

/** Whether a non-interactive command succeeded; only its errors are shown. */
export function succeeds(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
}
