import type { PublishedSite } from "./published-site.ts";

/** What programs need to be found and to write the language and the day of the person; Windows starts none without `SystemRoot`. */
const KEPT = ["PATH", "LANG", "TZ", "SystemRoot"];

/**
 * All that the build of another commit is told: its scripts must not read the tokens and settings of the person who verifies.
 * Besides what is kept it is the moment and what the host said of the site when it was published, which the site repeats.
 *
 * @param home an empty folder instead of the person's
 * @param gitconfig the only settings of git
 */
export function cleanEnvironment(
  { generado, editor, url }: Pick<PublishedSite, "generado" | "editor" | "url">,
  { home, gitconfig, present = process.env }: { home: string; gitconfig: string; present?: NodeJS.ProcessEnv },
): NodeJS.ProcessEnv {
  const told = {
    ...Object.fromEntries(KEPT.map((name) => [name, present[name]])),
    HOME: home,
    USERPROFILE: home,
    TMPDIR: home,
    TEMP: home,
    GIT_CONFIG_GLOBAL: gitconfig,
    GIT_CONFIG_NOSYSTEM: "1",
    SOURCE_DATE_EPOCH: String(Date.parse(generado) / 1000),
    URL: url,
    REPOSITORY_URL: editor && `https://github.com/${editor.repo}`,
    BRANCH: editor?.branch,
    SITE_NAME: editor?.domain?.replace(/\.netlify\.app$/, ""),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}
