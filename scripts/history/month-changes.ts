import type { Reason } from "../report/rules.ts";
import { documentOf } from "../schema/document-path.ts";
import type { CollectionId } from "../schema/index.ts";
import { isExpired, isWithheld, publicFrom } from "../schema/visibility.ts";
import type { DatedCommit } from "./dated-line.ts";
import type { Facts } from "./facts.ts";
import { applyChange, type Change, isRegularFile } from "./log.ts";
import type { Update } from "./updates.ts";

/** A change of a document that was looked at for the figures of a month, with why it is an update or is none. */
export interface MonthChange {
  /** Absent when it is none. */
  update?: Update;
  collection: CollectionId;
  /** Path in that commit. */
  archivo: string;
  commit: DatedCommit;
  seconds: number;
  reason: Reason;
}

/** The changes of a month, oldest first, and the commits of the main line that are of it. */
export interface MonthChanges {
  changes: MonthChange[];
  commits: DatedCommit[];
}

export interface MonthChangesInput {
  /** Oldest first. */
  line: readonly DatedCommit[];
  isComplete: boolean;
  updates: readonly Update[];
  factsOf(collection: CollectionId, blob: string): Facts | undefined;
  ignored: ReadonlySet<string>;
}

/**
 * What was looked at for the figures of a month (`AAAA-MM`). The updates are taken as they were counted; the reasons are
 * found anew, from the versions before and after each change.
 */
export function monthChanges(month: string, { line, isComplete, updates, factsOf, ignored }: MonthChangesInput) {
  const present = new Map<string, string>();
  const wanted = new Set(updates.filter(({ day }) => day.startsWith(month)).map(({ commit }) => commit));
  const found: MonthChanges = { changes: [], commits: [] };
  for (const [index, commit] of line.entries()) {
    const isOfMonth = commit.day.startsWith(month);
    if (isOfMonth) found.commits.push(commit);
    if (isOfMonth || wanted.has(commit.hash)) {
      const isCut = index === 0 && !isComplete;
      const brought = updates.filter((update) => update.commit === commit.hash);
      const look = { commit, present, factsOf, isIgnored: ignored.has(commit.hash), isCut };
      found.changes.push(
        ...brought.filter(({ day }) => day.startsWith(month)).map((update) => explained(update, look)),
        ...(isOfMonth ? passedOver(brought, look) : []),
      );
    }
    for (const change of commit.changes) applyChange(change, present);
  }
  found.changes.sort((a, b) => a.seconds - b.seconds);
  return found;
}

/** A commit, and the versions before it. */
interface Look {
  commit: DatedCommit;
  /** git's names for the contents of files, by path. */
  present: ReadonlyMap<string, string>;
  factsOf: MonthChangesInput["factsOf"];
  isIgnored: boolean;
  /** Whether it begins a truncated history. */
  isCut: boolean;
}

function explained(update: Update, look: Look): MonthChange {
  const { collection, archivo, seconds } = update;
  return { update, collection, archivo, commit: look.commit, seconds, reason: reasonOf(update, look) };
}

function reasonOf({ tipo, day, archivo, collection }: Update, { commit, present, factsOf }: Look): Reason {
  if (tipo === "retirado") return "retirado";
  if (day !== commit.day) return "programado";
  const change = commit.changes.find(({ path, blob }) => path === archivo && blob !== null);
  const before = present.get(archivo);
  if (tipo === "nuevo") return before === undefined && !change?.from ? "nuevo" : "publicado";
  const now = change?.blob ? factsOf(collection, change.blob) : undefined;
  // A version that could not be shown is no update: what citizens read has another file.
  if (!change || !now || now.lacksKeys) return "archivo";
  if (before === undefined) return change.from || removesDocuments(commit) ? "actualizado_y_renombrado" : "vuelto";
  const old = factsOf(collection, before);
  return old?.reading === now?.reading && old?.media.join() === now?.media.join() ? "archivo" : "actualizado";
}

const removesDocuments = ({ changes }: DatedCommit) => changes.some(({ path, blob }) => !blob && documentOf(path));

/** The changes of documents that are no updates. */
function passedOver(brought: readonly Update[], look: Look): MonthChange[] {
  const { commit } = look;
  const counted = new Set(brought.filter(({ day }) => day === commit.day).map(({ archivo }) => archivo));
  return commit.changes.flatMap((change) => {
    const { path, from, blob } = change;
    const collection = documentOf(path)?.collection;
    const isCounted = counted.has(path) || (from !== null && counted.has(from));
    if (!collection || isCounted || (blob && !isRegularFile(change))) return [];
    const reason = whyPassedOver(change, collection, look);
    return reason ? [{ collection, archivo: path, commit, seconds: commit.time, reason }] : [];
  });
}

/** `undefined` for a removal that is part of a rename, which is told at the new path. */
function whyPassedOver(change: Change, collection: CollectionId, look: Look): Reason | undefined {
  const { commit, present, factsOf, isIgnored, isCut } = look;
  if (isCut) return "corte";
  if (isIgnored) return "ignorado";
  const { path, from, blob } = change;
  const previous = present.get(from ?? path);
  const before = previous === undefined ? undefined : factsOf(collection, previous);
  if (!blob) return before && isWithheld(collection, before.values) ? "no_publico" : undefined;
  const facts = factsOf(collection, blob);
  return unreadable(collection, facts, commit.day) ?? unchanged(before, facts, from);
}

/** Why citizens could not read a version on a day. */
function unreadable(collection: CollectionId, facts: Facts | undefined, day: string): Reason | undefined {
  if (facts && isWithheld(collection, facts.values)) return "no_publico";
  if (!facts || facts.lacksKeys) return "no_mostrable";
  if ((publicFrom(collection, facts.values) ?? day) > day) return "fecha_futura";
  return isExpired(collection, facts.values, day) ? "vencido" : undefined;
}

/** Why a version that citizens could read was nothing new to them. */
function unchanged(before: Facts | undefined, now: Facts | undefined, from: string | null): Reason {
  if (before?.reading !== now?.reading) return "igual";
  return from ? "renombrado" : "invisible";
}
