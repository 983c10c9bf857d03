import { aviso, type Messages, type PublicWords } from "./message.ts";

const NOT_COMPARED = "Mientras tanto, el sitio se publica sin compararlo con el SUIT.";

export const suitMessages = {
  "suit-no-es-texto": () =>
    aviso(
      "El archivo no es una tabla en texto: parece un libro de Excel u otro archivo.",
      `Ábralo y guárdelo como CSV («CSV UTF-8»). ${NOT_COMPARED}`,
    ),
  "suit-vacio": () =>
    aviso(
      "El archivo no tiene ningún trámite.",
      `Descargue de nuevo del SUIT la lista de los trámites de esta entidad, o borre el archivo. ${NOT_COMPARED}`,
    ),
  "suit-sin-columnas": () =>
    aviso(
      "No se encontró una columna con el número ni con el nombre de los trámites.",
      `Ponga los títulos en la primera línea: «Número único», «Nombre del trámite» y, si quiere, «Estado». ${NOT_COMPARED}`,
    ),
} as const satisfies Messages;

/** None of them quotes the file. */
export const suitWords: PublicWords<typeof suitMessages> = {};
