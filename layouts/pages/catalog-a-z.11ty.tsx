import type { Ficha, Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { type Catalog, catalogs, publishedOf } from "../catalog.ts";
import { CatalogViews, publishedShare } from "../components/catalog-views.tsx";
import { Empty } from "../components/empty.tsx";
import { LetterGroups } from "../components/letter-groups.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = {
  catalogs,
  pagination: { data: "catalogs", size: 1, alias: "catalog" },
  permalink: ({ catalog }: { catalog: Catalog }) => PAGES[catalog.pages.byLetter].url,
};

interface CatalogPageProps {
  site: Site;
  catalog: Catalog;
}

export const render = ({ site, catalog }: CatalogPageProps) =>
  renderPage(<CatalogPage site={site} catalog={catalog} />);

/** The published sheets of a collection, A–Z. */
export function CatalogPage({ site, catalog }: CatalogPageProps) {
  const published = publishedOf(site, catalog);
  return (
    <Page site={site} {...frameOf(catalog.pages.byLetter)}>
      <PageHeader {...headingOf(catalog.pages.byLetter)} />
      <CatalogViews catalog={catalog} current="byLetter" />
      <p>{publishedShare(site, catalog)}</p>
      {published.length > 0 ? (
        <FilteredLetters site={site} catalog={catalog} documents={published} />
      ) : (
        <Empty>
          {catalog.empty} <a href={PAGES[catalog.pages.inventory].url}>Vea en qué etapa va cada uno</a>.
        </Empty>
      )}
    </Page>
  );
}

/** A list of this length or less fits at a glance, and a filter box would be in the way. */
const FEW = 8;
/** In a list longer than this, summaries would make the page too heavy for a bad connection. */
const MANY = 60;

/**
 * The list, with a box that filters it as the user types. Its space is reserved, so that nothing moves when its script
 * loads; the style sheet hides it where there is no script, and Enter searches the whole site.
 */
function FilteredLetters({ site, catalog, documents }: CatalogPageProps & { documents: readonly Ficha[] }) {
  return (
    <>
      {documents.length > FEW && (
        <form id="filtro" class="filter list-filter" action={PAGES.buscar.url}>
          <label for="texto">Filtrar los {catalog.plural} de esta página</label>
          <input id="texto" name="q" type="search" autocomplete="off" />
          <p id="estado" role="status" />
        </form>
      )}
      <LetterGroups documents={documents} brief={documents.length > MANY} />
      {documents.length > FEW && <script type="module" src={site.assets.filterScript} />}
    </>
  );
}
