import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { type Catalog, catalogs, publishedOf } from "../catalog.ts";
import { CatalogViews } from "../components/catalog-views.tsx";
import { DocumentList } from "../components/document-list.tsx";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { frameOf } from "../frame.ts";
import { ofDependencia } from "../groups.ts";
import { Page, renderPage } from "../page.tsx";

export const data = {
  catalogs,
  pagination: { data: "catalogs", size: 1, alias: "catalog" },
  permalink: ({ catalog }: { catalog: Catalog }) => PAGES[catalog.pages.byOffice].url,
};

interface CatalogByOfficePageProps {
  site: Site;
  catalog: Catalog;
}

export const render = ({ site, catalog }: CatalogByOfficePageProps) =>
  renderPage(<CatalogByOfficePage site={site} catalog={catalog} />);

/** The published sheets of a collection, by responsible office. */
export function CatalogByOfficePage({ site, catalog }: CatalogByOfficePageProps) {
  const offices = site.dependencias
    .map((dependencia) => ({ dependencia, fichas: ofDependencia(publishedOf(site, catalog), dependencia) }))
    .filter(({ fichas }) => fichas.length > 0);
  return (
    <Page site={site} {...frameOf(catalog.pages.byOffice)}>
      <PageHeader title={PAGES[catalog.pages.byOffice].title} />
      <CatalogViews catalog={catalog} current="byOffice" />
      {offices.length === 0 && <Empty>{catalog.empty}</Empty>}
      {offices.map(({ dependencia, fichas }) => (
        <section key={dependencia.slug}>
          <h2>
            <a href={dependencia.url}>{dependencia.data.titulo}</a>
          </h2>
          <DocumentList documents={fichas} />
        </section>
      ))}
    </Page>
  );
}
