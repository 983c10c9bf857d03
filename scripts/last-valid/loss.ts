import type { DocumentPast } from "../history/tracked.ts";
import type { HistoryCoverage } from "../report/report.ts";
import type { CollectionId } from "../schema/index.ts";
import { isExpired, isPublic, isWithheld, type Visibility } from "../schema/visibility.ts";
import { addDays } from "../time/dates.ts";
import type { HeldBack } from "./held-back.ts";

/** Documents that citizens could read in these days and that a build would take away, all at once. */
export interface MassLoss {
  /** Their files, in order. */
  missing: readonly string[];
  /** How many there were. */
  of: number;
}

/** A document of the content as it would be published, public or not. */
interface Kept {
  archivo: string;
  collection: CollectionId;
  data: Visibility & { titulo: string };
}

export interface LossInput {
  /** What the history knows of every document, and the paths of those of its last commit. */
  pasts: readonly DocumentPast[];
  documents: { has(archivo: string): boolean };
  entries: readonly Kept[];
  heldBack: readonly HeldBack[];
  today: string;
}

/** The days in which what could be read is expected to be there still: today and those before it. */
const DAYS = 7;
/** With fewer documents, a clerk's morning would look like an accident. */
const FEWEST = 10;

/**
 * The documents that would be missing, when they are more than half of those that could be read on any of the last seven
 * days: a folder that was emptied, a merge gone wrong. Those that their own `borrador`, `etapa` or `vence` takes away are
 * not missing. A document is followed through its renames.
 */
export function massLoss({ pasts, documents, entries, heldBack, today }: LossInput): MassLoss | undefined {
  const since = addDays(today, 1 - DAYS);
  const known = pasts.filter(({ goneSince }) => goneSince === undefined || goneSince >= since);
  const byPath = new Map(entries.map((entry) => [entry.archivo, entry]));
  const waiting = new Map(heldBack.map((file) => [file.archivo, file]));
  // Renamed, and not committed yet.
  const renamed = entries.filter(
    (entry) => !documents.has(entry.archivo) && isPublic(entry.collection, entry.data, today),
  );
  const titles = new Set<string | undefined>(renamed.map(({ data }) => data.titulo));

  const missing = known.filter(({ archivo, titulo, collection, values }) => {
    const entry = byPath.get(archivo);
    if (entry && isPublic(entry.collection, entry.data, today)) return false;
    if (entry) return !isTakenBack(entry.collection, entry.data, today);
    const why = waiting.get(archivo)?.why;
    if (why) return why !== "withdrawn" && why !== "expired";
    return !titles.has(titulo) && !isTakenBack(collection, values, today);
  });
  if (known.length < FEWEST || missing.length * 2 <= known.length) return undefined;
  return { missing: missing.map(({ archivo }) => archivo).sort(), of: known.length };
}

function isTakenBack(collection: CollectionId, data: Visibility, today: string): boolean {
  return isWithheld(collection, data) || isExpired(collection, data, today);
}

/** Whether the history says too little for the guard: it is missing, or cut off within the last days. */
export function isBlind({ completo, desde }: HistoryCoverage, today: string): boolean {
  return !completo && (desde === null || desde.slice(0, today.length) > addDays(today, 1 - DAYS));
}

export const BLIND = `El historial no llega a los últimos ${DAYS} días: no se pudo comprobar que no falten documentos.`;

/** How many examples are named. */
const NAMED = 5;

/** What would be lost, from where, and what to do, in lines. */
export function lossInWords({ missing, of }: MassLoss, today: string): string {
  const folders = new Map<string, number>();
  for (const archivo of missing) {
    const folder = archivo.slice(0, archivo.lastIndexOf("/"));
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const most = [...folders].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return [
    `El sitio no se construyó: desaparecerían ${missing.length} de los ${of} documentos que se podían leer en los últimos ${DAYS} días.`,
    "Lo que estaba publicado sigue igual.",
    `Faltan sobre todo en: ${most
      .slice(0, NAMED)
      .map(([folder, count]) => `${folder} (${count})`)
      .join(", ")}.`,
    `Por ejemplo: ${missing.slice(0, NAMED).join(", ")}.`,
    "Si fue un descuido, devuelva los archivos: «git revert» deshace el cambio que los quitó.",
    "Si de verdad quiere retirarlos, escriba en content/municipio.yaml hasta qué día lo acepta:",
    `acepto_retirar_hasta: ${today}`,
  ].join("\n");
}
