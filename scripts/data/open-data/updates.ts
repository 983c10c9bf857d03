import { personalAddresses } from "../../model/lists.ts";
import type { Site } from "../../model/site.ts";
import type { LogEntry } from "../../report/report.ts";
import { TIPOS } from "../../report/words.ts";
import { absolute } from "../address.ts";
import { column, type Row, type Table } from "./dataset.ts";

const WITHHELD = "Vacío si es un documento que ya no está publicado o un aviso a una persona.";

/** The log of updates. */
export const actualizaciones: Table = {
  title: "Actualizaciones",
  description: "Cada publicación, cambio y retiro de un contenido del sitio, del más reciente al más antiguo.",
  keywords: ["actualizaciones", "historial", "transparencia activa"],
  accrualPeriodicity: "IRREG",
  columns: [
    column("fecha", {
      title: "Fecha",
      description: "Cuándo se publicó el cambio, con la hora y la zona horaria.",
      type: "fecha y hora",
      example: "2026-11-21T10:00:00-05:00",
    }),
    column("canal", { title: "Canal", description: "Parte del sitio que cambió.", example: "noticias" }),
    column("dependencia", {
      title: "Dependencia responsable",
      description: "Identificador de la dependencia que responde por el contenido.",
      required: false,
      example: "secretaria-general",
    }),
    column("tipo", {
      title: "Tipo",
      description: "Si el contenido era nuevo, se actualizó o se retiró.",
      values: Object.keys(TIPOS),
      example: "nuevo",
    }),
    column("titulo", {
      title: "Título",
      description: `Título del contenido. ${WITHHELD}`,
      required: false,
      example: "Certificado de residencia",
    }),
    column("url", {
      title: "Dirección",
      description: "Página de este sitio donde se puede leer. Vacía si ya no está publicado.",
      type: "dirección web",
      required: false,
      example: "https://www.municipio.gov.co/tramites/certificado-de-residencia/",
    }),
    column("archivo", {
      title: "Archivo",
      description: `Archivo del contenido. ${WITHHELD}`,
      required: false,
      example: "content/tramites/certificado-de-residencia.md",
    }),
    column("commit", {
      title: "Confirmación",
      description: "Identificador del cambio en el historial de git.",
      example: "3f2b9c1d4e5a60718293a4b5c6d7e8f901234567",
    }),
  ],
  rowsOf: ({ site }) => {
    const personal = personalAddresses(site);
    const isThere = ({ url }: LogEntry) => site.addresses.has(url) && !personal.has(url);
    return site.report.actualizaciones.map((entry) => (isThere(entry) ? rowOf(entry, site) : anonymous(entry)));
  },
};

function rowOf(entry: LogEntry, site: Site): Row {
  const { titulo, archivo, url } = entry;
  return { ...anonymous(entry), titulo, url: absolute(site, url), archivo };
}

/** What may be kept forever of a document that is no longer published: copies of this data cannot be taken back. */
function anonymous({ fecha, canal, dependencia, tipo, commit }: LogEntry): Row {
  return { fecha, canal, dependencia: dependencia || undefined, tipo, commit };
}
