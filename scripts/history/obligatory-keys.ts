import type { CollectionId } from "../schema/index.ts";

const EVERY = ["titulo", "resumen", "dependencia"];
const SHEET = [...EVERY, "etapa", "requisitos", "costo", "tiempo", "resultado", "canales"];

/**
 * The keys without which a version could never be shown to citizens. A constant of the report, and not the schemas of the
 * day: when a schema changes, months that are over stay as they were.
 */
const OBLIGATORY: Partial<Record<CollectionId, readonly string[]>> = {
  noticias: [...EVERY, "fecha"],
  servicios: SHEET,
  tramites: SHEET,
  dependencias: ["titulo", "resumen", "responsable"],
};

/** Whether a front matter has every key that its collection must have to be shown. */
export function hasObligatoryKeys(collection: CollectionId, data: Readonly<Record<string, unknown>>): boolean {
  return (OBLIGATORY[collection] ?? EVERY).every((key) => data[key] !== undefined && data[key] !== null);
}
