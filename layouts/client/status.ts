import type { Answer } from "./ask.ts";
import { type Chosen, FILTERS } from "./pagefind.ts";

/** What the status line says of an answer: «3 resultados para «predial» en «Trámite»». */
export function statusText(query: string, { found, meant, used }: Answer, chosen: Chosen): string {
  const where = FILTERS.flatMap((name) => (chosen[name] ? [` en «${chosen[name]}»`] : [])).join("");
  const count = found.results.length;
  if (count === 0) {
    return `Ningún resultado para «${query}»${where}. Pruebe con otras palabras o con las listas de esta página.`;
  }
  const results = `${count} ${count === 1 ? "resultado" : "resultados"}`;
  if (used.length === meant.length) return `${results} para «${query}»${where}`;
  return `Nada tiene todas las palabras de «${query}»${where}. ${results} para «${used.join(" ")}»`;
}
