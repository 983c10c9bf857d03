import { rootOf } from "../command-line/arguments.ts";
import { now as clock } from "../command-line/clock.ts";
import { ContentError, UsageError } from "../command-line/errors.ts";
import { styleFor } from "../command-line/terminal.ts";
import { readBytes } from "../disk/read-content.ts";
import { loadReport } from "../load/report.ts";
import { frequencyCsv } from "../report/csv.ts";
import { filterMonth } from "../report/days.ts";
import { explanationTable } from "../report/explanation-table.ts";
import { frequencyTable } from "../report/terminal.ts";
import { MUNICIPIO_FILE } from "../schema/content-files.ts";
import { MONTH } from "../schema/field.ts";
import type { Municipio } from "../schema/municipio.ts";
import { decode } from "../validation/decode.ts";
import { validateDataFile } from "../validation/document.ts";

interface Options {
  root?: string;
  format: "text" | "json" | "csv";
  month?: string;
  explica?: string;
}

/** Prints the report of how often each office updates, or explains the figures of one month. */
export async function freshness(options: Options): Promise<number> {
  refuseWrong(options);
  const { format, month, explica } = options;
  const root = rootOf(options);
  const now = clock() / 1000;
  const { report, explain } = await loadReport(readMunicipio(root), { root, now });
  const style = styleFor(process.stdout);

  if (explica) {
    const explanation = explain(explica);
    if (format === "json") printJson({ ...filterMonth(report, explica), explicacion: explanation });
    else process.stdout.write(explanationTable(report, { month: explica, explanation, style }));
    return 0;
  }
  const shown = month ? filterMonth(report, month) : report;
  const today = report.generado.slice(0, 10);
  if (format === "json") printJson(shown);
  else if (format === "csv") process.stdout.write(frequencyCsv(shown));
  else process.stdout.write(frequencyTable(shown, { today, month, style }));
  return 0;
}

const printJson = (value: unknown) => console.log(JSON.stringify(value, null, 2));

function refuseWrong({ format, month, explica }: Options): void {
  for (const [option, value] of Object.entries({ month, explica })) {
    if (value === undefined || MONTH.test(value)) continue;
    throw new UsageError(`--${option} no puede ser «${value}»: escriba el mes como AAAA-MM, por ejemplo 2026-11.`);
  }
  if (explica && month) throw new UsageError("--explica ya dice de qué mes: quite --month.");
  if (explica && format === "csv") throw new UsageError("--explica no se escribe como csv: use text o json.");
}

/** The channels and goals to count by. @throws ContentError when the file is missing or has errors. */
function readMunicipio(root: string): Municipio {
  const bytes = readBytes(root, MUNICIPIO_FILE);
  if ("razon" in bytes) throw new ContentError(`No se pudo leer ${MUNICIPIO_FILE}: ${bytes.razon}.`);
  const decoded = decode(MUNICIPIO_FILE, bytes);
  const { data: municipio, issues } =
    "text" in decoded
      ? validateDataFile("municipio", MUNICIPIO_FILE, decoded.text)
      : { data: undefined, issues: [decoded.issue] };
  const [first] = issues;
  if (!municipio)
    throw new ContentError(`${MUNICIPIO_FILE}:${first?.linea ?? 1} ${first?.mensaje ?? "tiene errores."}`);
  return municipio;
}
