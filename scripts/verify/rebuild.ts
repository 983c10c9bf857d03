import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../command-line/errors.ts";
import { PROJECT } from "../disk/paths.ts";
import { openRepository } from "../git/repository.ts";
import { gitEnvironment } from "../git/run.ts";
import type { PublishedSite } from "./published-site.ts";

interface RebuildOptions {
  /** The folder of the municipality, in a repository that has the commit. */
  root: string;
  /** An empty folder to work in. */
  folder: string;
  site: PublishedSite;
}

/**
 * Builds the commit of a site in a separate folder, at the time at which the site was built and with the generator of that
 * commit, if it is in the repository. Returns the folder with the result.
 * @throws UsageError when the commit is missing, needs other packages, or cannot be built
 */
export async function rebuild({ root, folder, site }: RebuildOptions): Promise<string> {
  const repository = await openRepository(root);
  if ("kind" in repository) throw new UsageError(`En «${root}» no hay un repositorio de git con el que comparar.`);
  const copy = join(folder, "copia");
  const git = quietGit(folder);
  try {
    git("clone", "--quiet", "--shared", "--no-checkout", "--", repository.top, copy);
    // The copy was cloned from a folder; merges may have to be compared with where that came from.
    if (repository.origin) git("-C", copy, "config", "remote.origin.url", repository.origin);
    else git("-C", copy, "remote", "remove", "origin");
    git("-C", copy, "checkout", "--quiet", "--detach", site.commit);
  } catch (error) {
    const message = `El commit ${site.commit.slice(0, 12)} no está en este repositorio: tráigalo con «git fetch».`;
    throw new UsageError(message, { cause: error });
  }
  const output = join(folder, "sitio");
  const args = ["--root", join(copy, repository.prefix), "--output", output, "--keep-last-valid"];
  const build = spawnSync(process.execPath, ["--import", "tsx", join("scripts", "build.ts"), ...args], {
    cwd: generatorOf(copy),
    encoding: "utf8",
    env: environment(site),
  });
  if (build.status !== 0)
    throw new UsageError(`Ese commit no se pudo construir. ${lastLine(build.stdout + build.stderr)}`);
  return output;
}

/** The folder of the generator of the commit, or of this one where the repository has only content. */
function generatorOf(copy: string): string {
  if (!existsSync(join(copy, "scripts", "build.ts"))) return PROJECT;
  const [wanted, here] = [copy, PROJECT].map((folder) => readFileSync(join(folder, "package-lock.json"), "utf8"));
  if (wanted !== here) {
    throw new UsageError(
      "Ese commit usa otras versiones de los paquetes: compruébelo desde él («git checkout» y «npm ci»).",
    );
  }
  symlinkSync(join(PROJECT, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** The environment variables that the host set for the build of the site. */
function environment({ generado, editor, url }: PublishedSite): NodeJS.ProcessEnv {
  return {
    ...process.env,
    SOURCE_DATE_EPOCH: String(Date.parse(generado) / 1000),
    URL: url,
    REPOSITORY_URL: editor && `https://github.com/${editor.repo}`,
    BRANCH: editor?.branch,
    SITE_NAME: editor?.domain?.replace(/\.netlify\.app$/, ""),
  };
}

/**
 * Runs git without the hooks and filters of the user's configuration. The repository may belong to another user: that this
 * one trusts it has been asked already, when it was opened.
 */
function quietGit(folder: string) {
  const config = join(folder, "gitconfig");
  writeFileSync(config, "[safe]\n\tdirectory = *\n");
  const env = { ...gitEnvironment(), GIT_CONFIG_GLOBAL: config, GIT_CONFIG_NOSYSTEM: "1" };
  return (...args: string[]) => {
    execFileSync("git", ["-c", "core.hooksPath=/dev/null", ...args], { stdio: ["ignore", "ignore", "pipe"], env });
  };
}

const lastLine = (text: string) => text.trim().split("\n").at(-1) ?? "";
