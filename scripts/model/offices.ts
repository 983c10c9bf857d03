import type { Dependencia, Site } from "./site.ts";

/** An office by its file name; `undefined` while it is not public. */
export function officeNamed({ dependencias }: Pick<Site, "dependencias">, name?: string): Dependencia | undefined {
  return dependencias.find(({ slug }) => slug === name);
}
