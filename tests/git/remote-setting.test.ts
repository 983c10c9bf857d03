import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { git } from "../../scripts/demo/repository/fast-import.ts";
import { history } from "../../scripts/demo/repository/history.ts";
import { hasRemoteSetting, openRepository } from "../../scripts/git/repository.ts";
import { minimalContent } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

/** Makes a copy of `sitio` beside it; returns its folder. */
type Copy = (beside: string) => Promise<string>;

const clone =
  (...options: string[]): Copy =>
  async (beside) => {
    await git(beside, "clone", "--quiet", ...options, "sitio", "copia");
    return join(beside, "copia");
  };

const COPIES: Record<string, Copy> = {
  "a clone": clone(),
  "a clone with its repository elsewhere": clone("--separate-git-dir", "repositorio"),
  "a worktree of a clone": async (beside) => {
    await git(await clone()(beside), "worktree", "add", "--quiet", "--detach", "../trabajo");
    return join(beside, "trabajo");
  },
  "a submodule": async (beside) => {
    await git(beside, "init", "--quiet", "todo");
    const todo = join(beside, "todo");
    await git(todo, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "../sitio", "sitio");
    return join(todo, "sitio");
  },
};

async function copied(copy: Copy): Promise<string> {
  const h = history();
  h.commit("Comienzo", { at: "2026-01-10T09:00:00-05:00", files: minimalContent() });
  const beside = await tempFolder();
  await h.write(join(beside, "sitio"));
  return copy(beside);
}

/** What the settings say, and what git says. */
async function answersIn(root: string): Promise<boolean[]> {
  const repository = await openRepository(root);
  return [hasRemoteSetting(root), "hasRemote" in repository && repository.hasRemote];
}

describe("whether a repository has a remote is known as git knows it, also below its root, in", () => {
  it.each(Object.entries(COPIES))("%s", async (_what, copy) => {
    const root = await copied(copy);
    expect(await answersIn(root)).toEqual([true, true]);
    expect(await answersIn(join(root, "content"))).toEqual([true, true]);
    await git(root, "remote", "remove", "origin");
    expect(await answersIn(root)).toEqual([false, false]);
  });

  it.each(["gitdir: ../no-hay\n", "", "\0\0"])("nothing, where the file .git says %j", async (text) => {
    const folder = await tempFolder();
    await mkdir(join(folder, "content"));
    await writeFile(join(folder, ".git"), text);
    expect(hasRemoteSetting(join(folder, "content"))).toBe(false);
  });
});
