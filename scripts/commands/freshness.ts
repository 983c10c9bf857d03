import { rootOf } from "../command-line/arguments.ts";
import { now as clock } from "../command-line/clock.ts";
import { ContentError, UsageError } from "../command-line/errors.ts";
import { styleFor } from "../command-line/terminal.ts";
import { readBytes } from "../disk/read-content.ts";
import { loadReport } from "../load/site.ts";
import { frequencyCsv } from "../report/csv.ts";
import { filterMonth } from "../report/days.ts";
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
}

/** Prints the report of how often each office updates. */
export async function freshness(options: Options): Promise<number> {
  if (options.month && !MONTH.test(options.month)) {
    throw new UsageError(`--month no puede ser «${options.month}»: escriba el mes como AAAA-MM, por ejemplo 2026-11.`);
  }
  const root = rootOf(options);
  const now = clock() / 1000;
  const report = await loadReport(readMunicipio(root), { root, now });
  const shown = options.month ? filterMonth(report, options.month) : report;

  if (options.format === "json") console.log(JSON.stringify(shown, null, 2));
  else if (options.format === "csv") process.stdout.write(frequencyCsv(shown));
  else {
    const today = report.generado.slice(0, 10);
    process.stdout.write(frequencyTable(shown, { today, month: options.month, style: styleFor(process.stdout) }));
  }
  return 0;
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
