import { documentsOf, isNotice } from "../model/lists.ts";
import type { Site } from "../model/site.ts";

/** The file is fetched over bad connections: these are some 12 KiB compressed. */
const MOST = 3000;
const SHORTEST = 3;

/**
 * The words of the titles and other names of what is published, one a line, those of most titles first: what the search
 * knows when it asks «¿Quiso decir…?». Notices to persons are not searched, because their titles may be names.
 */
export function searchWords(site: Site): string {
  const named = [
    ...documentsOf(site)
      .filter((document) => !isNotice(document))
      .map(({ data }) => data),
    ...site.inventory,
  ];
  const counts = new Map<string, number>();
  for (const { titulo, palabras_clave } of named) {
    for (const word of new Set(wordsOf([titulo, ...palabras_clave].join(" "))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ordered = [...counts].sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1));
  return ordered
    .slice(0, MOST)
    .map(([word]) => `${word}\n`)
    .join("");
}

function wordsOf(text: string): string[] {
  const words = text.toLocaleLowerCase("es-CO").match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= SHORTEST && !/^\d+$/.test(word));
}
