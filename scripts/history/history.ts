import type { HistoryCoverage } from "../report/report.ts";
import type { FileMoves } from "./media-files.ts";
import type { PastMonth } from "./past-month.ts";
import type { DocumentHistory } from "./updates.ts";

/** All that is read out of the git history of a municipality. */
export interface History extends Omit<DocumentHistory, "files"> {
  /** What became of the addresses of files, by those that are on the disk: nobody need have committed them. */
  moves: FileMoves;
  coverage: HistoryCoverage;
  /** First month (`AAAA-MM`) of which everything is known; `null` when nothing is. */
  knownFrom: string | null;
  /** The last text that `content/retirados.yaml` ever had; read with the months. */
  retirados?: string;
  /** What the content said at the end of each month that is over; empty unless asked for. */
  months: PastMonth[];
}
