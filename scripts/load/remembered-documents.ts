import { readCache, writeCache } from "../disk/cache.ts";
import { hashText } from "../disk/hash.ts";
import { THIS_CODE } from "../disk/this-generator.ts";
import type { ClarityLimits } from "../schema/claridad.ts";
import { type KeptFindings, RememberedDocuments } from "../validation/remembered-documents.ts";

/** The documents of a municipality as this generator judged them last; none when it is not known to be the same generator. */
export function rememberedDocuments(root: string, clarity: ClarityLimits | undefined): RememberedDocuments {
  const version = versionFor(clarity);
  return new RememberedDocuments(version ? readCache<KeptFindings>(nameOf(root), version) : {});
}

/** Keeps them for the next build. */
export function keepDocuments(root: string, clarity: ClarityLimits | undefined, { toKeep }: RememberedDocuments): void {
  const version = versionFor(clarity);
  if (version && toKeep) writeCache(nameOf(root), version, toKeep);
}

const nameOf = (root: string) => `documentos-${hashText(root)}`;

const versionFor = (clarity: ClarityLimits | undefined) => THIS_CODE && JSON.stringify([THIS_CODE, clarity]);
