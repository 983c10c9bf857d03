import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { withTempFolder } from "../disk/files.ts";
import { LOG_ARGUMENTS } from "../history/log.ts";
import { expectSuccess, firstLine, git, run } from "./run.ts";

/** Why a folder has no history to read. */
export type NoHistory = { kind: "sin-git" | "sin-repositorio" | "sin-commits" } | { kind: "ilegible"; razon: string };

export interface Repository {
  /** The folder that the paths of the log are relative to. */
  top: string;
  /** Path from there to the root of the municipality, with a final slash; empty when they are the same. */
  prefix: string;
  head: string;
  /** The commits at which a shallow clone is truncated. */
  boundary: ReadonlySet<string>;
  /** Whether it is a partial clone, which fetches file contents on demand. */
  isPartial: boolean;
  hasRemote: boolean;
}

/** Finds the repository that a folder lies in. */
export async function openRepository(root: string): Promise<Repository | NoHistory> {
  const answer = await run(root, [
    "rev-parse",
    "--show-toplevel",
    "--show-prefix",
    "--git-common-dir",
    "--is-shallow-repository",
  ]);
  if (answer === "missing") return { kind: "sin-git" };
  if (answer.status !== 0) {
    return /not a git repository/i.test(answer.stderr)
      ? { kind: "sin-repositorio" }
      : { kind: "ilegible", razon: firstLine(answer.stderr) };
  }
  const [top = "", prefix = "", commonDir = ".git", shallow] = answer.stdout.toString().split("\n");
  const head = await git(root, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]).catch(() => "");
  if (!head) return { kind: "sin-commits" };
  const remotes = await git(root, ["config", "--get-regexp", "^remote\\."]).catch(() => "");
  return {
    top,
    prefix,
    head: head.trim(),
    boundary: new Set(shallow === "true" ? linesOf(join(resolve(root, commonDir), "shallow")) : []),
    isPartial: /^remote\..*\.promisor true$/m.test(remotes),
    hasRemote: /^remote\..*\.url /m.test(remotes),
  };
}

/** Finds the repository of a folder; a shallow clone with a remote first fetches the rest of its history. */
export async function openWholeRepository(root: string): Promise<Repository | NoHistory> {
  const repository = await openRepository(root);
  const isCut = !("kind" in repository) && repository.boundary.size > 0 && repository.hasRemote;
  return isCut && (await deepen(root)) ? openRepository(root) : repository;
}

/** Fetches the history that a shallow clone lacks. Returns whether that succeeded. */
async function deepen(root: string): Promise<boolean> {
  const answer = await run(root, ["fetch", "--quiet", "--no-tags", "--unshallow"], { timeout: 120_000 });
  return answer !== "missing" && answer.status === 0;
}

/**
 * The output of `git log` for the whole history, for `parseLog`. git writes to a file and not to a pipe, so that it need not
 * wait for this process, which does other work meanwhile.
 */
export function readLog({ top }: Pick<Repository, "top">): Promise<string> {
  return withTempFolder(async (folder) => {
    const path = join(folder, "log");
    const output = openSync(path, "w");
    try {
      expectSuccess(await run(top, LOG_ARGUMENTS, { output }), LOG_ARGUMENTS);
      return readFileSync(path, "utf8");
    } finally {
      closeSync(output);
    }
  });
}

/** The commits in `.git-blame-ignore-revs`, one per line with `#` comments; `git blame` uses that file by convention. */
export function ignoredRevisions(root: string): Set<string> {
  return new Set(
    linesOf(join(root, ".git-blame-ignore-revs"))
      .map((line) => line.replace(/#.*/, "").trim())
      .filter(Boolean),
  );
}

function linesOf(path: string): string[] {
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean) : [];
}
