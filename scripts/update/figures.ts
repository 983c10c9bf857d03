import type { FrequencyReport, MonthFigures } from "../report/report.ts";
import { count } from "../words/spanish.ts";

/** A month of the whole site, before and after a change of the repository. */
export interface ComparedMonth {
  mes: string;
  before: string;
  after: string;
}

export interface ComparedFigures {
  months: readonly ComparedMonth[];
  /** What is not the same, in words; empty when all figures are equal. */
  differing: readonly string[];
}

type Figures = Pick<FrequencyReport, "sitio" | "canales">;

/** Compares every month of every channel in two reports. */
export function compareFigures(before: Figures, after: Figures): ComparedFigures {
  const [old, now] = [linesOf(before), linesOf(after)];
  const differing = [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => old.get(key) !== now.get(key))
    .map((key) => `${key}: antes ${old.get(key) ?? "no estaba"}; después ${now.get(key) ?? "no está"}`);
  const months = before.sitio.meses.map(({ mes }) => ({
    mes,
    before: old.get(`sitio ${mes}`) ?? "",
    after: now.get(`sitio ${mes}`) ?? "",
  }));
  return { months, differing };
}

function linesOf({ sitio, canales }: Figures): Map<string, string> {
  const channels = [{ id: "sitio", meses: sitio.meses }, ...canales];
  return new Map(channels.flatMap(({ id, meses }) => meses.map((month) => [`${id} ${month.mes}`, figuresOf(month)])));
}

function figuresOf({ dias, actualizaciones, meta, estado }: MonthFigures): string {
  const known =
    dias === null || actualizaciones === null
      ? "sin datos"
      : `${count(dias, "día", "días")}, ${count(actualizaciones, "actualización", "actualizaciones")}`;
  return `${known} (meta ${meta}: ${estado.replace("_", " ")})`;
}
