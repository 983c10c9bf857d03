import { clarityReport, type MeasuredInput } from "../clarity/report.ts";
import { clarityText } from "../clarity/terminal.ts";
import { rootOf } from "../command-line/arguments.ts";
import { now as clock } from "../command-line/clock.ts";
import { styleFor } from "../command-line/terminal.ts";
import { type Content, loadContent } from "../load/content.ts";
import { readText } from "../markdown/reading.ts";
import { isPersonalNotice } from "../schema/personal-notice.ts";
import { clarityTexts } from "../validation/clarity.ts";
import { count } from "../words/spanish.ts";

interface Options {
  root?: string;
  json?: boolean;
}

/** Prints how clear the documents of the content are. What is hard to read is no fault: the status is 0 all the same. */
export async function claridad(options: Options): Promise<number> {
  const content = await loadContent({ root: rootOf(options), now: clock() / 1000 });
  const report = clarityReport(measured(content));
  if (options.json) {
    console.log(JSON.stringify(report, null, 2));
    return 0;
  }
  process.stdout.write(clarityText(report, styleFor(process.stdout)));
  const left = content.documents - content.entries.length;
  if (left > 0) {
    const files = count(
      left,
      "documento que todavía no está completo o tiene",
      "documentos que todavía no están completos o tienen",
    );
    console.log(`\nNo se midió: ${files} errores. Véalos con «npm run validate».`);
  }
  return 0;
}

/** The documents without errors. A notice to a person is worded as the law wants it. */
function measured({ entries }: Content): MeasuredInput[] {
  const offices = new Map(
    entries.flatMap(({ collection, slug, data }) => (collection === "dependencias" ? [[slug, data.titulo]] : [])),
  );
  return entries
    .filter(({ collection, value }) => !isPersonalNotice(collection, value))
    .map((entry) => {
      const { archivo, collection, slug, data, body } = entry;
      const office = "dependencia" in data ? data.dependencia : slug;
      return {
        archivo,
        titulo: data.titulo,
        carpeta: collection,
        dependencia: offices.get(office) ?? office,
        texts: clarityTexts(entry, readText(body).blocks),
      };
    });
}
