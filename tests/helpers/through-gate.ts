import { type PublicDocuments, publicDocuments } from "../../scripts/gate/documents.ts";
import type { Document } from "../../scripts/model/site.ts";
import type { Entry } from "../../scripts/validation/document.ts";

/** The part of some documents that is public on a day, as the pages get it. */
export function throughGate(documents: readonly Document[], day: string): PublicDocuments {
  const entries = documents.map((document) => ({ ...document, value: document.data, links: [] }) as unknown as Entry);
  return publicDocuments(entries, day, new Map(), "https://san-ejemplo.example");
}
