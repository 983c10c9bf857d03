import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../command-line/errors.ts";
import { mainTips } from "../git/main-branch.ts";
import { openWholeRepository, type Repository } from "../git/repository.ts";
import { cloneInto, type QuietGit, quietGit } from "../git/work-copy.ts";
import { historyAt } from "../load/git-history.ts";
import { visible } from "../words/terminal.ts";
import { cleanEnvironment } from "./environment.ts";
import { generatorOf } from "./generator.ts";
import type { PublishedSite } from "./published-site.ts";

interface RebuildOptions {
  /** The folder of the municipality, in a repository that has the commit. */
  root: string;
  /** An empty folder to work in. */
  folder: string;
  site: PublishedSite;
  /** The main branch, if the person says which one. */
  branch?: string;
}

/**
 * Builds the commit of a site in a separate folder, at the time at which the site was built and with the generator that the
 * commit names. Only commits of the main line are built: a site may name any commit, and with it run any script. Returns the
 * folder with the result.
 * @throws UsageError when the commit is missing, is not of the main line, needs other packages, or cannot be built
 */
export async function rebuild({ root, folder, site, branch }: RebuildOptions): Promise<string> {
  const repository = await openWholeRepository(root);
  if ("kind" in repository) throw new UsageError(`En «${root}» no hay un repositorio de git con el que comparar.`);
  const { commit } = site;
  const copy = join(folder, "copia");
  const gitconfig = join(folder, "gitconfig");
  const git = quietGit(gitconfig);
  cloneInto(copy, repository, git);
  refuseMissing(git, { copy, commit });
  await refuseOutsideMainLine({ repository, copy, commit, branch, git });
  git("-C", copy, "checkout", "--quiet", "--detach", commit);

  const home = join(folder, "inicio");
  mkdirSync(home);
  const output = join(folder, "sitio");
  const { args, cwd } = generatorOf(copy, { prefix: repository.prefix, commit });
  const words = ["--root", join(copy, repository.prefix), "--output", output, "--keep-last-valid"];
  const build = spawnSync(process.execPath, [...args, ...words], {
    cwd,
    encoding: "utf8",
    env: cleanEnvironment(site, { home, gitconfig }),
  });
  if (build.status !== 0)
    throw new UsageError(`Ese commit no se pudo construir. ${visible(lastLine(build.stdout + build.stderr))}`);
  return output;
}

function refuseMissing(git: QuietGit, { copy, commit }: { copy: string; commit: string }): void {
  try {
    git("-C", copy, "cat-file", "-e", `${commit}^{commit}`);
  } catch (error) {
    const message = `El commit ${commit.slice(0, 12)} no está en este repositorio: tráigalo con «git fetch».`;
    throw new UsageError(message, { cause: error });
  }
}

interface LineQuestion {
  repository: Repository;
  copy: string;
  commit: string;
  branch?: string;
  git: QuietGit;
}

/** Follows the main line from its own last commits, as the report does: what the person has checked out may be anybody's. */
async function refuseOutsideMainLine({ repository, copy, commit, branch, git }: LineQuestion): Promise<void> {
  const tips = await mainTips(repository.top, branch);
  if (tips.length === 0) {
    const looked = branch === undefined ? "No hay una rama main ni master" : `No hay una rama «${visible(branch)}»`;
    throw new UsageError(`${looked} en este repositorio: diga con --rama cuál es la que se publica.`);
  }
  for (const tip of tips) {
    git("-C", copy, "update-ref", "--no-deref", "HEAD", tip);
    const history = await historyAt(join(copy, repository.prefix))();
    const { line } = "kind" in history ? { line: [] } : await history.line();
    if (line.some(({ hash }) => hash === commit)) return;
  }
  throw new UsageError(
    `El commit ${commit.slice(0, 12)} no es de la línea principal de este repositorio: no se construyó, porque ejecutaría en este computador lo que nadie ha publicado. Si falta traerla: git fetch. Si se publica otra rama, diga cuál con --rama.`,
  );
}

const lastLine = (text: string) => text.trim().split("\n").at(-1) ?? "";
