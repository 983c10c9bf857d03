import type { Noticia, Site } from "../scripts/model/site.ts";

const MAX_RELATED = 4;

/** Other news that a reader of one may want: those that share a word citizens search for, then the latest of its office. */
export function relatedNews({ noticias }: Pick<Site, "noticias">, { url, data }: Noticia): Noticia[] {
  const others = noticias.filter((each) => each.url !== url);
  const words = new Set(data.palabras_clave);
  const alike = others.filter((each) => each.data.palabras_clave.some((word) => words.has(word)));
  const ofOffice = others.filter((each) => each.data.dependencia === data.dependencia);
  return [...new Set([...alike, ...ofOffice])].slice(0, MAX_RELATED);
}
