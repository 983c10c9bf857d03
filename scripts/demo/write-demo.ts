import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { withTempFolder } from "../disk/files.ts";
import { PROJECT } from "../disk/paths.ts";
import type { Content } from "./repository/fast-import.ts";
import { type History, history, type Mark, type Tree } from "./repository/history.ts";
import type { Commit, Step } from "./story/steps.ts";
import { story } from "./story/story.ts";

/** The current time of the demo, in the middle of a month, in seconds since 1970. */
export const DEMO_NOW = Date.parse("2026-11-15T12:00:00-05:00") / 1000;

type Files = Record<string, Content>;

const IGNORED_REVISIONS = ".git-blame-ignore-revs";

/**
 * Writes the fictional municipality with its two years of history as a git repository into `dir`, which must be empty
 * or absent. The commit hashes are the same on every machine.
 *
 * @returns the folder, and the `SOURCE_DATE_EPOCH` to build it with, in seconds
 */
export async function writeDemo(dir: string): Promise<{ dir: string; now: number }> {
  const today = await contentTree();
  knownHashes ??= hashesIn(today);
  await toHistory(today, await knownHashes).written.write(dir);
  return { dir, now: DEMO_NOW };
}

/** Hashes of commits that later commits name: the mass edit in the list of ignored revisions, and what was signed, by path. */
interface Hashes {
  massEdit: string;
  signed: ReadonlyMap<string, string>;
}

/** What stands in a signed month instead of the hash of its commit, which is known only when the history is written. */
const UNKNOWN_COMMIT = /^commit: "?0{40}"?$/m;

/** They are the same for the whole process. */
let knownHashes: Promise<Hashes> | undefined;

/** Each of these hashes depends on those before it: the history is written until all are as it names them. */
async function hashesIn(today: Tree): Promise<Hashes> {
  let known: Hashes = { massEdit: "", signed: new Map() };
  for (;;) {
    const { written, massEdit, signed } = toHistory(today, known);
    const found = await withHashes(written, (hashOf) => ({
      massEdit: hashOf(massEdit),
      signed: new Map([...signed].map(([path, mark]) => [path, hashOf(mark)])),
    }));
    const isSame = [...found.signed].every(([path, hash]) => known.signed.get(path) === hash);
    if (isSame && found.massEdit === known.massEdit) return known;
    known = found;
  }
}

async function withHashes<T>(written: History, read: (hashOf: (mark: Mark) => string) => T): Promise<T> {
  return withTempFolder(async (scratch) => read(await written.hashes(scratch)));
}

interface Told {
  written: History;
  massEdit: Mark;
  /** The commit of which each file of signed figures speaks, by path: the one before that which brought the file. */
  signed: ReadonlyMap<string, Mark>;
}

function toHistory(today: Tree, known: Hashes): Told {
  const filesOf = filesByCommit(story, today);
  const h = history();
  let massEdit: Mark = 0;
  const signed = new Map<string, Mark>();
  const main: Mark[] = [];

  function commit(entry: Commit, branch: string, parents: readonly Mark[]): Mark {
    const files: Files = { ...filesOf.get(entry) };
    if (entry.ignoresMassEdit) files[IGNORED_REVISIONS] = `# Edición masiva\n${known.massEdit}\n`;
    for (const [path, content] of Object.entries(files)) {
      if (typeof content !== "string" || !UNKNOWN_COMMIT.test(content)) continue;
      if (!signed.has(path)) signed.set(path, parents[0] ?? 0);
      files[path] = content.replace(UNKNOWN_COMMIT, stringify({ commit: known.signed.get(path) ?? "" }).trim());
    }
    const mark = h.commit(entry.message, {
      at: entry.at,
      authoredAt: entry.authoredAt,
      author: entry.author,
      branch,
      parents,
      files,
    });
    if (entry.isMassEdit) massEdit = mark;
    return mark;
  }

  /** Adds commits to a branch that forks from main `behind` commits ago; returns the last one. */
  function branchOff(commits: readonly Commit[], branch: string, behind: number): Mark {
    const parents = main.slice(main.length - 1 - behind, main.length - behind);
    return commits.reduce((parent, entry) => commit(entry, branch, [parent]), parents[0] ?? 0);
  }

  for (const step of story) {
    const head = main.slice(-1);
    if (step.kind === "commit") {
      main.push(commit(step, "main", head));
      continue;
    }
    const side = branchOff(step.commits, step.branch, step.behind);
    // `git pull` merges main into the local branch; a review merges the branch into main.
    const parents = step.kind === "pull" ? [side, ...head] : [...head, side];
    main.push(h.merge(step.message, { at: step.at, author: step.author, parents }));
  }
  return { written: h, massEdit, signed };
}

/** The files that each commit changes, found by undoing the story from today's tree back to an empty one. */
function filesByCommit(story: readonly Step[], today: Tree): Map<Commit, Files> {
  const files = new Map<Commit, Files>();
  const commits = story.flatMap((step) => (step.kind === "commit" ? [step] : step.commits));
  const tree = new Map(today);
  for (const commit of commits.reverse()) {
    const after = new Map(tree);
    for (const [path, undo] of Object.entries(commit.changes)) undo(tree, path);
    files.set(commit, difference(tree, after));
  }
  if (tree.size > 0) throw new Error(`The story does not tell how these came to be: ${[...tree.keys()].join(", ")}`);
  return files;
}

function difference(before: Tree, after: Tree): Files {
  const removed = [...before.keys()].filter((path) => !after.has(path)).map((path) => [path, null] as const);
  const written = [...after].filter(([path, content]) => before.get(path) !== content);
  return Object.fromEntries([...removed, ...written]);
}

/** `content/` of the demo: documents as text, media as bytes. */
async function contentTree(): Promise<Tree> {
  const root = join(PROJECT, "scripts", "demo", "content");
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (path: string) => {
    const isText = /\.(?:md|yaml)$/.test(path);
    const name = `content/${path.slice(root.length + 1).replaceAll("\\", "/")}`;
    return [name, isText ? await readFile(path, "utf8") : await readFile(path)] as const;
  };
  return new Map(await Promise.all(paths.sort().map(read)));
}
