import type { History } from "../history/history.ts";
import type { SignedMonth } from "../model/closings.ts";
import type { FrequencyReport } from "../report/report.ts";
import type { Cierre } from "../schema/cierres.ts";
import { isPersonalNotice } from "../schema/personal-notice.ts";
import type { Entry } from "../validation/document.ts";

interface SignedMonthsInput {
  cierres: readonly Cierre[];
  history: Pick<History, "commitsAfter" | "coverage">;
  /** As it is published: its log has only what may be said. */
  report: FrequencyReport;
  /** The documents that citizens can read. */
  shown: readonly Entry[];
  /** The version of the generator. */
  version: string;
}

/** The signed months, oldest first, each with what came to the main line since; minutes that are not public are not named. */
export function signedMonths({ cierres, history, report, shown, version }: SignedMonthsInput): SignedMonth[] {
  const minutes = new Set(
    shown.flatMap(({ collection, slug, data }) =>
      collection === "documentos" && !isPersonalNotice(collection, data) ? [slug] : [],
    ),
  );
  return cierres
    .toSorted((a, b) => (a.mes < b.mes ? -1 : 1))
    .map((cierre) => ({
      ...cierre,
      acta: cierre.acta !== undefined && minutes.has(cierre.acta) ? cierre.acta : undefined,
      ...cameAfter(cierre, history, report),
      otherVersion: cierre.version === version ? undefined : version,
    }));
}

function cameAfter(
  { mes, commit }: Cierre,
  { commitsAfter, coverage }: SignedMonthsInput["history"],
  { actualizaciones }: FrequencyReport,
): Pick<SignedMonth, "place" | "late" | "lateCommits"> {
  const after = commitsAfter(commit);
  if (!after) return { place: coverage.completo ? "gone" : "unknown", late: [], lateCommits: 0 };
  const hashes = new Set(after.map(({ hash }) => hash));
  return {
    place: "there",
    late: actualizaciones.filter((entry) => entry.fecha.startsWith(mes) && hashes.has(entry.commit)),
    lateCommits: after.filter(({ day, changes }) => day.slice(0, 7) <= mes && changes.length > 0).length,
  };
}
