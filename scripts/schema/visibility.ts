import { type CollectionId, collectionOf, has } from "./collections.ts";

/** The keys that decide whether citizens can read a document, as the front matter gives them, among any others. */
export type Visibility = Readonly<Record<string, unknown>>;

/** The first day on which a document may be read, or `undefined` when no date holds it back. */
export function publicFrom(collection: CollectionId, data: Visibility): string | undefined {
  const { publicFrom: key } = collectionOf(collection);
  const day = key && data[key];
  return typeof day === "string" ? day : undefined;
}

/**
 * Whether citizens can read a document on a day (`AAAA-MM-DD`): not a draft; a sheet only once it is `publicado`; what its
 * collection holds back until a date, from that day; what expires, to its `vence`, included.
 */
export function isPublic(collection: CollectionId, data: Visibility, day: string): boolean {
  return (
    !isWithheld(collection, data) && (publicFrom(collection, data) ?? day) <= day && !isExpired(collection, data, day)
  );
}

/** The keys of a collection that decide whether citizens can read a document. */
export function decidingKeys(collection: CollectionId): readonly string[] {
  return ["borrador", ...(has(collection, "inventory") ? ["etapa"] : []), ...decidingDates(collection)];
}

/** Those of them that are days: the first one for readers, and `vence`, the last one. */
export function decidingDates(collection: CollectionId): readonly string[] {
  const { publicFrom, expires } = collectionOf(collection);
  return [...(publicFrom ? [publicFrom] : []), ...(expires ? ["vence"] : [])];
}

/** Kept from citizens by its office, whatever the day. */
export function isWithheld(collection: CollectionId, { borrador, etapa }: Visibility): boolean {
  return borrador === true || (has(collection, "inventory") && etapa !== "publicado");
}

/** Gone since its last day; what bears such a day in a collection that does not expire stays to be read. */
export function isExpired(collection: CollectionId, { vence }: Visibility, day: string): boolean {
  return collectionOf(collection).expires === true && typeof vence === "string" && vence < day;
}
