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
