import type { HistoryCoverage } from "../report/report.ts";
import { DATA_FILES, dataFilePath } from "../schema/content-files.ts";
import type { Moment } from "../time/dates.ts";
import type { PairsOf } from "./commit-changes.ts";
import { coverageOf, knownFrom, type MissingHistory, noCoverage } from "./coverage.ts";
import { escudosIn, textsAt } from "./data-files.ts";
import type { DatedCommit } from "./dated-line.ts";
import type { LineDoubts } from "./main-line.ts";
import { type FileMoves, type MediaFiles, NO_MOVES } from "./media-files.ts";
import { type MonthChanges, monthChanges } from "./month-changes.ts";
import { monthEnds } from "./month-ends.ts";
import { type PastMonth, pastMonths } from "./past-month.ts";
import { type DocumentHistory, updates } from "./updates.ts";
import type { Versions } from "./versions.ts";

/** Everything that is read from the git history of a municipality. */
export interface History extends Omit<DocumentHistory, "files"> {
  /** What became of the addresses of files, including files on the disk that are not committed yet. */
  moves: FileMoves;
  coverage: HistoryCoverage;
  /** First month (`AAAA-MM`) of which everything is known; `null` when nothing is. */
  knownFrom: string | null;
  /** The texts that `content/retirados.yaml` has had, newest first, even if it is gone. */
  retirados: readonly string[];
  /** The content at the end of each past month; empty unless requested. */
  months: PastMonth[];
  /** What was looked at for the figures of a month (`AAAA-MM`); found when it is asked for. */
  changesOf(month: string): MonthChanges;
  /** What the main line has after a commit, oldest first; `undefined` when it does not have that commit. */
  commitsAfter(hash: string): readonly DatedCommit[] | undefined;
}

export interface HistoryInput extends Moment {
  /** Oldest commit first, at least one. */
  line: readonly DatedCommit[];
  /** Whether the line reaches the first commit. */
  isComplete: boolean;
  doubts: LineDoubts;
  versions: Pick<Versions, "factsOf">;
  pairsOf: PairsOf;
  /** Texts of the data files, by git's names for them: of all, or only of `content/retirados.yaml` without `withMonths`. */
  texts: ReadonlyMap<string, string>;
  /** Commits that are skipped: their changes are no updates. */
  ignored: ReadonlySet<string>;
  /** What else is to be told of the history. */
  avisos: readonly string[];
  /** What became of the addresses of files, by the files of the last commit and those on the disk. */
  movesOf(files: MediaFiles): FileMoves;
  withMonths?: boolean;
}

/** The history of the content, computed from the main line. */
export function historyOf(input: HistoryInput): History {
  const { line, isComplete, doubts, versions, pairsOf, texts, ignored, avisos, movesOf } = input;
  const { withMonths, timeZone, now, today } = input;
  const factsOf = versions.factsOf.bind(versions);
  const { files, ...found } = updates({ line, factsOf, pairsOf, ignored, timeZone, today });
  const coverage = { line, complete: isComplete, timeZone };
  const from = knownFrom(coverage);
  const covered = coverageOf({ ...coverage, doubts, now });
  const months = () =>
    pastMonths({
      ends: monthEnds(line, today),
      factsOf,
      textOf: (blob) => texts.get(blob),
      dataFiles: DATA_FILES,
      knownFrom: from,
    });
  return {
    ...found,
    openFiles: new Set([...found.openFiles, ...escudosIn(line, texts)]),
    moves: movesOf(files),
    coverage: { ...covered, avisos: [...covered.avisos, ...avisos] },
    knownFrom: from,
    retirados: textsAt(dataFilePath("retirados"), line, texts),
    months: withMonths ? months() : [],
    changesOf: (month) => monthChanges(month, { line, isComplete, updates: found.updates, factsOf, ignored }),
    commitsAfter: (hash) => {
      const place = line.findIndex((commit) => commit.hash === hash);
      return place < 0 ? undefined : line.slice(place + 1);
    },
  };
}

/** The empty history, for a folder that has none or is to be shown without it. */
export function noHistory(missing: MissingHistory): History {
  return {
    updates: [],
    documents: new Map(),
    pasts: [],
    moves: NO_MOVES,
    openFiles: new Set(),
    personalFiles: new Set(),
    coverage: noCoverage(missing),
    knownFrom: null,
    retirados: [],
    months: [],
    changesOf: () => ({ changes: [], commits: [] }),
    commitsAfter: () => undefined,
  };
}
