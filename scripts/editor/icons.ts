import { type CollectionId, collectionIds, collections, type DataFileId } from "../schema/index.ts";

/** The icons of the data files and of their group. */
const OF_DATA: Record<DataFileId | "datos", string> = {
  datos: "settings",
  municipio: "location_city",
  plan: "flag",
  criterios: "checklist",
  transparencia: "menu_book",
  obligaciones: "gavel",
  retirados: "wrong_location",
};

/**
 * The icons beside the names of collections, of data files and of the group of these in the editor, as Material Symbols
 * calls them (https://fonts.google.com/icons). The font that the site serves has these and those of the editor itself.
 */
export const EDITOR_ICONS: Readonly<Record<CollectionId | keyof typeof OF_DATA, string>> = {
  ...(Object.fromEntries(collectionIds.map((id) => [id, collections[id].icon])) as Record<CollectionId, string>),
  ...OF_DATA,
};
