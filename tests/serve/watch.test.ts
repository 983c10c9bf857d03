import { type join, posix, win32 } from "node:path";
import { expect, it } from "vitest";
import { isOutside } from "../../scripts/serve/watch.ts";

/** What chokidar asks of a folder, on a system: with `/` everywhere. */
const asked = (path: string) => path.replaceAll("\\", "/");

it.each([
  ["on Linux", posix.join, "/casa/sitio"],
  ["on Windows", win32.join, "C:\\sitio"],
  ["on a Windows share", win32.join, "\\\\servidor\\web\\sitio"],
] as const)(
  "%s, the content and what is around it are watched, and nothing else",
  (_system, path: typeof join, root) => {
    const watched = [path(root, "content"), path(root, ".git", "logs", "HEAD")];
    const isWatched = (...names: string[]) => !isOutside(asked(path(root, ...names)), watched);
    expect(
      ["", "content", "content/noticias/a.md", ".git", ".git/logs/HEAD"].filter((each) => !isWatched(each)),
    ).toEqual([]);
    expect(
      ["_site", "node_modules/x", ".git/objects", "content-viejo/a.md", "con"].filter((each) => isWatched(each)),
    ).toEqual([]);
  },
);
