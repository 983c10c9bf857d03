import { counts, type LogName, nameInLog } from "../history/frequency.ts";
import type { History } from "../history/history.ts";
import type { MonthChange } from "../history/month-changes.ts";
import type { DocumentPast } from "../history/tracked.ts";
import { commandFor, type ExplainedChange, type MonthExplanation } from "../report/explanation.ts";
import type { Reason } from "../report/rules.ts";
import type { Canal, Municipio } from "../schema/municipio.ts";
import { isoOf, type Moment } from "../time/dates.ts";
import { type LoggedDocument, type LogNamesInput, logNames } from "./log-names.ts";

/** Later than any month. */
const NEVER = "~";

const UNNAMED: LogName = { titulo: "", url: "", archivo: "" };

/** Why each change of a month (`AAAA-MM`) counts or not. It names the documents that the log names, and as it does. */
export function explanationOf(
  { changesOf, pasts, knownFrom }: Pick<History, "changesOf" | "pasts" | "knownFrom">,
  month: string,
  { canales }: Pick<Municipio, "canales">,
  { now, timeZone }: Moment,
  names: Omit<LogNamesInput, "pasts">,
): MonthExplanation {
  const channels = new Map<string, Canal>(canales.map((canal) => [canal.carpeta, canal]));
  const { changes, commits } = changesOf(month);
  const shown = changes.filter(({ seconds, collection }) => seconds <= now && channels.has(collection));
  const nameOf = logNames({ pasts, ...names });
  const counted = new Set<string>();
  const cambios = shown.map((change): ExplainedChange => {
    const { update, archivo, collection, commit, seconds, reason } = change;
    const name = update ? nameInLog(update, nameOf) : nameOfPassedOver(change, pasts, nameOf);
    const padre = commit.parent ?? null;
    const document = update && counts(update) ? `${update.document} ${update.day}` : undefined;
    const canal = channels.get(collection);
    const hasFigures = canal !== undefined && month >= canal.desde && month >= (knownFrom ?? NEVER);
    const cuenta = hasFigures && document !== undefined && !counted.has(document);
    if (document) counted.add(document);
    return {
      fecha: isoOf(seconds, timeZone),
      canal: canal?.id ?? "",
      tipo: update?.tipo ?? null,
      motivo: reason,
      cuenta,
      documentos: 1,
      ...name,
      commit: commit.hash,
      padre,
      // What a forgotten path is called today would show nothing of that commit.
      orden: commandFor({
        commit: commit.hash,
        padre,
        path: name.archivo === archivo ? pathFor(reason, change) : null,
      }),
    };
  });
  const withChanges = new Set(shown.map(({ commit }) => commit.hash));
  return {
    cambios: joinUnnamed(cambios),
    commits: commits.length,
    otros: commits.filter(({ hash }) => !withChanges.has(hash)).length,
  };
}

/** What shows a change: its file, or the folder in which git finds what was renamed or which file of `media` changed. */
function pathFor(reason: Reason, { archivo, collection }: MonthChange): string {
  if (reason === "archivo") return "content/media/";
  const isRenamed = reason === "renombrado" || reason === "actualizado_y_renombrado";
  return isRenamed ? `content/${collection}/` : archivo;
}

/**
 * The name of a document whose change was no update. Only a path at which citizens could ever read it is one that the log
 * may name. The changes of a mass edit, and those of the commit at which a history is cut, have no names: it says enough how
 * many they are.
 */
function nameOfPassedOver(
  { archivo, collection, commit, reason }: MonthChange,
  pasts: readonly DocumentPast[],
  nameOf: (document: LoggedDocument) => LogName,
): LogName {
  const there = pasts.filter(({ readAt }) => readAt.has(archivo));
  const past = there.find(({ goneSince }) => goneSince === undefined || goneSince >= commit.day) ?? there.at(-1);
  if (!past || reason === "ignorado" || reason === "corte" || there.some(({ isPersonal }) => isPersonal))
    return UNNAMED;
  const name = nameOf({ document: past.document, collection, archivo });
  return name.url === "" ? UNNAMED : name;
}

/** The changes of one commit that have no name and the same reason, as one. */
function joinUnnamed(cambios: readonly ExplainedChange[]): ExplainedChange[] {
  const joined = new Map<string, ExplainedChange>();
  for (const [index, change] of cambios.entries()) {
    const { archivo, commit, canal, motivo } = change;
    const key = archivo === "" ? `${commit} ${canal} ${motivo}` : String(index);
    const { documentos = 0 } = joined.get(key) ?? {};
    joined.set(key, { ...change, documentos: documentos + 1 });
  }
  return [...joined.values()];
}
