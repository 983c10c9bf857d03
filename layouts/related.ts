import { oncePer } from "../scripts/model/once-per.ts";
import type { Noticia, Site } from "../scripts/model/site.ts";

const MAX_RELATED = 4;
/** So many of each list: of any that is left out of them, as many stand before it, besides the one that is read. */
const ENOUGH = MAX_RELATED + 1;

/** Other news that a reader of one may want: those that share a word citizens search for, then the latest of its office. */
export function relatedNews({ noticias }: Pick<Site, "noticias">, { url, data }: Noticia): Noticia[] {
  const { byWord, byOffice } = lists(noticias);
  const alike = data.palabras_clave.flatMap((word) => byWord.get(word) ?? []).sort((a, b) => a.place - b.place);
  const found = [...alike, ...(byOffice.get(data.dependencia) ?? [])].map(({ noticia }) => noticia);
  return [...new Set(found)].filter((each) => each.url !== url).slice(0, MAX_RELATED);
}

interface Placed {
  noticia: Noticia;
  /** Its place among all news. */
  place: number;
}

interface Lists {
  byWord: ReadonlyMap<string, Placed[]>;
  byOffice: ReadonlyMap<string, Placed[]>;
}

/** The first news of each word and office, in order. Every piece of news asks for them: they are found once. */
const lists = oncePer((noticias: readonly Noticia[]): Lists => {
  const byWord = new Map<string, Placed[]>();
  const byOffice = new Map<string, Placed[]>();
  for (const [place, noticia] of noticias.entries()) {
    for (const word of new Set(noticia.data.palabras_clave)) add(byWord, word, { noticia, place });
    add(byOffice, noticia.data.dependencia, { noticia, place });
  }
  return { byWord, byOffice };
});

function add(lists: Map<string, Placed[]>, key: string, placed: Placed): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [placed]);
  else if (list.length < ENOUGH) list.push(placed);
}
