import { nextMonth } from "../time/dates.ts";
import type { DatedCommit } from "./dated-line.ts";
import { applyChange, type Change, isRegularFile } from "./log.ts";

/** The files of the repository at the end of a month. */
export interface MonthEnd {
  /** `AAAA-MM`. */
  mes: string;
  /** git's name for the content of each file, by path. The same map is updated for the next month. */
  files: ReadonlyMap<string, string>;
}

/**
 * The ends of the past months, from the month of the first commit to the one before `today`, by the trusted days of the
 * commits. All share one map: otherwise a history of many years would be copied for every month.
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

/** A symbolic link or a submodule has no text of its own and counts as no file. */
function regular(change: Change): Change {
  return isRegularFile(change) ? change : { ...change, blob: null };
}
