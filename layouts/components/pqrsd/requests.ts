/** The kinds of request, in the words of Ley 1755 de 2015 and in plain words. */
export const KINDS_OF_REQUEST = [
  { value: "peticion", title: "Petición", meaning: "pide algo, o información o documentos." },
  { value: "queja", title: "Queja", meaning: "no está de acuerdo con la manera en que lo trató un funcionario." },
  { value: "reclamo", title: "Reclamo", meaning: "un servicio no se prestó, o se prestó mal." },
  { value: "sugerencia", title: "Sugerencia", meaning: "propone cómo mejorar." },
  { value: "denuncia", title: "Denuncia", meaning: "cuenta un hecho que puede ser un delito o una falta." },
] as const;
