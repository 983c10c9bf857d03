/** The folders of `content/` that hold documents, for schemas that point at one: `index.ts` has what is in them. */
export const COLLECTION_NAMES = [
  "noticias",
  "servicios",
  "tramites",
  "dependencias",
  "paginas",
  "documentos",
  "participacion",
  "agenda",
  "entidades",
  "comite",
] as const;

/** What each is called in headings and menus. */
export const COLLECTION_TITLES: Record<(typeof COLLECTION_NAMES)[number], string> = {
  noticias: "Noticias",
  servicios: "Servicios",
  tramites: "Trámites",
  dependencias: "Dependencias",
  paginas: "Documentos y páginas",
  documentos: "Documentos",
  participacion: "Espacios de participación",
  agenda: "Agenda",
  entidades: "Entidades aliadas",
  comite: "Integrantes del comité",
};
