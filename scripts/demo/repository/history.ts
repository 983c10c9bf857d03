import { type Content, fastImport, hashesOf, type ImportedCommit, type Person } from "./fast-import.ts";

/** A commit of a history under construction; pass it to later commits as a parent. */
export type Mark = number;

/** Path → its content. */
export type Tree = Map<string, Exclude<Content, null>>;

export interface CommitOptions {
  /** ISO 8601 with offset, `2026-03-05T10:00:00-05:00`: the committer's date, and the author's. */
  at: string;
  /** The date of the author, if not `at`. */
  authoredAt?: string;
  /** Changes to the first parent's tree; `null` removes a file, a rename removes one path and adds another. */
  files?: Record<string, Content>;
  /** Default `main`. */
  branch?: string;
  /** Default: the last commit of the branch. `[]` makes a root commit. */
  parents?: readonly Mark[];
  author?: Person;
}

export interface MergeOptions extends Omit<CommitOptions, "branch" | "parents"> {
  /** The branch to merge into. Default `main`. */
  into?: string;
  /** First parent first. Default: the last commit of `into`, then the last commit of `from`. */
  parents?: readonly Mark[];
  from?: string;
}

export interface WrittenHistory {
  dir: string;
  /** The hash of a commit. */
  hashOf(mark: Mark): string;
}

export type History = ReturnType<typeof history>;

const DEFAULT_AUTHOR: Person = { name: "Oficina de Pruebas", email: "pruebas@example.org" };

/**
 * A git history, built commit by commit in memory; only `write` touches the disk.
 *
 *     const h = history();
 *     const first = h.commit("Primera noticia", { at: "2026-03-05T10:00:00-05:00", files: { "content/noticias/a.md": noticia() } });
 *     h.commit("Desde otra copia", { at: "…", files: {…}, branch: "otra", parents: [first] });
 *     h.merge("Merge branch 'otra' of https://example.org/x", { at: "…", from: "otra" });
 *     const { dir, hashOf } = await h.write(await tempFolder());
 */
export function history() {
  const commits: ImportedCommit[] = [];
  const trees = new Map<Mark, Tree>();
  const heads = new Map<string, Mark>();

  function tree(mark: Mark): Tree {
    const found = trees.get(mark);
    if (!found) throw new Error(`There is no commit ${mark} in this history.`);
    return new Map(found);
  }

  function head(branch = "main"): Mark {
    const mark = heads.get(branch);
    if (mark === undefined) throw new Error(`The branch ${branch} has no commit: give parents.`);
    return mark;
  }

  function add(message: string, branch: string, parents: readonly Mark[], changes: Changes, options: CommitOptions) {
    const { at, authoredAt = at, author = DEFAULT_AUTHOR } = options;
    const mark = commits.length + 1;
    const dates = { authoredAt, committedAt: at };
    commits.push({ mark, branch, message, parents, author, committer: author, ...dates, files: changes });
    const [first] = parents;
    trees.set(mark, applied(first === undefined ? new Map() : tree(first), changes));
    heads.set(branch, mark);
    return mark;
  }

  return {
    /** Adds a commit to a branch; a new branch needs `parents`, unless it begins the history. */
    commit(message: string, options: CommitOptions): Mark {
      const { branch = "main", files = {} } = options;
      const parents = options.parents ?? (commits.length === 0 ? [] : [head(branch)]);
      return add(message, branch, parents, Object.entries(files), options);
    },

    /**
     * Adds a merge. Its tree is that of the first parent, plus what every other parent changed since their common
     * ancestor (the other parent wins where both changed a file), plus `files`.
     */
    merge(message: string, options: MergeOptions): Mark {
      const { into = "main", from = "", files = {} } = options;
      const parents = options.parents ?? [head(into), head(from)];
      const [first, ...others] = parents;
      const changes = others.flatMap((other) => difference(commonTree(first, other), tree(other)));
      return add(message, into, parents, [...changes, ...Object.entries(files)], options);
    },

    /** The last commit of a branch (default `main`). */
    head,

    /** A copy of the tree at a commit. */
    tree,

    /**
     * Writes `dir/.git` and checks out `branch` (default `main`); an empty history makes a repository without commits.
     */
    async write(dir: string, { branch = "main" } = {}): Promise<WrittenHistory> {
      const hashes = await fastImport(dir, commits, branch);
      return { dir, hashOf: (mark) => hashes.get(mark) ?? "" };
    },
    /** The hash of each commit, found in a scratch folder: `hashOf` of `write` says the same. */
    async hashes(scratch: string): Promise<WrittenHistory["hashOf"]> {
      const hashes = await hashesOf(scratch, commits);
      return (mark) => hashes.get(mark) ?? "";
    },
  };

  function commonTree(one: Mark | undefined, other: Mark): Tree {
    const ours = ancestors(one);
    // Marks increase from parent to child: the highest common one is a merge base.
    const base = Math.max(0, ...[...ancestors(other)].filter((mark) => ours.has(mark)));
    return base === 0 ? new Map() : tree(base);
  }

  function ancestors(mark: Mark | undefined, seen = new Set<Mark>()): Set<Mark> {
    const waiting = mark === undefined ? [] : [mark];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(commits[next - 1]?.parents ?? []));
    }
    return seen;
  }
}

type Changes = (readonly [path: string, content: Content])[];

function applied(tree: Tree, changes: Changes): Tree {
  for (const [path, content] of changes) {
    if (content === null) tree.delete(path);
    else tree.set(path, content);
  }
  return tree;
}

/** The changes that turn `before` into `after`. */
function difference(before: Tree, after: Tree): Changes {
  const removed: Changes = [...before.keys()].filter((path) => !after.has(path)).map((path) => [path, null]);
  return [...removed, ...[...after].filter(([path, content]) => before.get(path) !== content)];
}
