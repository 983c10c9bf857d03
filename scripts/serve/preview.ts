import { join, relative, sep } from "node:path";
import { GUIDE, PROJECT, SETUP_GUIDE } from "../disk/paths.ts";
import { recoverFolder } from "../output/output.ts";
import { Shown } from "../preview/shown.ts";
import { documentOf } from "../schema/document-path.ts";
import { servePreview } from "./server.ts";
import { isOutside, watchFiles } from "./watch.ts";
import { Works } from "./works.ts";

export interface PreviewOptions {
  /** Folder that holds `content/`. */
  root: string;
  /** The first port to try. */
  port: number;
  /** The name or address to listen at. */
  host: string;
  /** The site is served, and changes are seen. */
  onReady(port: number): void;
  /** When to end. */
  ended: Promise<void>;
}

/**
 * Builds and serves until it is told to end. A saved document is shown at once, by the process that keeps the site that was built
 * last; the whole site is built again after every change, by a process of its own, and takes the place of all that was shown over
 * it. No error of the content ends the server. At its end, no process and no folder of work is left.
 * Returns whether there was a site to serve: not when the first build failed for another reason than the content.
 */
export async function preview({ root, port, host, onReady, ended }: PreviewOptions): Promise<boolean> {
  const output = join(root, "_site");
  const shown = new Shown();
  const works = new Works({ root, output, shown });
  try {
    const hasSite = await Promise.race([works.begin(), ended.then(() => "ended" as const)]);
    if (hasSite !== true) return hasSite === "ended";
    const server = await servePreview({ folder: output, shown, port, host });
    works.onShown = server.changed;
    const watched = watchedOf(root);
    const isIgnored = (path: string) => isOutside(path, watched);
    const watcher = watchFiles([root, PROJECT], isIgnored, (path, since) => {
      const archivo = relative(root, path).split(sep).join("/");
      if (!IGNORED.test(archivo)) works.change({ archivo, since, isDocument: documentOf(archivo) !== undefined });
    });
    // Before it is said that changes are seen, they must be.
    await watcher.ready;
    onReady(server.port);
    await ended;
    server.close();
    await watcher.close();
    return true;
  } finally {
    await works.end();
    recoverFolder(output);
  }
}

/** Left by operating systems, by git and by programs while they write. */
const IGNORED = /^content\/(?:.*\/)?(?:\.[^/]+|~\$[^/]*|[^/]*~|Thumbs\.db|desktop\.ini)(?:\/|$)/i;

/** What is watched: the content, the commit, and what of the generator makes the site. */
const watchedOf = (root: string) => [
  join(root, "content"),
  join(root, ".git", "logs", "HEAD"),
  ...["layouts", "scripts"].map((name) => join(PROJECT, name)),
  GUIDE,
  SETUP_GUIDE,
];
