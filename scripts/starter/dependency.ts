/** How a town's `package.json` names the generator. */
export interface Dependency {
  spec: string;
  /** The package file to copy into the town's folder, as npm wrote where it came from: a path relative to the folder of `node_modules`. */
  tarball?: string;
}

/**
 * The version of the generator, where it came from a registry; the file or address that it was installed from, where it did
 * not. A file goes along with the town, so that whoever builds it has it: a host, another computer.
 *
 * @param resolved what npm's lock file says of it; npm may leave out what came from a registry
 */
export function dependencyOf(version: string, resolved = ""): Dependency {
  const tarball = /^file:(.+\/)?([^/]+\.tgz)$/.exec(resolved);
  if (tarball) return { spec: `file:${tarball[2]}`, tarball: resolved.slice("file:".length) };
  const isOfRegistry = resolved === "" || resolved.startsWith("file:") || /\/-\/[^/]+\.tgz$/.test(resolved);
  return { spec: isOfRegistry ? `^${version}` : resolved };
}
