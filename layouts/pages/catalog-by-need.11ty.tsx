import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { quantity } from "../../scripts/words/spanish.ts";
import { type Catalog, catalogs, inventoryOf, publishedOf } from "../catalog.ts";
import { CatalogViews } from "../components/catalog-views.tsx";
import { DocumentList } from "../components/document-list.tsx";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { pageOfEach } from "../drawn-pages.ts";
import { frameOf } from "../frame.ts";
import { byNeed } from "../needs.ts";
import { Page, renderPage } from "../page.tsx";

export const data = pageOfEach(
  "catalog",
  () => catalogs,
  (catalog) => PAGES[catalog.pages.byNeed].url,
);

interface CatalogByNeedPageProps {
  site: Site;
  catalog: Catalog;
}

export const render = ({ site, catalog }: CatalogByNeedPageProps) =>
  renderPage(<CatalogByNeedPage site={site} catalog={catalog} />);

/** The published sheets of a collection, by the need they serve. */
export function CatalogByNeedPage({ site, catalog }: CatalogByNeedPageProps) {
  const groups = byNeed(publishedOf(site, catalog));
  return (
    <Page site={site} {...frameOf(catalog.pages.byNeed)}>
      <PageHeader title={PAGES[catalog.pages.byNeed].title} />
      <CatalogViews catalog={catalog} current="byNeed" />
      {groups.length === 0 && <Empty>{catalog.empty}</Empty>}
      {groups.length > 1 && (
        <nav aria-label="Qué quiere hacer">
          <ul class="links">
            {groups.map((group) => (
              <li key={group.id}>
                <a href={`#${group.id}`}>{group.title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groups.map((group) => (
        <section key={group.id}>
          <h2 id={group.id}>{group.title}</h2>
          <DocumentList documents={group.fichas} />
        </section>
      ))}
      <Others site={site} catalog={catalog} />
    </Page>
  );
}

/** What a sheet without a page is for is not published: the list A–Z has it. */
function Others({ site, catalog }: CatalogByNeedPageProps) {
  const others = inventoryOf(site, catalog).length - publishedOf(site, catalog).length;
  if (others === 0) return null;
  return (
    <p>
      {quantity(others, catalog.singular, catalog.plural)} más, sin ficha todavía:{" "}
      <a href={PAGES[catalog.pages.byLetter].url}>{PAGES[catalog.pages.byLetter].title} de la A a la Z</a>
    </p>
  );
}
