import type { CollectionId } from "./index.ts";

/** The keys that decide whether citizens can read a document, as the front matter gives them. */
export interface Visibility {
  borrador?: unknown;
  etapa?: unknown;
  fecha?: unknown;
  fecha_publicacion?: unknown;
  vence?: unknown;
}

/** The first day on which a document may be read, or `undefined` when no date holds it back. */
export function publicFrom(collection: CollectionId, data: Visibility): string | undefined {
  const date = HELD_BACK_BY[collection];
  const day = date && data[date];
  return typeof day === "string" ? day : undefined;
}

/** The date before which a document is not public yet. An event or a consultation is announced before its day. */
const HELD_BACK_BY: Partial<Record<CollectionId, "fecha" | "fecha_publicacion">> = {
  noticias: "fecha",
  documentos: "fecha_publicacion",
};

/**
 * Whether citizens can read a document on a day (`AAAA-MM-DD`): not a draft; a sheet only once it is `publicado`; a news
 * item from its `fecha`, a document from its `fecha_publicacion`, both to their `vence`, included.
 */
export function isPublic(collection: CollectionId, data: Visibility, day: string): boolean {
  return (
    !isWithheld(collection, data) && (publicFrom(collection, data) ?? day) <= day && !isExpired(collection, data, day)
  );
}

/** The keys of a collection that decide whether citizens can read a document. */
export function decidingKeys(collection: CollectionId): readonly (keyof Visibility)[] {
  const date = HELD_BACK_BY[collection];
  return [
    "borrador",
    ...(isSheet(collection) ? (["etapa"] as const) : []),
    ...(date ? ([date, "vence"] as const) : []),
  ];
}

const isSheet = (collection: CollectionId) => collection === "tramites" || collection === "servicios";

/** Kept from citizens by its office, whatever the day. */
export function isWithheld(collection: CollectionId, { borrador, etapa }: Visibility): boolean {
  return borrador === true || (isSheet(collection) && etapa !== "publicado");
}

/** An agreement that has ended stays to be read; what bears a date in the other collections goes. */
export function isExpired(collection: CollectionId, { vence }: Visibility, day: string): boolean {
  return collection in HELD_BACK_BY && typeof vence === "string" && vence < day;
}
