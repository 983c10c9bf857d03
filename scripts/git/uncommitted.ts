import { gitBlobName } from "../disk/hash.ts";
import { listContent, readBytes } from "../disk/read-content.ts";
import { git } from "./run.ts";

/**
 * The files of `content/` that are not as the last commit has them: new, changed or removed, sorted. Windows writes other line
 * ends than git keeps; hidden files are of a program and not of the content. @throws GitError
 */
export async function uncommittedContent(root: string): Promise<string[]> {
  const committed = filesIn(await git(root, ["ls-tree", "-r", "-z", "HEAD", "--", "content"]));
  const here = new Set(
    listContent(root).flatMap(({ archivo, kind }) => (kind === "file" && !isHidden(archivo) ? [archivo] : [])),
  );
  const changed = [...here].filter((archivo) => !isContent(root, archivo, committed.get(archivo)));
  const removed = [...committed.keys()].filter((archivo) => !here.has(archivo) && !isHidden(archivo));
  return [...changed, ...removed].sort();
}

const isHidden = (archivo: string) => /\/(?:\.|~\$)/.test(archivo);

/** git's names for the contents, by path from the folder in which git was asked. */
function filesIn(tree: string): Map<string, string> {
  return new Map(
    tree.split("\0").flatMap((line): [string, string][] => {
      const [, blob, path] = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return blob && path ? [[path, blob]] : [];
    }),
  );
}

function isContent(root: string, archivo: string, blob: string | undefined): boolean {
  const bytes = readBytes(root, archivo);
  if (blob === undefined || "razon" in bytes) return false;
  const withGitsEnds = () => Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  return gitBlobName(bytes) === blob || gitBlobName(withGitsEnds()) === blob;
}
