import { type ListedSheet, sheetsOf } from "../scripts/model/assemble.ts";
import type { Ficha, Site } from "../scripts/model/site.ts";
import type { PageId } from "../scripts/pages/pages.ts";
import { type CollectionWith, collections } from "../scripts/schema/index.ts";

/** One of the two collections of sheets, with the texts and addresses of its pages. */
export interface Catalog {
  id: CollectionWith<"inventory">;
  title: string;
  description: string;
  /** In place of the sheets while none has a page. */
  empty: string;
  /** «trámite» and «trámites», inside a sentence. */
  singular: string;
  plural: string;
  /** Its pages: A–Z, by need, by office, and the inventory. */
  pages: Record<"byLetter" | "byNeed" | "byOffice" | "inventory", PageId>;
}

/** Trámites first: they are what most people come for. */
export const catalogs: readonly Catalog[] = [catalogOf("tramites"), catalogOf("servicios")];

/** Sheets with a page of their own, A–Z. */
export function publishedOf(site: Site, { id }: Catalog): Ficha[] {
  return site[id];
}

/** Every sheet at any stage, A–Z. */
export function inventoryOf(site: Site, { id }: Catalog): ListedSheet[] {
  return sheetsOf(site, id);
}

export function catalogOf(id: Catalog["id"]): Catalog {
  const { title, description, empty, singular } = collections[id];
  return {
    id,
    title,
    description,
    empty,
    singular,
    plural: title.toLocaleLowerCase("es-CO"),
    pages: {
      byLetter: id,
      byNeed: `${id}PorNecesidad`,
      byOffice: `${id}PorDependencia`,
      inventory: `${id}Inventario`,
    },
  };
}
