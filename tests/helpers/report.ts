import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { History } from "../../scripts/demo/repository/history.ts";
import { loadReport } from "../../scripts/load/report.ts";
import type { FrequencyReport, LogEntry } from "../../scripts/report/report.ts";
import { validateDataFile } from "../../scripts/validation/document.ts";
import { tempFolder } from "./temp-folder.ts";

/** Converts an ISO 8601 moment to seconds since 1970. */
export const seconds = (moment: string) => Date.parse(moment) / 1000;

/** Writes a history to a temporary folder and returns its report at a moment. */
export async function reportOf(h: History, now: string): Promise<FrequencyReport> {
  const { dir } = await h.write(await tempFolder());
  return reportOfFolder(dir, now);
}

/** The report of a folder at a moment. */
export async function reportOfFolder(root: string, now: string): Promise<FrequencyReport> {
  return (await explanationsOfFolder(root, now)).report;
}

/** That report, and why each change of a month counts or not. */
export async function explanationsOfFolder(root: string, now: string) {
  const { data: municipio, issues } = validateDataFile(
    "municipio",
    "municipio.yaml",
    readFileSync(join(root, "content/municipio.yaml"), "utf8"),
  );
  if (!municipio) throw new Error(issues.map(({ mensaje }) => mensaje).join("\n"));
  return loadReport(municipio, { root, now: seconds(now) });
}

/** The log, oldest first, as `2026-03-05 nuevo a`: day, kind and file name. */
export function logLines({ actualizaciones }: FrequencyReport): string[] {
  const line = ({ fecha, tipo, archivo }: LogEntry) =>
    `${fecha.slice(0, 10)} ${tipo} ${archivo.replace(/^content\/(?:noticias\/)?|\.md$/g, "")}`;
  return actualizaciones.map(line).reverse();
}

/** The figures of a month of the only channel, as `3 días, 4 actualizaciones, cumple`. */
export function monthOf(report: FrequencyReport, mes: string): string {
  const month = report.canales[0]?.meses.find((each) => each.mes === mes);
  return `${month?.dias} días, ${month?.actualizaciones} actualizaciones, ${month?.estado}`;
}
