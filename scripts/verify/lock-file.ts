/** The package that a town installs. */
export const GENERATOR = "sitio-municipal";

/** A package as `package-lock.json` names it, by the folder that it is installed in: `node_modules/yaml`. */
export interface LockedPackage {
  version?: string;
  integrity?: string;
  /** Where it was downloaded from; a folder of the computer for a link. */
  resolved?: string;
  link?: boolean;
}

export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** The packages of a `package-lock.json`, or of the list that npm keeps of what it installed; `undefined` when it cannot be read. */
export function lockedPackages(text: string): LockedPackages | undefined {
  try {
    const { packages } = JSON.parse(text);
    return typeof packages === "object" && packages !== null ? packages : undefined;
  } catch {
    return undefined;
  }
}

/** The generator among some packages. */
export const lockedGenerator = (packages: LockedPackages) => packages[`node_modules/${GENERATOR}`];

/** A package that is not the same in two lists. A version without a hash of its files may be anything. */
export interface Difference {
  name: string;
  wanted?: string;
  here?: string;
}

/**
 * The first difference between what a lock file names and what is installed, the generator before its packages; `undefined` when
 * there is none. Packages that only one of them has are those for other systems, or for nobody: a build that lacks one fails.
 */
export function firstDifference(wanted: LockedPackages, installed: LockedPackages): Difference | undefined {
  const own = `node_modules/${GENERATOR}`;
  const both = Object.keys(wanted).filter((path) => path !== "" && path !== own && installed[path]);
  const path = [own, ...both].find((each) => !isSame(wanted[each], installed[each]));
  if (!path) return undefined;
  return { name: path.replace(/^.*node_modules\//, ""), wanted: wanted[path]?.version, here: installed[path]?.version };
}

function isSame(one: LockedPackage | undefined, other: LockedPackage | undefined): boolean {
  return Boolean(one?.integrity) && one?.version === other?.version && one?.integrity === other?.integrity;
}
