import type { CollectionId } from "../schema/index.ts";

const EVERY = ["titulo", "resumen", "dependencia"];
const SHEET = [...EVERY, "etapa", "requisitos", "costo", "tiempo", "resultado", "canales"];

/**
 * The keys without which a version could never be shown to citizens. They are constants of the report, not derived from the
 * present schemas: when a schema changes, the figures of past months must not.
 */
const OBLIGATORY: Partial<Record<CollectionId, readonly string[]>> = {
  noticias: [...EVERY, "fecha"],
  servicios: SHEET,
  tramites: SHEET,
  dependencias: ["titulo", "resumen", "responsable"],
};

/** Whether a front matter has every key that a document of its collection needs to be shown. */
export function hasObligatoryKeys(collection: CollectionId, data: Readonly<Record<string, unknown>>): boolean {
  return (OBLIGATORY[collection] ?? EVERY).every((key) => data[key] !== undefined && data[key] !== null);
}
