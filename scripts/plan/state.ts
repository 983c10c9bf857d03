import { lastDayOf } from "../history/dates.ts";
import { measuredValues } from "../history/facts.ts";
import type { MeasuredDocument, PastMonth } from "../history/past-month.ts";
import { addressesFromData, FIXED_ADDRESSES } from "../model/addresses.ts";
import { answeringFor } from "../model/assemble.ts";
import { EMPTY_MENUS } from "../model/menus.ts";
import type { Day, Document, SiteContent } from "../model/site.ts";
import { type Criterios, criterios } from "../schema/criterios.ts";
import { type CollectionId, collectionIds, isCollectionId } from "../schema/index.ts";
import { type Menus, menus } from "../schema/menus.ts";
import { isPublic, isWithheld } from "../schema/visibility.ts";
import { parseYaml } from "../validation/yaml.ts";

/** All that the indicators are measured from: the content of a day, today's or that of the end of a past month. */
export interface PlanState {
  day: Day;
  /** Documents that are no drafts, whatever their stage. */
  documents: readonly MeasuredDocument[];
  /** What `content/municipio.yaml` says, by key. */
  municipio: Readonly<Record<string, unknown>>;
  criterios?: Criterios;
  menus: Menus;
}

/** The content as it is today. */
export function stateOf(site: SiteContent): PlanState {
  const { today, municipio, criterios, menus, inventory } = site;
  const documents = collectionIds.flatMap((id): Document[] =>
    id === "servicios" || id === "tramites" ? inventory[id] : site[id],
  );
  return { day: today, documents: documents.map(measured), municipio: { ...municipio }, criterios, menus };
}

/**
 * The content as it was on the last day of each month. A data file that was not right then counts as missing; one that
 * stayed the same for many months is read once.
 */
export function pastStates(months: readonly PastMonth[]): PlanState[] {
  const municipioIn = once((text) => parseYaml("", text, 1).value ?? {});
  const criteriosIn = once((text) => criterios.safeParse(parseYaml("", text, 1).value).data);
  const menusIn = once((text) => menus.safeParse(parseYaml("", text, 1).value).data);
  return months.map(({ mes, documents, files }) => ({
    day: lastDayOf(mes),
    documents: documents.filter(({ values }) => values.borrador !== true),
    municipio: municipioIn(files.municipio) ?? {},
    criterios: criteriosIn(files.criterios),
    menus: menusIn(files.transparencia) ?? EMPTY_MENUS,
  }));
}

/** What is made of a text, made once for each; `undefined` where there is no text. */
function once<T>(make: (text: string) => T): (text: string | undefined) => T | undefined {
  const made = new Map<string, T>();
  return (text) => {
    if (text === undefined) return undefined;
    if (!made.has(text)) made.set(text, make(text));
    return made.get(text);
  };
}

/** The documents of a collection that citizens could read on the day of a state. */
export function publicIn(state: PlanState, collection: CollectionId): readonly MeasuredDocument[] {
  return shownIn(state).get(collection) ?? [];
}

const shownBefore = new WeakMap<PlanState, Map<CollectionId, MeasuredDocument[]>>();

/** A state is asked for its public documents by every indicator and criterion: they are found once. */
function shownIn(state: PlanState): ReadonlyMap<CollectionId, readonly MeasuredDocument[]> {
  const known = shownBefore.get(state);
  if (known) return known;
  const shown = new Map<CollectionId, MeasuredDocument[]>(collectionIds.map((id) => [id, []]));
  for (const document of state.documents) {
    const { collection, values } = document;
    if (isPublic(collection, values, state.day)) shown.get(collection)?.push(document);
  }
  shownBefore.set(state, shown);
  return shown;
}

/** The sheets of a collection that are no drafts, at any stage. */
export function inventoryIn({ documents }: PlanState, collection: "servicios" | "tramites"): MeasuredDocument[] {
  return documents.filter((document) => document.collection === collection);
}

/** Whether an address of this site led somewhere on the day of a state: to a generated page, or to a public document. */
export function existsIn(state: PlanState, address: string): boolean {
  if (FIXED_ADDRESSES.includes(address) || /^\/informe\/|\.[a-z]+$/.test(address)) return true;
  const [, year] = /^\/noticias\/(\d{4})\/$/.exec(address) ?? [];
  if (year) return publicIn(state, "noticias").some(({ values }) => String(values.fecha).startsWith(year));
  const offices = publicIn(state, "dependencias").map((document) => document.slug);
  if (addressesFromData(state.menus, offices).includes(address)) return true;
  const [, collection = "", slug = ""] = /^\/([a-z]+)\/(.+)\/$/.exec(address) ?? [];
  return isCollectionId(collection) && publicIn(state, collection).some((document) => document.slug === slug);
}

/** Whether a sheet has its page. */
export function isPublished({ collection, values }: MeasuredDocument): boolean {
  return !isWithheld(collection, values);
}

function measured(document: Document): MeasuredDocument {
  const { collection, slug, data } = document;
  return {
    collection,
    slug,
    titulo: data.titulo,
    dependencia: answeringFor(document),
    values: measuredValues(collection, data),
  };
}
