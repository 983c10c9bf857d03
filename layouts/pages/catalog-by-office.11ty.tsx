import { attentionOf } from "../../scripts/model/contact.ts";
import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { groupBy } from "../../scripts/schema/group-by.ts";
import { type Catalog, catalogs, inventoryOf } from "../catalog.ts";
import { CatalogViews } from "../components/catalog-views.tsx";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Reach } from "../components/reach.tsx";
import { SheetList } from "../components/sheet-list.tsx";
import { pageOfEach } from "../drawn-pages.ts";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = pageOfEach(
  "catalog",
  () => catalogs,
  (catalog) => PAGES[catalog.pages.byOffice].url,
);

interface CatalogByOfficePageProps {
  site: Site;
  catalog: Catalog;
}

export const render = ({ site, catalog }: CatalogByOfficePageProps) =>
  renderPage(<CatalogByOfficePage site={site} catalog={catalog} />);

/** Every sheet of a collection, by responsible office. */
export function CatalogByOfficePage({ site, catalog }: CatalogByOfficePageProps) {
  const groups = groupBy(inventoryOf(site, catalog), ({ dependencia }) => dependencia);
  const offices = site.dependencias.filter(({ slug }) => groups.has(slug));
  return (
    <Page site={site} {...frameOf(catalog.pages.byOffice)} sheet="find">
      <PageHeader title={PAGES[catalog.pages.byOffice].title} />
      <CatalogViews catalog={catalog} current="byOffice" />
      {offices.length === 0 && <Empty>{catalog.empty}</Empty>}
      {offices.map(({ slug, url, data: { titulo } }) => (
        <section key={slug}>
          <h2>
            <a href={url}>{titulo}</a>
          </h2>
          <p>
            <Reach {...attentionOf(site, slug)} />
          </p>
          <SheetList site={site} sheets={groups.get(slug) ?? []} ofOffice />
        </section>
      ))}
    </Page>
  );
}
