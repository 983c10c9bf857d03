/** The oldest Node that the generator runs on; `engines` in package.json says the same. */
export const OLDEST_NODE = "20.19.0";

/**
 * What to say to whoever has an older Node, in Spanish; `undefined` when it is new enough. It is asked before anything else is
 * loaded, which an older Node may not be able to do: this module and the one that calls it use nothing new.
 */
export function tooOld(version: string): string | undefined {
  const [wanted, found] = [OLDEST_NODE, version].map((each) => each.split(".").map(Number)) as [number[], number[]];
  const differing = wanted.findIndex((part, index) => part !== found[index]);
  if (differing < 0 || (found[differing] as number) > (wanted[differing] as number)) return undefined;
  return `Este computador tiene Node.js ${version}, y el sitio necesita la versión ${OLDEST_NODE} o una más nueva: descárguela de https://nodejs.org/es y abra de nuevo la terminal.`;
}
