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

/** Where an item gets its draft: at a name of its own, which is taken from then on, and which names no person. */
export function placeOf(item: Item, taken: Set<string>, isForgotten: (address: string) => boolean): Place {
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
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`;
    const archivo = `content/${collection}/${slug}.md`;
    const address = addressOf(collection, slug);
    if (taken.has(archivo) || ownerOf(address) || isForgotten(address)) continue;
    taken.add(archivo);
    const notes = number === 1 ? [] : [`El nombre ${base}.md estaba ocupado: quedó como ${slug}.md.`];
    return { archivo, address, notes };
  }
}
