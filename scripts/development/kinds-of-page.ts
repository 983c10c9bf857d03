import { readdirSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../disk/paths.ts";
import { addressOf, goneUrl } from "../model/addresses.ts";
import { addressIn, type FamilyId, numberedUrl } from "../pages/families.ts";
import { allPages, PAGES } from "../pages/pages.ts";
import { type CollectionId, collectionIds } from "../schema/index.ts";

const DEMO_CONTENT = join(PROJECT, "scripts", "demo", "content");

/** Documents of the demo, by their file names, that show what the pages of their collection can hold. */
const DOCUMENTS: Partial<Record<CollectionId, readonly string[]>> = {
  noticias: ["puente-peatonal-terminado"],
  tramites: ["certificado-de-residencia", "impuesto-predial-unificado"],
  servicios: ["biblioteca-publica"],
  dependencias: ["secretaria-general"],
  paginas: ["nuestro-municipio"],
  documentos: ["edicto-predio-la-esperanza", "decreto-de-atencion-en-la-ribera"],
  participacion: ["encuesta-horario-de-la-biblioteca"],
  agenda: ["feria-navidena-del-mercado"],
};

/** The documents named above; of any other collection, the first. */
function documentsShown(id: CollectionId): readonly string[] {
  const first = () => readdirSync(join(DEMO_CONTENT, id)).sort().slice(0, 1);
  return DOCUMENTS[id] ?? first().map((name) => name.replace(/\.md$/, ""));
}

/** A page of each family in the demo. */
const MEMBERS: Record<FamilyId, readonly string[]> = {
  noticiasDelAno: [addressIn("noticiasDelAno", { year: "2026" })],
  informeDelAno: [addressIn("informeDelAno", { year: "2025" })],
  actualizacionesDelCanal: [addressIn("actualizacionesDelCanal", { canal: "noticias" })],
  actualizacionesDeLaDependencia: [addressIn("actualizacionesDeLaDependencia", { dependencia: "secretaria-general" })],
  pendientesDeLaDependencia: [addressIn("pendientesDeLaDependencia", { dependencia: "secretaria-general" })],
  conjuntoDeDatos: [addressIn("conjuntoDeDatos", { conjunto: "tramites" })],
  // One with documents, and one without, which gives the reason.
  puntoDeTransparencia: ["4-10", "2-1-2"].map((punto) => addressIn("puntoDeTransparencia", { punto })),
  puntoDeAtencion: [addressIn("puntoDeAtencion", { punto: "1" })],
  puntoDeParticipa: [addressIn("puntoDeParticipa", { punto: "1" })],
};

/**
 * Addresses in the demo that cover every kind of page: all pages of the table, and at least one of every family and
 * collection. The editor is not a page of the site, and the pages for staff have tests of their own.
 */
export const KINDS_OF_PAGE: readonly string[] = [
  ...allPages.filter(({ forStaff }) => !forStaff).map(({ url }) => url),
  ...Object.values(MEMBERS).flat(),
  ...collectionIds.flatMap((id) => documentsShown(id).map((slug) => addressOf(id, slug))),
  numberedUrl(PAGES.noticias.url, 2),
  goneUrl("/noticias/convocatoria-de-monitores/"),
];
