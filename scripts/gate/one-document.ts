import { inOrder, inventoryInOrder } from "../model/assemble.ts";
import type { Document, LastUpdate, SiteContent } from "../model/site.ts";
import { isExpired, isPublic, isWithheld, publicFrom } from "../schema/visibility.ts";
import type { Day } from "../time/dates.ts";
import type { DocumentPath, Entry } from "../validation/document.ts";
import { toDocument, toInventory } from "./documents.ts";
import { withOffices } from "./named.ts";

/** The document that a site has at a path, if it is public. */
export function documentIn(site: SiteContent, { archivo, collection }: DocumentPath): Document | undefined {
  return site[collection].find((document) => document.archivo === archivo);
}

/**
 * A site with another version of one document, or without it: in its list, its address and its place in the inventory. What
 * is counted or measured of all documents (the report, the plan, the log, the ranks of the inventory) stays as it was.
 * @param entry the document without errors; `undefined` for one that is gone or unfinished
 */
export function withDocument<S extends SiteContent>(
  site: S,
  path: DocumentPath,
  entry: Entry | undefined,
  lastUpdates: ReadonlyMap<string, LastUpdate>,
): S {
  const { archivo, collection } = path;
  const before = documentIn(site, path);
  const [known] = entry ? withOffices([entry], new Set(site.dependencias.map(({ slug }) => slug))) : [];
  const isShown = known !== undefined && isPublic(collection, known.data, site.today);
  const shown = isShown ? toDocument(known, lastUpdates) : undefined;
  const others = (site[collection] as Document[]).filter((document) => document !== before);
  const listed = site.inventory.find((sheet) => sheet.archivo === archivo);
  const places = new Map(listed?.puesto === undefined ? [] : [[archivo, listed.puesto] as const]);
  const addresses = new Set(site.addresses);
  if (before) addresses.delete(before.url);
  if (shown) addresses.add(shown.url);
  return {
    ...site,
    [collection]: shown ? inOrder(collection, [...others, shown]) : others,
    addresses,
    inventory: inventoryInOrder([
      ...site.inventory.filter((sheet) => sheet.archivo !== archivo),
      ...(known && !isShown ? toInventory(known, places) : []),
    ]),
  };
}

/** Why citizens cannot read a document: a draft, a sheet at an earlier stage, or its first or last day. */
export type Unseen = { why: "borrador" | "etapa" } | { why: "desde" | "hasta"; day: Day };

/** Why a document is not public on a day; `undefined` when it is. */
export function whyUnseen({ collection, data }: Pick<Entry, "collection" | "data">, day: Day): Unseen | undefined {
  if (isWithheld(collection, data)) return { why: data.borrador === true ? "borrador" : "etapa" };
  if (isExpired(collection, data, day) && "vence" in data) return { why: "hasta", day: data.vence ?? day };
  const from = publicFrom(collection, data);
  return from !== undefined && from > day ? { why: "desde", day: from } : undefined;
}
