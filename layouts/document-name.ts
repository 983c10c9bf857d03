import type { Documento } from "../scripts/model/site.ts";
import { capitalize } from "../scripts/words/spanish.ts";

/** «Decreto 012 de 2026»: the type of a document with its number and year, as far as they are known. */
export function documentName({ data: { tipo, numero, fecha_expedicion } }: Documento): string {
  const kind = capitalize(tipo ?? "documento");
  if (numero === undefined) return kind;
  return [kind, numero, fecha_expedicion && `de ${fecha_expedicion.slice(0, 4)}`].filter(Boolean).join(" ");
}
