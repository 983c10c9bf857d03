import type { DocumentPast } from "../history/tracked.ts";
import type { HistoryCoverage } from "../report/report.ts";
import type { CollectionId } from "../schema/index.ts";
import { isExpired, isPublic, isWithheld, type Visibility } from "../schema/visibility.ts";
import { addDays } from "../time/dates.ts";
import type { HeldBack } from "./held-back.ts";

/** Documents that citizens could read in the last days and that a build would remove all at once. */
export interface MassLoss {
  /** Their paths, sorted. */
  missing: readonly string[];
  /** How many documents citizens could read. */
  of: number;
}

/** A document of the content that would be published, public or not. */
interface Kept {
  archivo: string;
  collection: CollectionId;
  data: Visibility & { titulo: string };
}

export interface LossInput {
  /** Every document of the history, and the paths of those in its last commit. */
  pasts: readonly DocumentPast[];
  documents: { has(archivo: string): boolean };
  entries: readonly Kept[];
  /** Drafts that lack something. Default: none. */
  unfinished?: readonly { archivo: string }[];
  heldBack: readonly HeldBack[];
  today: string;
}

/** For how many days, including today, public documents are expected to remain. */
const DAYS = 7;
/** With fewer documents, a clerk's ordinary work would look like an accident. */
const MIN_DOCUMENTS = 10;

/**
 * The documents that would be missing, if they are more than half of those that could be read on any of the last seven days:
 * an emptied folder, a merge gone wrong. Documents withdrawn by their own `borrador`, `etapa` or `vence` do not count as
 * missing, and renamed ones are followed.
 */
export function massLoss({
  pasts,
  documents,
  entries,
  unfinished = [],
  heldBack,
  today,
}: LossInput): MassLoss | undefined {
  const since = addDays(today, 1 - DAYS);
  const known = pasts.filter(({ goneSince }) => goneSince === undefined || goneSince >= since);
  const byPath = new Map(entries.map((entry) => [entry.archivo, entry]));
  const drafts = new Set(unfinished.map(({ archivo }) => archivo));
  const waiting = new Map(heldBack.map((file) => [file.archivo, file]));
  // Renamed, and not committed yet.
  const renamed = entries.filter(
    (entry) => !documents.has(entry.archivo) && isPublic(entry.collection, entry.data, today),
  );
  const titles = new Set<string | undefined>(renamed.map(({ data }) => data.titulo));

  const missing = known.filter(({ archivo, titulo, collection, values }) => {
    const entry = byPath.get(archivo);
    if (entry && isPublic(entry.collection, entry.data, today)) return false;
    if (entry) return !isWithdrawn(entry.collection, entry.data, today);
    if (drafts.has(archivo)) return false;
    const why = waiting.get(archivo)?.why;
    if (why) return why !== "withdrawn" && why !== "expired";
    return !titles.has(titulo) && !isWithdrawn(collection, values, today);
  });
  if (known.length < MIN_DOCUMENTS || missing.length * 2 <= known.length) return undefined;
  return { missing: missing.map(({ archivo }) => archivo).sort(), of: known.length };
}

function isWithdrawn(collection: CollectionId, data: Visibility, today: string): boolean {
  return isWithheld(collection, data) || isExpired(collection, data, today);
}

/** Whether the history is too short for this check: it is missing, or truncated within those days. */
export function isBlind({ completo, desde }: HistoryCoverage, today: string): boolean {
  return !completo && (desde === null || desde.slice(0, today.length) > addDays(today, 1 - DAYS));
}

export const BLIND = `El historial no llega a los últimos ${DAYS} días: no se pudo comprobar que no falten documentos.`;

/** How many examples are listed. */
const MAX_EXAMPLES = 5;

/** What would be lost, from where, and what to do: several lines for the terminal. */
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
      .slice(0, MAX_EXAMPLES)
      .map(([folder, count]) => `${folder} (${count})`)
      .join(", ")}.`,
    `Por ejemplo: ${missing.slice(0, MAX_EXAMPLES).join(", ")}.`,
    "Si fue un descuido, devuelva los archivos: «git revert» deshace el cambio que los quitó.",
    "Si de verdad quiere retirarlos, escriba en content/municipio.yaml hasta qué día lo acepta:",
    `acepto_retirar_hasta: ${today}`,
  ].join("\n");
}
