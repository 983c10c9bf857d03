import { addressIn } from "../pages/families.ts";
import { DATASET_IDS } from "../pages/files.ts";
import { allPages } from "../pages/pages.ts";
import type { CollectionId } from "../schema/index.ts";
import type { Menus } from "../schema/legal-menus.ts";
import type { Canal } from "../schema/municipio.ts";
import { allPoints } from "./legal-menus.ts";
import { documentosPages, noticesPages, noticiasPages, reportYears } from "./lists.ts";

/** A document's address: its path without `content/` and `.md`. */
export function addressOf(collection: CollectionId, slug: string): string {
  return `/${collection}/${slug}/`;
}

/** The folder of the notices for pages that are gone: hosts serve them with status 410, and nothing links to them. */
export const GONE_FOLDER = "retirado";
export const goneUrl = (url: string) => `/${GONE_FOLDER}${url}`;

/** The notice for an address of an earlier site, which no folder can be called after: in a folder that no page has. */
export const goneElsewhereUrl = (name: string) => `/${GONE_FOLDER}/sitio_anterior/${name}/`;

/** The content that determines which pages the generator makes. */
export interface PageSource {
  /** The public news and official documents. */
  noticias: Parameters<typeof noticiasPages>[0];
  documentos: Parameters<typeof documentosPages>[0];
  /** File names of the public offices. */
  offices: readonly string[];
  menus: Menus;
  municipio: { canales: readonly Pick<Canal, "id" | "desde">[] };
  /** `AAAA-MM-DD` */
  today: string;
}

/**
 * The addresses of the generated pages that will be written. For the log, only the first page of each list: the number
 * of further pages depends on the history.
 */
export function generatedAddresses({ noticias, documentos, offices, menus, municipio, today }: PageSource): string[] {
  const lists = [...noticiasPages(noticias), ...documentosPages(documentos), ...noticesPages(documentos)];
  return [
    ...allPages.map(({ url }) => url),
    ...lists.map(({ url }) => url),
    ...DATASET_IDS.map((conjunto) => addressIn("conjuntoDeDatos", { conjunto })),
    ...allPoints(menus).map(({ url }) => url),
    ...offices.flatMap((dependencia) => [
      addressIn("pendientesDeLaDependencia", { dependencia }),
      addressIn("actualizacionesDeLaDependencia", { dependencia }),
    ]),
    ...municipio.canales.map(({ id }) => addressIn("actualizacionesDelCanal", { canal: id })),
    ...reportYears({ municipio, today }).map((year) => addressIn("informeDelAno", { year })),
  ];
}
