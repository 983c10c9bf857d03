import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../disk/make-folder.ts";
import type { Repository } from "./repository.ts";
import { gitEnvironment } from "./run.ts";

/** Runs git and returns what it says. @throws when git fails */
export type QuietGit = (...args: string[]) => string;

/**
 * Runs git without hooks; with a file to write settings to, without the settings and filters of the person either. The repository
 * may belong to another user: that this one trusts it has been asked already, when it was opened.
 */
export function quietGit(config?: string, added: NodeJS.ProcessEnv = {}): QuietGit {
  if (config) writeFileSync(config, "[safe]\n\tdirectory = *\n");
  const own = config ? { GIT_CONFIG_GLOBAL: config, GIT_CONFIG_NOSYSTEM: "1" } : {};
  const env = { ...gitEnvironment(), ...own, ...added };
  return (...args) =>
    execFileSync("git", ["-c", "core.hooksPath=/dev/null", ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      env,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
}

/** Clones a repository into a folder, to work in it without touching the other; nothing is checked out. */
export function cloneInto(copy: string, { top, origin, prefix }: Repository, git: QuietGit): void {
  git("clone", "--quiet", "--shared", "--no-checkout", "--", top, copy);
  // The copy was cloned from a folder; merges may have to be compared with where that came from.
  if (origin) git("-C", copy, "config", "remote.origin.url", origin);
  else git("-C", copy, "remote", "remove", "origin");
  makeFolder(join(copy, prefix));
}
