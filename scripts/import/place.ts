import { addressOf } from "../model/addresses.ts";
import { ownerOf } from "../pages/families.ts";
import { RESERVED_BY_WINDOWS, slugify } from "../schema/slug.ts";
import { decoded, type Item } from "./item.ts";
import { withoutPersonalData } from "./people.ts";

const LONGEST_NAME = 80;

/** A name of a file that is not too long, cut between words. */
export const shortSlug = (slug: string) =>
  slug.length <= LONGEST_NAME ? slug : slug.slice(0, LONGEST_NAME).replace(/-[^-]*$/, "");

export interface Place {
  archivo: string;
  address: string;
  /** That another name had to be found. */
  notes: string[];
}

/** The names that are taken, and the number that the next draft of the same name gets: hundreds may be called «Boletín». */
export interface Names {
  taken: Set<string>;
  next: Map<string, number>;
}

/** Where an item gets its draft: at a name of its own, which is taken from then on, and which names no person. */
export function placeOf(item: Item, { taken, next }: Names, isForgotten: (address: string) => boolean): Place {
  const { collection } = item;
  const last =
    (item.former[0] ?? "")
      .replace(/[?#].*/, "")
      .split("/")
      .filter(Boolean)
      .at(-1) ?? "";
  const wanted =
    [item.titulo, decoded(last).replace(/[-_+]+/g, " ")]
      .map((words) => shortSlug(slugify(withoutPersonalData(words))))
      .find(Boolean) ?? "sin-titulo";
  const base = RESERVED_BY_WINDOWS.test(wanted) ? `${wanted}-1` : wanted;
  const first = `content/${collection}/${base}.md`;
  for (let number = next.get(first) ?? 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`;
    const archivo = `content/${collection}/${slug}.md`;
    const address = addressOf(collection, slug);
    if (taken.has(archivo) || ownerOf(address) || isForgotten(address)) continue;
    taken.add(archivo);
    next.set(first, number + 1);
    const notes = number === 1 ? [] : [`El nombre ${base}.md estaba ocupado: quedó como ${slug}.md.`];
    return { archivo, address, notes };
  }
}
