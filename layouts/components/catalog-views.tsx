import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { plural, quantity } from "../../scripts/words/spanish.ts";
import { type Catalog, inventoryOf, publishedOf } from "../catalog.ts";
import { ViewList } from "./view-list.tsx";

/** Links to the four views of a collection of sheets; the current one is marked. */
export function CatalogViews({ catalog, current }: { catalog: Catalog; current: keyof Catalog["pages"] }) {
  const urlOf = (view: keyof Catalog["pages"]) => PAGES[catalog.pages[view]].url;
  const views = VIEWS.map(([view, title]) => ({ title, url: urlOf(view) }));
  return (
    <nav class="views" aria-label={`Maneras de ver los ${catalog.plural}`}>
      <ViewList links={views} current={urlOf(current)} />
    </nav>
  );
}

const VIEWS = [
  ["byLetter", "De la A a la Z"],
  ["byNeed", "Por lo que quiero hacer"],
  ["byOffice", "Por dependencia"],
  ["inventory", "Inventario"],
] as const;

/** «2 de 31 trámites tienen su ficha publicada.» */
export function publishedShare(site: Site, catalog: Catalog): string {
  const published = publishedOf(site, catalog).length;
  const verb = plural(published, "tiene", "tienen");
  const total = quantity(inventoryOf(site, catalog).length, catalog.singular, catalog.plural);
  return `${published} de ${total} ${verb} su ficha publicada.`;
}
