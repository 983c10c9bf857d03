import type { SignedMonth } from "../model/closings.ts";
import type { LogEntry } from "../report/report.ts";

/** Why figures that were signed are read otherwise today: facts, as far as content and history tell them. */
export type Reason =
  | { kind: "rewritten"; commit: string }
  | { kind: "late"; entries: readonly LogEntry[] }
  | { kind: "late-commits"; count: number }
  | { kind: "version"; signed: string; today: string }
  | { kind: "goals"; names: readonly string[]; file: string }
  | { kind: "channels"; added: readonly string[]; gone: readonly string[] }
  /** Nothing of all that: what is left is how it is counted. */
  | { kind: "counting" };

/** A figure that was signed, whatever it is of. */
interface Figure {
  id: string;
  nombre: string;
  meta: number;
}

interface Pair {
  firmado: Figure;
  hoy?: Figure;
  differs: boolean;
}

interface Where {
  /** The file in which the goals stand. */
  goalsIn: string;
  /** Of channels, the names of those that were not signed and are counted today. */
  added?: readonly string[];
}

/** Every reason that applies, the weightiest first; none while the figures are the same. */
export function reasonsOf(month: SignedMonth, pairs: readonly Pair[], { goalsIn, added }: Where): Reason[] {
  const differing = pairs.filter(({ differs }) => differs);
  const gone = differing.filter(({ hoy }) => !hoy).map(({ firmado }) => firmado.nombre);
  const goals = differing.filter(({ firmado, hoy }) => hoy && hoy.meta !== firmado.meta);
  const ofHistory = differing.some(hasOtherCount) ? historyReasons(month, added !== undefined) : [];
  return [
    ...ofHistory,
    ...(goals.length > 0
      ? [{ kind: "goals" as const, names: goals.map(({ firmado }) => firmado.nombre), file: goalsIn }]
      : []),
    ...listReason(added, gone),
  ];
}

/** Whether what was counted is another, and not only its goal. */
function hasOtherCount({ firmado, hoy }: Pair): boolean {
  if (!hoy) return false;
  const counts = ({ meta: _goal, estado: _outcome, nombre: _name, ...rest }: Figure & { estado?: string }) =>
    JSON.stringify(Object.entries(rest).sort());
  return counts(firmado) !== counts(hoy);
}

/** Whatever channels count is in the log: commits that left no line there are told only where nothing else came late. */
function historyReasons(
  { place, commit, late, lateCommits, version, otherVersion }: SignedMonth,
  isOfChannels: boolean,
): Reason[] {
  const reasons: Reason[] = [];
  if (place === "gone") reasons.push({ kind: "rewritten", commit });
  if (late.length > 0) reasons.push({ kind: "late", entries: late });
  const unlogged = lateCommits - new Set(late.map((entry) => entry.commit)).size;
  if (unlogged > 0 && !(isOfChannels && late.length > 0)) reasons.push({ kind: "late-commits", count: unlogged });
  if (otherVersion !== undefined) reasons.push({ kind: "version", signed: version, today: otherVersion });
  return reasons.length > 0 ? reasons : [{ kind: "counting" }];
}

/** Of indicators the list is not told: one that came to the plan later was never signed. */
function listReason(added: readonly string[] | undefined, gone: readonly string[]): Reason[] {
  const isOther = added !== undefined && added.length + gone.length > 0;
  return isOther ? [{ kind: "channels", added, gone }] : [];
}
