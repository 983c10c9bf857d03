import { nextMonth } from "../time/dates.ts";
import type { DatedCommit } from "./dated-line.ts";
import { applyChange, type Change, isRegularFile } from "./log.ts";

/** What the repository held when a month ended. */
export interface MonthEnd {
  /** `AAAA-MM`. */
  mes: string;
  /** git's name for the content of each file, by path. The next month changes this same map. */
  files: ReadonlyMap<string, string>;
}

/**
 * The ends of the months that are over, from the month of the first commit to the one before `today`'s, by the same clock
 * that the updates trust. One map serves them all: a history of many years would otherwise be copied for every month.
 *
 * @param line oldest commit first
 */
export function* monthEnds(line: readonly DatedCommit[], today: string): Generator<MonthEnd> {
  const current = today.slice(0, 7);
  const files = new Map<string, string>();
  let mes = line[0]?.trustedDay.slice(0, 7) ?? current;
  for (const { changes, trustedDay } of line) {
    const month = trustedDay.slice(0, 7);
    for (; mes < month; mes = nextMonth(mes)) yield { mes, files };
    for (const change of changes) applyChange(regular(change), files);
  }
  for (; mes < current; mes = nextMonth(mes)) yield { mes, files };
}

/** A symbolic link or a submodule holds no text of its own: where it stands, there is no file. */
function regular(change: Change): Change {
  return isRegularFile(change) ? change : { ...change, blob: null };
}
