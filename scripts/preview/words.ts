import type { Unseen } from "../gate/one-document.ts";
import { longDate } from "../time/spanish.ts";
import { number } from "../words/spanish.ts";
import { visible } from "../words/terminal.ts";

/** What became of a document that was saved, in a line for the terminal. */
export function changeInWords(
  {
    archivo,
    url,
    unseen,
    isWrong,
  }: { archivo: string; url: string; unseen?: Unseen | { why: "borrado" }; isWrong: boolean },
  seconds: number,
): string {
  const name = visible(archivo);
  if (isWrong) return `${name} tiene errores. Se sigue mostrando la versión anterior.`;
  if (unseen) return `${name} ${whyInWords(unseen)}`;
  return `${name}: ${url} se ve ya, en ${number(seconds, 2)} s.`;
}

function whyInWords(unseen: Unseen | { why: "borrado" }): string {
  switch (unseen.why) {
    case "borrado":
      return "ya no existe: su página se quitó.";
    case "borrador":
      return "es un borrador: no se publica.";
    case "etapa":
      return "todavía no está en la etapa «publicado»: solo aparece en el inventario.";
    case "desde":
      return `se publica desde el ${longDate(unseen.day)}: todavía no se ve.`;
    case "hasta":
      return `se podía ver hasta el ${longDate(unseen.day)}: ya no se publica.`;
  }
}
