import type { CollectionId } from "../schema/index.ts";

/** The day of a document that is most often today when it is new: the one from which it is public. */
export function newDateOf(id: CollectionId): string | undefined {
  return NEW_DATES[id];
}

const NEW_DATES: Partial<Record<CollectionId, string>> = { noticias: "fecha", documentos: "fecha_publicacion" };
