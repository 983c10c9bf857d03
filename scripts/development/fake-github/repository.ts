import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { User } from "./users.ts";

/** The facts of a commit. */
export interface CommitFacts {
  oid: string;
  name: string;
  email: string;
  /** ISO 8601. */
  date: string;
  message: string;
  parents: readonly string[];
}

/** One line of a tree. */
export interface TreeEntry {
  path: string;
  mode: string;
  type: "blob" | "tree";
  sha: string;
  size?: number;
}

/** What a commit changes: contents in Base64. */
export interface FileChanges {
  additions?: readonly { path: string; contents: string }[];
  deletions?: readonly { path: string }[];
}

export type BareRepository = ReturnType<typeof bareRepository>;

/** Copies a repository, with all its branches, to a bare one. */
export function bareCopy(from: string, to: string): BareRepository {
  execFileSync("git", ["clone", "--quiet", "--bare", from, to], { env: environment() });
  return bareRepository(to);
}

/** A bare repository through git's plumbing commands. Objects are immutable, so each is read once. */
export function bareRepository(dir: string, clock = () => new Date()) {
  const commits = new Map<string, CommitFacts>();
  const blobs = new Map<string, Buffer>();
  const histories = new Map<string, ReadonlyMap<string, string[]>>();

  /** @throws with the error message of git */
  function bytes(args: readonly string[], { input, env }: { input?: string | Buffer; env?: NodeJS.ProcessEnv } = {}) {
    const all = ["--git-dir", dir, "-c", "core.quotePath=false", ...args];
    return execFileSync("git", all, {
      input: input ?? "",
      env: { ...environment(), ...env },
      maxBuffer: 2 ** 28,
      stdio: ["pipe", "pipe", "pipe"],
    });
  }

  function git(args: readonly string[], options?: Parameters<typeof bytes>[1]): string {
    return bytes(args, options).toString().trimEnd();
  }

  function lines(args: readonly string[]): string[] {
    return git(args).split("\n").filter(Boolean);
  }

  /** The hash of an object, if it exists. */
  function resolve(spec: string): string | undefined {
    if (blobs.has(spec)) return spec;
    try {
      return git(["rev-parse", "--verify", "--quiet", spec]);
    } catch {
      return undefined;
    }
  }

  function head(branch = "main"): string | undefined {
    return resolve(`refs/heads/${branch}^{commit}`);
  }

  function commit(oid: string): CommitFacts {
    const known = commits.get(oid);
    if (known) return known;
    const [name = "", email = "", date = "", parents = "", ...text] = git([
      "show",
      "-s",
      "--format=%an%x00%ae%x00%cI%x00%P%x00%B",
      oid,
    ]).split("\0");
    const message = text.join("\0").trimEnd();
    const facts = { oid, name, email, date, message, parents: parents.split(" ").filter(Boolean) };
    commits.set(oid, facts);
    return facts;
  }

  function blob(oid: string): Buffer {
    const content = blobs.get(oid) ?? bytes(["cat-file", "blob", oid]);
    blobs.set(oid, content);
    return content;
  }

  function readBlobs(oids: readonly string[]): void {
    const input = `${oids.filter((oid) => !blobs.has(oid)).join("\n")}\n`;
    let rest = input.length > 1 ? bytes(["cat-file", "--batch"], { input }) : Buffer.alloc(0);
    while (rest.length > 0) {
      const line = rest.indexOf("\n");
      const [oid = "", , size = "0"] = rest.toString("latin1", 0, line).split(" ");
      const end = line + 1 + Number(size);
      blobs.set(oid, rest.subarray(line + 1, end));
      rest = rest.subarray(end + 1);
    }
  }

  /** The commits that changed each file, the newest first. */
  function commitsByPath(from: string): ReadonlyMap<string, string[]> {
    const known = histories.get(from);
    if (known) return known;
    const found = new Map<string, string[]>();
    for (const entry of git(["log", "--format=%x00%H", "--name-only", from]).split("\0")) {
      const [oid = "", ...paths] = entry.split("\n").filter(Boolean);
      for (const path of paths) found.set(path, [...(found.get(path) ?? []), oid]);
    }
    histories.set(from, found);
    return found;
  }

  /** Writes objects with a temporary index, so that no work tree is needed. Returns the hash of the tree. */
  function writeTree(base: string, { additions = [], deletions = [] }: FileChanges): string {
    const folder = mkdtempSync(join(tmpdir(), "sitio-municipal-"));
    const env = { GIT_INDEX_FILE: join(folder, "index") };
    try {
      git(["read-tree", base], { env });
      // A bare repository has no work tree, which `--remove` requires.
      for (const { path } of deletions) {
        git(["update-index", "--index-info"], { env, input: `0 ${"0".repeat(40)}\t${path}\n` });
      }
      for (const { path, contents } of additions) {
        const oid = git(["hash-object", "-w", "--stdin"], { input: Buffer.from(contents, "base64") });
        git(["update-index", "--add", "--cacheinfo", `100644,${oid},${path}`], { env });
      }
      return git(["write-tree"], { env });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  function commitTree(tree: string, parents: readonly string[], message: string, author: User): string {
    const at = clock().toISOString();
    const env = {
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_DATE: at,
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_COMMITTER_NAME: "GitHub",
      GIT_COMMITTER_EMAIL: "noreply@github.com",
    };
    return git(["commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent])], { input: message, env });
  }

  return {
    dir,
    git,
    lines,
    resolve,
    /** The last commit of a branch (default `main`). */
    head,
    commit,
    blob,
    isBlob: (oid: string) => blobs.has(oid) || git(["cat-file", "-t", oid]) === "blob",

    /** The newest commits first: of all files, or of one. */
    log: (from: string, { first, path }: { first: number; path?: string }) =>
      (path ? (commitsByPath(from).get(path) ?? []) : lines(["log", "--format=%H", from])).slice(0, first),

    tree(spec: string, isRecursive: boolean): TreeEntry[] {
      const entries = git(["ls-tree", "--long", "-z", ...(isRecursive ? ["-r", "-t"] : []), spec])
        .split("\0")
        .filter(Boolean)
        .map(treeEntry);
      // A request for the whole tree is followed by requests for its blobs: one process each would take a minute for a
      // thousand.
      if (isRecursive) readBlobs(entries.filter(({ type }) => type === "blob").map(({ sha }) => sha));
      return entries;
    },

    /** Status letter and path of each file that changed since the merge base. */
    changes: (base: string, changed: string) =>
      lines(["diff", "--no-renames", "--name-status", `${base}...${changed}`]).map((line) => {
        const [letter = "", path = ""] = line.split("\t");
        return { letter, path };
      }),

    /**
     * Adds a commit to a branch. @returns its hash
     * @throws when the branch has moved since the writer last saw it
     */
    commitTo(
      branch: string,
      changes: FileChanges,
      { message, author, expected }: { message: string; author: User; expected?: string },
    ) {
      const parent = head(branch);
      if (!parent) throw new Error(`Branch ${branch} not found`);
      if (expected && parent !== expected) {
        throw new Error(`Expected branch to point to "${expected}" but it did not. Pull and try again.`);
      }
      const oid = commitTree(writeTree(parent, changes), [parent], message, author);
      git(["update-ref", `refs/heads/${branch}`, oid, parent]);
      return oid;
    },

    /** Merges a branch into another. @returns the hash of the new commit @throws on conflicts */
    merge(
      from: string,
      into: string,
      { message, author, isSquash }: { message: string; author: User; isSquash: boolean },
    ) {
      const [ours = "", theirs = ""] = [head(into), head(from)];
      const [tree = ""] = lines(["merge-tree", "--write-tree", ours, theirs]);
      const oid = commitTree(tree, isSquash ? [ours] : [ours, theirs], message, author);
      git(["update-ref", `refs/heads/${into}`, oid, ours]);
      return oid;
    },
  };
}

function treeEntry(line: string): TreeEntry {
  const [facts = "", path = ""] = line.split("\t");
  const [mode = "", type, sha = "", size] = facts.split(/\s+/);
  return type === "blob" ? { path, mode, type, sha, size: Number(size) } : { path, mode, type: "tree", sha };
}

/** The environment for git, without the variables of an outer git and without the user's configuration. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  return { ...Object.fromEntries(own), GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" };
}
