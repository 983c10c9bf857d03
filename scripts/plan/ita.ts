import { addressOf } from "../model/addresses.ts";
import { type MenuPoint, pointsOf } from "../model/legal-menus.ts";
import { documentsOf } from "../model/lists.ts";
import type { PlanState } from "../model/plan-state.ts";
import type { Document, SiteContent } from "../model/site.ts";
import type { Day } from "../time/dates.ts";
import { csv } from "../words/csv.ts";
import { evidenceOf } from "./evidence.ts";

export type Respuesta = "SI" | "NO" | "N-A";

/** A row of the evidence table of the ITA index: whether an item of the law is published, where, since when, or why not. */
export interface ItaRow {
  point: MenuPoint;
  respuesta: Respuesta;
  /** Path of this site or address of another one; absent where nothing is published. */
  direccion?: string;
  /** Day of the newest publication that the content or its history tells. */
  ultima?: Day;
  /** Why not, for NO and N-A. */
  razon?: string;
}

/** What stands for the reason that nobody has given. */
export const UNEXPLAINED = "Pendiente: nadie ha publicado nada ni ha dicho por qué.";

/** The evidence table of the transparency menu, item by item. */
export function itaRows(site: SiteContent, state: PlanState): ItaRow[] {
  const documents = new Map(documentsOf(site).map((document) => [document.url, document]));
  return pointsOf(site.menus, "transparencia").map((point) => rowOf(point, state, documents));
}

/** `ita.csv`: what an official copies into the form of the index, with whole addresses. */
export function itaCsv(rows: readonly ItaRow[], absolute: (path: string) => string): string {
  return csv(
    ["numeral", "nombre", "respuesta", "direccion", "ultima_publicacion", "razon"],
    rows.map(({ point, respuesta, direccion, ultima, razon }) => [
      point.numero,
      point.nombre,
      respuesta,
      direccion?.startsWith("/") ? absolute(direccion) : direccion,
      ultima,
      razon,
    ]),
  );
}

function rowOf(point: MenuPoint, state: PlanState, all: ReadonlyMap<string, Document>): ItaRow {
  const evidence = evidenceOf(point, state);
  if (evidence.holds) {
    const days = evidence.documents.map(({ collection, slug }) => publishedOn(all.get(addressOf(collection, slug))));
    const ultima = days.reduce((newest, day) => ((day ?? "") > (newest ?? "") ? day : newest), undefined);
    return { point, respuesta: "SI", direccion: evidence.where, ultima };
  }
  if (point.no_aplica) return { point, respuesta: "N-A", razon: point.no_aplica };
  return { point, respuesta: "NO", razon: point.justificacion ?? UNEXPLAINED };
}

/** The day that a document bears as its publication; of the others, that of their last update. */
function publishedOn(document: Document | undefined): Day | undefined {
  if (!document) return undefined;
  return document.collection === "documentos"
    ? (document as Document<"documentos">).data.fecha_publicacion
    : document.lastUpdate?.day;
}
