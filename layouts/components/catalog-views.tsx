import type { Site } from "../../scripts/model/site.ts";
import { type Catalog, inventoryOf, publishedOf } from "../catalog.ts";
import { quantity } from "../words.ts";
import { ViewList } from "./view-list.tsx";

/** The four ways of looking at a collection of sheets; the one on show is marked. */
export function CatalogViews({ catalog, url }: { catalog: Catalog; url: string }) {
  const views = [
    { title: "De la A a la Z", url: catalog.url },
    { title: "Por lo que quiero hacer", url: catalog.byNeedUrl },
    { title: "Por dependencia", url: catalog.byOfficeUrl },
    { title: "Inventario", url: catalog.inventoryUrl },
  ];
  return (
    <nav class="views" aria-label={`Maneras de ver los ${catalog.plural}`}>
      <ViewList links={views} current={url} />
    </nav>
  );
}

/** «2 de 31 trámites tienen su ficha publicada.» */
export function publishedShare(site: Site, catalog: Catalog): string {
  const published = publishedOf(site, catalog).length;
  const verb = published === 1 ? "tiene" : "tienen";
  const total = quantity(inventoryOf(site, catalog).length, catalog.singular, catalog.plural);
  return `${published} de ${total} ${verb} su ficha publicada.`;
}
