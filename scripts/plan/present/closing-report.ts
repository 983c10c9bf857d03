import { PAGES } from "../../pages/pages.ts";
import { MARKS } from "../../report/words.ts";
import type { Cierre } from "../../schema/cierres.ts";
import { closingPath, dataFilePath } from "../../schema/content-files.ts";
import { lastDayOf } from "../../time/dates.ts";
import { longDate, monthAndYear } from "../../time/spanish.ts";
import { count, enumerate, plural, quoted } from "../../words/spanish.ts";
import { figureInWords } from "./words.ts";

/** What a closing tells whoever typed it: what it wrote, its figures, what is not in them, and what to do next. */
export function closingReport(cierre: Omit<Cierre, "acta">, uncommitted: readonly string[]): string {
  const { mes, commit, canales, indicadores } = cierre;
  const path = closingPath(mes);
  return [
    `Se escribió ${path}: las cifras de ${monthAndYear(mes)}, como las da el commit ${commit.slice(0, 7)}.`,
    "Días con actualización de cada canal:",
    ...canales.map(
      ({ nombre, dias, meta, estado }) => `  ${MARKS[estado]} ${nombre}: ${dias ?? "sin datos"} (meta: ${meta})`,
    ),
    ...(indicadores.length > 0 ? [`Indicadores del plan, al ${longDate(lastDayOf(mes))}:`] : []),
    ...indicadores.map((indicador) => `  ${indicador.nombre}: ${figureInWords(indicador)}`),
    ...notSaved(uncommitted),
    "Ahora:",
    `  1. Guarde y envíe: git add ${path}, git commit -m "comité: cierre de ${monthAndYear(mes)}" y git push.`,
    `  2. Imprima el acta, en ${PAGES.acta.url} del sitio, y fírmenla.`,
    `  3. Cuando el acta firmada esté en content/documentos, escriba el nombre de su archivo en la clave ${quoted("acta")} de ${path}.`,
    "",
  ].join("\n");
}

/** Goals and names are read from the files as they are; all else, from git. */
const READ_AS_THEY_ARE = [dataFilePath("municipio"), dataFilePath("plan")];

function notSaved(uncommitted: readonly string[]): string[] {
  if (uncommitted.length === 0) return [];
  const asTheyAre = uncommitted.filter((archivo) => READ_AS_THEY_ARE.includes(archivo));
  const exception =
    asTheyAre.length > 0 ? ` Las metas y los nombres sí salen de ${enumerate(asTheyAre)} como está ahora.` : "";
  const have = `${count(uncommitted.length, "archivo", "archivos")} de content ${plural(uncommitted.length, "tiene", "tienen")}`;
  return [`Aviso: ${have} cambios sin guardar en git, que no están en las cifras.${exception}`];
}
