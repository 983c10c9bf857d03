/**
 * The kinds of request, in the words of the law and in plain words: Ley 1755 de 2015, articles 13 and 14; requests for public
 * information are counted apart (Decreto 1081 de 2015, article 2.1.1.6.2).
 */
export const KINDS_OF_REQUEST = [
  { value: "peticion", title: "Petición", meaning: "pide algo para usted o para su comunidad." },
  {
    value: "informacion",
    title: "Solicitud de información pública",
    meaning: "pide un dato o la copia de un documento, sin decir para qué.",
  },
  {
    value: "consulta",
    title: "Consulta",
    meaning: "pregunta qué piensa la alcaldía de un asunto que está a su cargo.",
  },
  { value: "queja", title: "Queja", meaning: "no está de acuerdo con la manera en que lo trató un funcionario." },
  { value: "reclamo", title: "Reclamo", meaning: "un servicio no se prestó, o se prestó mal." },
  { value: "sugerencia", title: "Sugerencia", meaning: "propone cómo mejorar." },
  { value: "denuncia", title: "Denuncia", meaning: "cuenta un hecho que puede ser un delito o una falta." },
] as const;

/** How somebody may ask to be answered: Decreto 1081 de 2015, articles 2.1.1.3.1.4 and 2.1.1.3.1.5. */
export const MEDIA_OF_ANSWER = [
  { value: "correo", title: "Por correo electrónico" },
  { value: "papel", title: "En papel, en su dirección" },
  { value: "en-persona", title: "En persona, en la alcaldía" },
] as const;
