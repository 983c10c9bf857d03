import type { LogEntry } from "../report/report.ts";
import type { Cierre } from "../schema/cierres.ts";

/** A month as the committee signed it, with what became of its commit since. */
export interface SignedMonth extends Cierre {
  /** Whether its commit is still on the main line; unknown where the history does not reach so far. */
  place: "there" | "gone" | "unknown";
  /** Lines of the log of that month whose commit came after it, newest first. */
  late: readonly LogEntry[];
  /** How many commits that changed the content came after it although they are dated in that month or earlier. */
  lateCommits: number;
  /** The version of the generator that reads the figures today, where it is another one. */
  otherVersion?: string;
}
