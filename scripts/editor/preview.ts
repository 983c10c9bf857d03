import type { CollectionId } from "../schema/index.ts";

/** The collections whose documents the editor shows, while somebody writes, as their page on the site will look. */
export const PREVIEWED = ["noticias", "servicios", "tramites"] as const satisfies readonly CollectionId[];
export type Previewed = (typeof PREVIEWED)[number];

export const isPreviewed = (id: CollectionId): id is Previewed => (PREVIEWED as readonly CollectionId[]).includes(id);

/** Where the editor finds what previews are made with: the site's layouts as a module, its styles, and what it knows. */
export const PREVIEW_FILES = {
  script: "/admin/vista-previa/programa.js",
  styles: "/admin/vista-previa/estilos.css",
  data: "/admin/vista-previa/datos.json",
  licences: "/admin/vista-previa/licencias.txt",
} as const;
