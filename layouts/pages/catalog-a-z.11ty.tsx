import type { ListedSheet } from "../../scripts/model/assemble.ts";
import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { type Catalog, catalogs, inventoryOf } from "../catalog.ts";
import { CatalogViews, publishedShare } from "../components/catalog-views.tsx";
import { Empty } from "../components/empty.tsx";
import { LetterGroups } from "../components/letter-groups.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { SheetList } from "../components/sheet-list.tsx";
import { pageOfEach } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = pageOfEach(
  "catalog",
  () => catalogs,
  (catalog) => PAGES[catalog.pages.byLetter].url,
);

interface CatalogPageProps {
  site: Site;
  catalog: Catalog;
}

export const render = ({ site, catalog }: CatalogPageProps) =>
  renderPage(<CatalogPage site={site} catalog={catalog} />);

/** Every sheet of a collection, A–Z: those without a page yet say whom to ask. */
export function CatalogPage({ site, catalog }: CatalogPageProps) {
  const sheets = inventoryOf(site, catalog);
  return (
    <Page site={site} {...frameOf(catalog.pages.byLetter)} sheet="find">
      <PageHeader {...headingOf(catalog.pages.byLetter)} />
      <CatalogViews catalog={catalog} current="byLetter" />
      {sheets.length > 0 ? (
        <>
          <p>{publishedShare(site, catalog)}</p>
          <FilteredLetters site={site} catalog={catalog} sheets={sheets} />
        </>
      ) : (
        <Empty>{catalog.empty}</Empty>
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
function FilteredLetters({ site, catalog, sheets }: CatalogPageProps & { sheets: readonly ListedSheet[] }) {
  const isFiltered = sheets.length > FEW;
  return (
    <>
      {isFiltered && (
        <form id="filtro" class="filter list-filter" action={PAGES.buscar.url}>
          <label for="texto">Filtrar los {catalog.plural} de esta página</label>
          <input id="texto" name="q" type="search" autocomplete="off" />
          <p id="estado" role="status" />
        </form>
      )}
      <LetterGroups
        items={sheets}
        list={(items) => <SheetList site={site} sheets={items} brief={sheets.length > MANY} main />}
      />
      {isFiltered && <script type="module" src={site.assets.filterScript} />}
    </>
  );
}
