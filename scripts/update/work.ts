import { join } from "node:path";
import { UsageError } from "../command-line/errors.ts";
import { withTempFolder } from "../disk/files.ts";
import { openWholeRepository, type Repository } from "../git/repository.ts";
import { git } from "../git/run.ts";
import { cloneInto, quietGit } from "../git/work-copy.ts";
import { type ComparedFigures, compareFigures } from "./figures.ts";
import { reportOfThis, reportOfTown } from "./npm.ts";

/** A repository that nothing can be lost of: all that is in it is in a commit, and a branch is checked out. */
export interface CleanRepository extends Repository {
  /** Path → git's name of the content, of every file of the last commit. */
  files: ReadonlyMap<string, string>;
}

/** @throws UsageError when something would be lost */
export async function openClean(root: string): Promise<CleanRepository> {
  const repository = await openWholeRepository(root);
  if ("kind" in repository) throw new UsageError(`En «${root}» no hay un repositorio de git con su historia.`);
  if (repository.prefix) throw new UsageError("Vaya a la carpeta principal del repositorio y repita.");
  const here = (...args: string[]) => quietGit()("-C", root, ...args);
  if (here("status", "--porcelain", "-z") !== "") {
    throw new UsageError(
      "Hay cambios sin guardar: guárdelos con «git add» y «git commit», y repita. «git status» dice cuáles.",
    );
  }
  if (here("branch", "--show-current") === "")
    throw new UsageError("Ninguna rama está activa: escriba «git checkout main» y repita.");
  const lines = here("ls-tree", "-r", "-z", "--full-tree", "HEAD").split("\0").filter(Boolean);
  const files = lines.map((line) => /^\d+ \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? []);
  return { ...repository, files: new Map(files.map(([, blob = "", path = ""]) => [path, blob])) };
}

/** A copy of the repository in which a change is made and judged before the repository has it. */
export interface WorkCopy {
  folder: string;
  /** Commits all that was changed, and returns the full hash. */
  commit(message: string): string;
}

/**
 * Makes a change in a copy of the repository, and brings its commits over only when the report says the same before and after it:
 * until then, nothing of the repository is touched.
 * @param now seconds since 1970
 * @throws UsageError when a figure differs, or the change cannot be made
 */
export async function changeKeepingFigures<T>(
  repository: CleanRepository,
  now: number,
  change: (copy: WorkCopy) => Promise<T>,
): Promise<{ result: T; figures: ComparedFigures }> {
  const { top } = repository;
  const signature = await author(top);
  const before = reportOfTown(top, now);
  return withTempFolder(async (temp) => {
    const quiet = quietGit(join(temp, "gitconfig"), signature);
    const folder = join(temp, "copia");
    cloneInto(folder, repository, quiet);
    const inCopy = (...args: string[]) => quiet("-C", folder, ...args);
    inCopy("checkout", "--quiet", "--detach", repository.head);
    const result = await change({
      folder,
      commit(message) {
        inCopy("add", "--all");
        inCopy("commit", "--quiet", "--message", message);
        return inCopy("rev-parse", "HEAD").trim();
      },
    });
    const figures = compareFigures(before, reportOfThis(folder, now));
    if (figures.differing.length === 0) bringOver(top, folder);
    return { result, figures };
  });
}

/** Moves the branch to the last commit of the copy. git refuses to write over files that it does not know. */
function bringOver(top: string, copy: string): void {
  const here = (...args: string[]) => quietGit()("-C", top, ...args);
  try {
    here("fetch", "--quiet", "--no-tags", copy, "HEAD");
    here("merge", "--quiet", "--ff-only", "FETCH_HEAD");
  } catch (error) {
    throw new UsageError("No se cambió nada: hay archivos que se perderían. «git status» dice cuáles.", {
      cause: error,
    });
  }
}

/** Who commits, as the person's settings of git say. @throws UsageError when they do not */
async function author(top: string): Promise<NodeJS.ProcessEnv> {
  const [name, email] = await Promise.all(
    ["user.name", "user.email"].map(async (key) => (await git(top, ["config", key]).catch(() => "")).trim()),
  );
  if (!name || !email) {
    throw new UsageError(
      'git no sabe quién es usted: escriba git config user.name "Su nombre" y git config user.email su@correo, y repita.',
    );
  }
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}
