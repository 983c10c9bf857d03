import { type PublicDocuments, publicDocuments } from "../../scripts/gate/documents.ts";
import type { Document } from "../../scripts/model/site.ts";
import type { Entry } from "../../scripts/validation/document.ts";

/** What of some documents is public on a day: the part of them that the pages get to see. */
export function throughGate(documents: readonly Document[], day: string): PublicDocuments {
  const entries = documents.map((document) => ({ ...document, value: document.data, links: [] }) as unknown as Entry);
  return publicDocuments(entries, day, new Map());
}
