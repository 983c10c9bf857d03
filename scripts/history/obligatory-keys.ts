import { day } from "../schema/field.ts";
import { type CollectionId, has } from "../schema/index.ts";
import { decidingDates, type Visibility } from "../schema/visibility.ts";

/**
 * The keys without which a version could not be shown to citizens, as the contract with the municipalities lists them; those
 * of a sheet at `publicado`, because before it no sheet is shown. They are a constant of the report and not derived from the
 * present schemas: when a schema changes, the figures of months that are over must not.
 */
const EVERY = ["titulo", "resumen", "dependencia"];
const SHEET = [...EVERY, "etapa", "requisitos", "costo", "tiempo", "resultado", "canales"];
const OBLIGATORY: Partial<Record<CollectionId, readonly string[]>> = {
  noticias: [...EVERY, "fecha"],
  servicios: SHEET,
  tramites: SHEET,
  dependencias: ["titulo", "resumen", "responsable"],
};

/** The stages of a sheet in which citizens cannot read it. */
const UNPUBLISHED = ["identificado", "levantado", "revisado"];

/** The stages of a sheet: any other says nothing, as if the key were absent. */
const STAGES: readonly unknown[] = ["publicado", ...UNPUBLISHED];

/**
 * Whether a front matter has every key that a document of its collection needs to be shown, and whether what it says of its
 * first and its last day are days: of any other nobody knows when it may be read.
 */
export function hasObligatoryKeys(collection: CollectionId, data: Readonly<Record<string, unknown>>): boolean {
  const isThere = (key: string) => data[key] !== undefined && data[key] !== null;
  return (
    (OBLIGATORY[collection] ?? EVERY).every((key) => isThere(key) && isReadable(key, data[key])) &&
    decidingDates(collection).every((key) => !isThere(key) || isDay(data[key]))
  );
}

function isReadable(key: string, value: unknown): boolean {
  if (typeof value !== "string") return true;
  return key === "etapa" ? STAGES.includes(value.trim()) : value.trim() !== "";
}

const DAY = day();
const isDay = (value: unknown) => typeof value === "string" && DAY.safeParse(value.trim()).success;

/** Whether a version withdraws its document although it could not be shown itself. */
export function withdraws(collection: CollectionId, { borrador, etapa }: Visibility): boolean {
  return borrador === true || (has(collection, "inventory") && UNPUBLISHED.includes(String(etapa)));
}

/** What withdraws a document in a text whose front matter cannot be read as a whole. */
export function readableWithdrawal(collection: CollectionId, text: string): { borrador?: true; etapa?: string } {
  // Without the body, as far as it can be told from the rest.
  const matter = text
    .split(/^---[ \t]*$/m)
    .slice(0, 2)
    .join("\n");
  if (/^borrador[ \t]*:[ \t]*true[ \t]*(?:#.*)?$/im.test(matter)) return { borrador: true };
  const etapa = /^etapa[ \t]*:[ \t]*(["']?)(\w+)\1[ \t]*(?:#.*)?$/m.exec(matter)?.[2];
  return withdraws(collection, { etapa }) ? { etapa } : {};
}
