import { addressOf } from "../model/addresses.ts";
import type { Document, InventorySheet, LastUpdate, UnseenDocuments } from "../model/site.ts";
import { mediaOf } from "../references/documents.ts";
import { type CollectionId, type CollectionWith, has } from "../schema/index.ts";
import { isPersonalNotice } from "../schema/personal-notice.ts";
import { isPublic, isWithheld, type Visibility } from "../schema/visibility.ts";
import type { Day } from "../time/dates.ts";
import type { Entry } from "../validation/document.ts";
import { placesByDemand } from "./demand.ts";
import { withOffices } from "./named.ts";

/** What may be published of the documents on a day. */
export interface PublicDocuments {
  /** Those that citizens can read. */
  documents: readonly Document[];
  /** The same documents, as entries. */
  shown: readonly Entry[];
  /** The sheets that are neither published yet nor drafts. */
  inventory: readonly InventorySheet[];
  /** All sheets that are published or in the inventory, whole: for what is compared before anything is published. */
  listed: readonly Entry[];
  /** How many others there are. */
  unseen: UnseenDocuments;
  /** Addresses of the files of `content/media/` that public documents show or link to. */
  media: ReadonlySet<string>;
  /** Those that notices to persons show or link to. */
  noticeMedia: ReadonlySet<string>;
}

/**
 * The public part of the documents on a day (`AAAA-MM-DD`). Of the others only the facts of the inventory are published.
 * @param site the address of the site, by which its files may be named too
 * @param unfinished how many other drafts there are, which lack something
 */
export function publicDocuments(
  entries: readonly Entry[],
  day: Day,
  lastUpdates: ReadonlyMap<string, LastUpdate>,
  site: string,
  unfinished = 0,
): PublicDocuments {
  const isShown = ({ collection, data }: Entry) => isPublic(collection, data, day);
  const offices = entries.filter((entry) => entry.collection === "dependencias" && isShown(entry));
  const all = withOffices(entries, new Set(offices.map(({ slug }) => slug)));
  const shown = all.filter(isShown);
  const others = all.filter((entry) => !isShown(entry));
  const drafts = others.filter(({ data }) => data.borrador);
  const isListed = ({ collection, data }: Entry) => isInInventory(collection, data);
  const listed = all.filter((entry) => has(entry.collection, "inventory") && (isShown(entry) || isListed(entry)));
  const places = placesByDemand(listed);
  const inventory = others.flatMap((entry) => toInventory(entry, places));
  const isOver = ({ data }: Entry) => "vence" in data && data.vence !== undefined && data.vence < day;
  const filesOf = (entry: Entry) => mediaOf(entry, site);
  const dated = others.filter((entry) => !isWithheld(entry.collection, entry.data));
  return {
    shown,
    documents: shown.map((entry) => toDocument(entry, lastUpdates)),
    inventory,
    listed,
    unseen: {
      borradores: drafts.length + unfinished,
      programados: dated.filter((entry) => !isOver(entry)).length,
      vencidos: dated.filter(isOver).length,
    },
    media: new Set(shown.flatMap(filesOf)),
    noticeMedia: new Set(shown.filter(({ collection, data }) => isPersonalNotice(collection, data)).flatMap(filesOf)),
  };
}

/** Whether a document that is not public belongs in the inventory: a sheet at an earlier stage that is not a draft. */
export function isInInventory(collection: CollectionId, data: Visibility): collection is CollectionWith<"inventory"> {
  return has(collection, "inventory") && data.borrador !== true && isWithheld(collection, data);
}

/** Exactly the facts that the contract allows to be listed and found about a sheet without a page; none of any other document. */
export function toInventory(
  { archivo, collection, slug, data }: Entry,
  places: ReadonlyMap<string, number>,
): InventorySheet[] {
  if (!("etapa" in data) || !isInInventory(collection, data)) return [];
  const { titulo, dependencia, etapa, palabras_clave } = data;
  return [
    {
      collection,
      archivo,
      slug,
      titulo,
      dependencia,
      etapa,
      palabras_clave,
      puesto: places.get(archivo),
    },
  ];
}

/** A document as the model has it; whether it is public is decided before. */
export function toDocument(
  { archivo, collection, slug, data, body }: Entry,
  lastUpdates: ReadonlyMap<string, LastUpdate>,
) {
  const url = addressOf(collection, slug);
  return { archivo, collection, slug, url, data, body, lastUpdate: lastUpdates.get(archivo) } as Document;
}
