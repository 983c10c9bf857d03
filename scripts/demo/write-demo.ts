import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Content } from "./repository/fast-import.ts";
import { type History, history, type Mark, type Tree } from "./repository/history.ts";
import { story } from "./story/story.ts";
import type { Commit, Step } from "./story/telling.ts";

/** The moment that the demo takes for now: the current month is half over, in seconds. */
export const DEMO_NOW = Date.parse("2026-11-15T12:00:00-05:00") / 1000;

type Files = Record<string, Content>;

const IGNORED_REVISIONS = ".git-blame-ignore-revs";

/**
 * Writes the fictional municipality with its two years of history as a git repository into `dir`, which must be empty or absent.
 * The same fixture gives the same commit hashes on every machine.
 *
 * @returns the folder, and the moment to build it at: `SOURCE_DATE_EPOCH`, in seconds
 */
export async function writeDemo(dir: string): Promise<{ dir: string; now: number }> {
  const today = await contentTree();
  const massEdit = await hashOfMassEdit(today);
  await tell(today, massEdit).written.write(dir);
  return { dir, now: DEMO_NOW };
}

/** A commit cannot name one whose hash is not known: the story is told once without the list of ignored revisions. */
async function hashOfMassEdit(today: Tree): Promise<string> {
  const { written, massEdit } = tell(today, "");
  const scratch = await mkdtemp(join(tmpdir(), "demo-"));
  try {
    return (await written.write(scratch)).hashOf(massEdit);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function tell(today: Tree, ignoredRevision: string): { written: History; massEdit: Mark } {
  const filesOf = filesByCommit(story, today);
  const h = history();
  let massEdit: Mark = 0;
  const main: Mark[] = [];

  function commit(told: Commit, branch: string, parents: readonly Mark[]): Mark {
    const files: Files = { ...filesOf.get(told) };
    if (told.ignoresMassEdit) files[IGNORED_REVISIONS] = `# Edición masiva\n${ignoredRevision}\n`;
    const mark = h.commit(told.message, {
      at: told.at,
      authoredAt: told.authoredAt,
      author: told.author,
      branch,
      parents,
      files,
    });
    if (told.isMassEdit) massEdit = mark;
    return mark;
  }

  /** Commits one after another on a branch that leaves main `behind` commits ago; returns the last. */
  function branchOff(commits: readonly Commit[], branch: string, behind: number): Mark {
    const parents = main.slice(main.length - 1 - behind, main.length - behind);
    return commits.reduce((parent, told) => commit(told, branch, [parent]), parents[0] ?? 0);
  }

  for (const step of story) {
    const head = main.slice(-1);
    if (step.kind === "commit") {
      main.push(commit(step, "main", head));
      continue;
    }
    const side = branchOff(step.commits, step.branch, step.behind);
    // `git pull` merges what others published into the own copy; a review merges the branch into main.
    const parents = step.kind === "pull" ? [side, ...head] : [...head, side];
    main.push(h.merge(step.message, { at: step.at, author: step.author, parents }));
  }
  return { written: h, massEdit };
}

/** What each commit changes, found by undoing the story from today's tree back to nothing. */
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

/** `content/` of the fixture: documents as text, media as bytes. */
async function contentTree(): Promise<Tree> {
  const root = join(import.meta.dirname, "content");
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (path: string) => {
    const isText = /\.(?:md|yaml)$/.test(path);
    const name = `content/${path.slice(root.length + 1).replaceAll("\\", "/")}`;
    return [name, isText ? await readFile(path, "utf8") : await readFile(path)] as const;
  };
  return new Map(await Promise.all(paths.sort().map(read)));
}
