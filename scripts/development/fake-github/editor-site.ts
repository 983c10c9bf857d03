import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CmsConfig, GitHubBackend } from "@sveltia/cms";
import { GITHUB_API } from "../../data/headers.ts";
import { bareCopy } from "./repository.ts";
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from "./server.ts";

/** Where a built site and its repository are. */
export interface SitePlace {
  root: string;
  output: string;
}

/**
 * Makes a copy of a built site, in a folder, that uses a fake GitHub with a copy of its repository.
 * @returns the folder of the copied site, and the fake
 */
export async function siteOnFakeGitHub(
  { root, output }: SitePlace,
  folder: string,
  options: Pick<FakeGitHubOptions, "users" | "clock">,
): Promise<{ site: string; github: FakeGitHub }> {
  const { dir } = bareCopy(root, join(folder, "repository.git"));
  const config: EditorConfig = JSON.parse(await readFile(join(output, "admin", "config.json"), "utf8"));
  const github = await startFakeGitHub({ dir, name: config.backend.repo, ...options });
  const site = join(folder, "site");
  await siteWithFakeGitHub(output, site, github.origin);
  return { site, github };
}

/** The parts of the editor's configuration that tests need. */
export interface EditorConfig extends CmsConfig {
  backend: GitHubBackend;
}

/**
 * Makes a copy of a built site that uses a fake GitHub. All files are symbolic links to the site, except `_headers`,
 * the page of the editor and its configuration: there the fake's origin replaces `https://api.github.com` and the
 * sign-in server.
 * @returns the configuration
 */
export async function siteWithFakeGitHub(site: string, copy: string, github: string): Promise<EditorConfig> {
  await linkAllBut(["_headers", "admin"], site, copy);
  await linkAllBut(["index.html", "config.json"], join(site, "admin"), join(copy, "admin"));
  for (const path of ["_headers", join("admin", "index.html")]) {
    const text = await readFile(join(site, path), "utf8");
    await writeFile(join(copy, path), text.replaceAll(GITHUB_API, github));
  }
  const config: EditorConfig = JSON.parse(await readFile(join(site, "admin", "config.json"), "utf8"));
  const backend: GitHubBackend = {
    ...config.backend,
    api_root: github,
    graphql_api_root: github,
    base_url: github,
    auth_endpoint: "auth",
  };
  await writeFile(join(copy, "admin", "config.json"), JSON.stringify({ ...config, backend }));
  return config;
}

async function linkAllBut(names: readonly string[], from: string, to: string): Promise<void> {
  if (!existsSync(from)) throw new Error(`There is no ${from}.`);
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) if (!names.includes(name)) await symlink(join(from, name), join(to, name));
}
