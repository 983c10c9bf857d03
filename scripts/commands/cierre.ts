import { existsSync } from "node:fs";
import { join } from "node:path";
import { rootOf } from "../command-line/arguments.ts";
import { now as clock } from "../command-line/clock.ts";
import { UsageError } from "../command-line/errors.ts";
import { progress, styleFor } from "../command-line/terminal.ts";
import { readBytes } from "../disk/read-content.ts";
import { THIS_VERSION } from "../disk/this-generator.ts";
import { writeContent } from "../disk/write-content.ts";
import { uncommittedContent } from "../git/uncommitted.ts";
import { type Content, loadContent } from "../load/content.ts";
import { measureContent } from "../load/site.ts";
import { readingOf } from "../plan/closings.ts";
import { closingText } from "../plan/present/closing-file.ts";
import { closingReport } from "../plan/present/closing-report.ts";
import type { FrequencyReport } from "../report/report.ts";
import { CLOSINGS_FOLDER, closingPath } from "../schema/content-files.ts";
import { day, MONTH } from "../schema/field.ts";
import { DEFAULT_TIME_ZONE } from "../schema/municipio.ts";
import { momentIn, nextMonth } from "../time/dates.ts";
import { longDate, monthAndYear } from "../time/spanish.ts";
import { decode } from "../validation/decode.ts";
import { validateClosing } from "../validation/document.ts";
import { formatText, summary } from "../validation/format.ts";
import { hasErrors } from "../validation/issue.ts";
import { capitalize } from "../words/spanish.ts";
import { visible } from "../words/terminal.ts";

interface Options {
  root?: string;
  mes?: string;
}

/**
 * Writes `content/cierres/AAAA-MM.yaml`: the figures of a month that is over, as the committee signs them. Status 1 when the
 * content has errors. @throws UsageError when the month cannot be closed, or is closed already
 */
export async function cierre(options: Options): Promise<number> {
  const root = rootOf(options);
  const mes = monthFrom(options.mes);
  refuseClosed(root, mes);
  const steps = progress(process.stderr);
  const now = clock() / 1000;
  steps.show("Contenido");
  const content = await loadContent({ root, now });
  steps.clear();
  if (hasErrors(content.issues)) return refuse(content);
  const { today } = momentIn(content.data.municipio?.zona_horaria ?? DEFAULT_TIME_ZONE, now);
  refuseRunning(mes, today);

  const measured = await measureContent(content, { now, onProgress: steps.show });
  steps.clear();
  const { report } = measured.content;
  const reading = readingOf(mes, { plan: measured.scorecard.plan, report, past: measured.past });
  const { commit, completo } = report.historial;
  if (!reading || commit === null || !completo) throw new UsageError(whyUnknown(mes, report));
  const closing = { mes, cerrado: today, commit, version: THIS_VERSION, ...reading };
  writeContent(root, closingPath(mes), closingText(closing));
  const uncommitted = await uncommittedContent(root);
  const ofFigures = uncommitted.filter((archivo) => !archivo.startsWith(`content/${CLOSINGS_FOLDER}/`));
  process.stdout.write(closingReport(closing, ofFigures));
  return 0;
}

function monthFrom(written: string | undefined): string {
  if (written === undefined)
    throw new UsageError("Escriba el mes que se cierra, por ejemplo: npm run cierre -- 2026-03");
  if (MONTH.test(written)) return written;
  throw new UsageError(
    `«${visible(written)}» no es un mes: escríbalo como AAAA-MM, por ejemplo npm run cierre -- 2026-03`,
  );
}

/** A month is signed once. @throws UsageError */
function refuseClosed(root: string, mes: string): void {
  const path = closingPath(mes);
  if (!existsSync(join(root, path))) return;
  const bytes = readBytes(root, path);
  const decoded = "razon" in bytes ? undefined : decode(path, bytes);
  const { cerrado } = decoded && "text" in decoded ? validateClosing(path, decoded.text).value : {};
  const since = day().safeParse(cerrado).data;
  throw new UsageError(
    `${capitalize(monthAndYear(mes))} ya está cerrado${since ? ` desde el ${longDate(since)}` : ""}. Para retirar el cierre, borre ${path} en un commit que diga por qué.`,
  );
}

/** @throws UsageError */
function refuseRunning(mes: string, today: string): void {
  if (mes < today.slice(0, 7)) return;
  throw new UsageError(
    `${capitalize(monthAndYear(mes))} todavía no ha terminado: ciérrelo desde el ${longDate(`${nextMonth(mes)}-01`)}.`,
  );
}

function refuse({ issues, texts, documents }: Content): number {
  process.stdout.write(formatText(issues, texts, styleFor(process.stdout)));
  console.log(summary(issues, documents));
  console.log("El mes no se cerró: corrija los errores.");
  return 1;
}

/** Why nothing can be signed of a month, and what to do. */
function whyUnknown(mes: string, { historial, canales }: FrequencyReport): string {
  const { avisos, commit, completo } = historial;
  const aviso = avisos[0] ?? "";
  if (commit === null) return `El mes no se cerró. ${aviso} Ciérrelo en una copia que tenga el historial de git.`;
  if (!completo) return `El mes no se cerró. ${aviso}`;
  const known = canales.flatMap(({ meses }) => meses.filter(({ dias }) => dias !== null).map((month) => month.mes));
  const [first] = known.sort();
  return `De ${monthAndYear(mes)} no hay cifras: ${first ? `el informe cuenta desde ${monthAndYear(first)}` : "el informe todavía no cuenta ningún mes"}.`;
}
