import { type KnownFiles, shortName } from "./known-files.ts";

/** What becomes of the files of a copy of the generator when the town takes the package instead. */
export interface SortedFiles {
  /** Of the generator, as one of its versions had them: the package brings them. */
  unchanged: readonly string[];
  /** Of the generator, and no version had them so: the town changed them. */
  changed: readonly string[];
  /** Of nobody but the town, among those of the generator. */
  own: readonly string[];
}

/** What a town needs beside the package: settings of git, of Node and of its host, and papers. The content is not asked about. */
const KEPT = new Set([
  ...[".editorconfig", ".gitattributes", ".gitignore", ".git-blame-ignore-revs", ".npmrc", ".nvmrc"],
  ...["LICENSE", "LEEME.md", "README.md", "netlify.toml"],
]);

/** Made from `package.json`, so that nobody changes it by hand. */
const DERIVED = "package-lock.json";

/**
 * Sorts the files of a commit of the copy.
 * @param files path → git's name of the content
 */
export function sortFiles(files: ReadonlyMap<string, string>, known: KnownFiles): SortedFiles {
  const rooms = new Set(
    Object.keys(known)
      .filter((path) => path.includes("/"))
      .map(roomOf),
  );
  const unchanged: string[] = [];
  const changed: string[] = [];
  const own: string[] = [];
  for (const [path, blob] of files) {
    if (path.startsWith("content/") || KEPT.has(path)) continue;
    const versions = known[path];
    if (versions) (path === DERIVED || versions.includes(shortName(blob)) ? unchanged : changed).push(path);
    else if (rooms.has(roomOf(path))) own.push(path);
  }
  return { unchanged, changed, own };
}

const roomOf = (path: string) => path.slice(0, path.indexOf("/") + 1);
