import type { Site } from "../../scripts/model/site.ts";
import { type Catalog, catalogs, publishedOf } from "../catalog.ts";
import { CatalogViews, publishedShare } from "../components/catalog-views.tsx";
import { Empty } from "../components/empty.tsx";
import { LetterGroups } from "../components/letter-groups.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Document, renderPage } from "../document.tsx";

export const data = {
  catalogs,
  pagination: { data: "catalogs", size: 1, alias: "catalog" },
  permalink: ({ catalog }: { catalog: Catalog }) => catalog.url,
};

interface CatalogPageProps {
  site: Site;
  catalog: Catalog;
}

export const render = ({ site, catalog }: CatalogPageProps) =>
  renderPage(<CatalogPage site={site} catalog={catalog} />);

/** The published sheets of a collection, A–Z. */
export function CatalogPage({ site, catalog }: CatalogPageProps) {
  const { title, description, url, plural } = catalog;
  const published = publishedOf(site, catalog);
  return (
    <Document site={site} url={url} title={title} description={description} breadcrumbs={[]}>
      <PageHeader title={title} summary={description} />
      <CatalogViews catalog={catalog} url={url} />
      <p>{publishedShare(site, catalog)}</p>
      {published.length > 0 ? (
        <LetterGroups documents={published} />
      ) : (
        <Empty>
          Todavía no hay {plural} publicados. <a href={catalog.inventoryUrl}>Vea en qué etapa va cada uno</a>.
        </Empty>
      )}
    </Document>
  );
}
