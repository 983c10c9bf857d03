import type { Document, Ficha, Site } from "../scripts/model/site.ts";
import { suspensionOf } from "../scripts/model/suspension.ts";
import { clockTime, longDate } from "../scripts/time/spanish.ts";
import { type CostSite, costSummary, timeText } from "./components/ficha/texts.ts";
import { documentName } from "./document-name.ts";
import { dependenciaOf } from "./groups.ts";
import type { PageProps } from "./page.tsx";
import { kindOf } from "./words.ts";

/** How the site's own search shows the page of a document: its kind, its office and the fact that people look for. */
export function searchedAs(
  site: Pick<Site, "dependencias">,
  document: Document,
): Pick<PageProps, "searchKind" | "searchOffice" | "searchFact"> {
  const office = document.collection === "dependencias" ? document : dependenciaOf(site, document);
  return {
    searchKind: kindOf(document.collection),
    searchOffice: office?.data.titulo,
    searchFact: factOf(document),
  };
}

/** «Gratuito · 3 días hábiles», of a sheet on a day. */
export function sheetFact(site: CostSite, { data }: Ficha): string | undefined {
  return inLine([
    suspensionOf(data, site.today),
    data.costo && costSummary(data.costo, site),
    data.tiempo && timeText(data.tiempo),
  ]);
}

/** The date of what has one, how to call an office; nothing for the rest. */
function factOf(document: Document): string | undefined {
  return inLine(FACTS[document.collection]?.(document as never) ?? []);
}

const inLine = (facts: readonly (string | undefined)[]) => facts.filter(Boolean).join(" · ") || undefined;

type Facts = { [Id in Document["collection"]]?: (document: Document<Id>) => (string | undefined)[] };

const FACTS: Facts = {
  noticias: ({ data: { fecha } }) => [longDate(fecha)],
  documentos: (documento) => [documentName(documento), longDate(documento.data.fecha_publicacion)],
  agenda: ({ data: { fecha, hora, lugar } }) => [
    hora ? `${longDate(fecha)}, ${clockTime(hora)}` : longDate(fecha),
    lugar,
  ],
  participacion: ({ data: { abre, cierra } }) => [`Del ${longDate(abre)} al ${longDate(cierra)}`],
  acuerdos: ({ data: { para_cuando } }) => [`Para el ${longDate(para_cuando)}`],
  dependencias: ({ data: { telefono, horario } }) => [telefono && `Teléfono: ${telefono}`, horario],
};
