import type { CollectionId, DataFileId } from "../schema/index.ts";

/**
 * The icons beside the names of collections, of data files and of the group of these in the editor, as Material Symbols
 * calls them (https://fonts.google.com/icons). The font that the site serves has these and those of the editor itself.
 */
export const EDITOR_ICONS: Record<CollectionId | DataFileId | "datos", string> = {
  noticias: "newspaper",
  servicios: "volunteer_activism",
  tramites: "assignment",
  dependencias: "apartment",
  paginas: "article",
  documentos: "description",
  participacion: "forum",
  agenda: "event",
  entidades: "handshake",
  comite: "groups",
  datos: "settings",
  municipio: "location_city",
  plan: "flag",
  criterios: "checklist",
  transparencia: "menu_book",
  obligaciones: "gavel",
  retirados: "wrong_location",
};
