import type { CollectionId } from "./index.ts";

/** The keys that decide whether citizens can read a document, as the front matter gives them. */
export interface Visibility {
  borrador?: unknown;
  etapa?: unknown;
  fecha?: unknown;
  vence?: unknown;
}

/** The first day on which a document may be read, or `undefined` when no date holds it back. */
export function publicFrom(collection: CollectionId, { fecha }: Visibility): string | undefined {
  return collection === "noticias" && typeof fecha === "string" ? fecha : undefined;
}

/**
 * Whether citizens can read a document on a day (`AAAA-MM-DD`): not a draft; a sheet only once it is `publicado`; a news
 * item from its `fecha` to its `vence`, both included.
 */
export function isPublic(collection: CollectionId, data: Visibility, day: string): boolean {
  return !isWithheld(collection, data) && (publicFrom(collection, data) ?? day) <= day && !isExpired(data, day);
}

/** Kept from citizens by its office, whatever the day. */
export function isWithheld(collection: CollectionId, { borrador, etapa }: Visibility): boolean {
  const isSheet = collection === "tramites" || collection === "servicios";
  return borrador === true || (isSheet && etapa !== "publicado");
}

function isExpired({ vence }: Visibility, day: string): boolean {
  return typeof vence === "string" && vence < day;
}
