import type { ListedSheet } from "../../scripts/model/assemble.ts";
import { byDemand, demandOf, hasDemand } from "../../scripts/model/by-demand.ts";
import { officeNamed } from "../../scripts/model/offices.ts";
import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { ETAPAS } from "../../scripts/schema/ficha.ts";
import { capitalize, quantity, sentence } from "../../scripts/words/spanish.ts";
import { type Catalog, catalogs, inventoryOf } from "../catalog.ts";
import { CatalogViews, publishedShare } from "../components/catalog-views.tsx";
import { DataTable } from "../components/data-table.tsx";
import { Empty } from "../components/empty.tsx";
import { ETAPA_MEANINGS, ETAPA_NAMES } from "../components/ficha/texts.ts";
import { Automated } from "../components/inventory/automated.tsx";
import { Simplified } from "../components/inventory/simplified.tsx";
import { SuitDifferences } from "../components/inventory/suit-differences.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { pageOfEach } from "../drawn-pages.ts";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = pageOfEach(
  "catalog",
  () => catalogs,
  (catalog) => PAGES[catalog.pages.inventory].url,
);

interface InventoryPageProps {
  site: Site;
  catalog: Catalog;
}

export const render = ({ site, catalog }: InventoryPageProps) =>
  renderPage(<InventoryPage site={site} catalog={catalog} />);

/** Every sheet of a collection with its stage, those that people ask for most first. */
export function InventoryPage({ site, catalog }: InventoryPageProps) {
  const sheets = byDemand(inventoryOf(site, catalog));
  return (
    <Page sheet="find" site={site} {...frameOf(catalog.pages.inventory)}>
      <PageHeader title={PAGES[catalog.pages.inventory].title} summary={publishedShare(site, catalog)} />
      <CatalogViews catalog={catalog} current="inventory" />
      <Stages sheets={sheets} />
      {sheets.length > 0 ? (
        <>
          <Automated catalog={catalog} sheets={sheets} />
          {sheets.some(hasDemand) && <p>{ORDER}</p>}
          <InventoryTable site={site} catalog={catalog} sheets={sheets} />
          <Simplified catalog={catalog} sheets={sheets} />
        </>
      ) : (
        <Empty>Todavía no se ha identificado ningún {catalog.singular}.</Empty>
      )}
      {catalog.id === "tramites" && site.suit && <SuitDifferences suit={site.suit} />}
    </Page>
  );
}

const ORDER =
  "Primero está lo que más se pide, según las solicitudes de un año; al final, de la A a la Z, aquello de lo que todavía no se sabe. " +
  "El número sale cuando la ficha está publicada.";

function Stages({ sheets }: { sheets: readonly ListedSheet[] }) {
  return (
    <section>
      <h2>Las etapas</h2>
      <dl class="stages">
        {ETAPAS.map((etapa) => (
          <div key={etapa}>
            <dt>
              {ETAPA_NAMES[etapa]}: {sheets.filter((sheet) => sheet.etapa === etapa).length}
            </dt>
            <dd>{ETAPA_MEANINGS[etapa]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function InventoryTable({ site, catalog, sheets }: InventoryPageProps & { sheets: readonly ListedSheet[] }) {
  return (
    <DataTable
      id="inventario"
      caption={`${catalog.title} con su etapa y su dependencia responsable`}
      columns={[capitalize(catalog.singular), "Etapa y dependencia"]}
      rows={sheets.map((sheet) => ({
        key: sheet.slug,
        cells: [
          sheet.document ? <a href={sheet.document.url}>{sheet.titulo}</a> : sheet.titulo,
          <Stage key="etapa" site={site} sheet={sheet} />,
        ],
      }))}
    />
  );
}

/** Its facts in one cell: more columns do not fit on a phone. */
function Stage({ site, sheet }: { site: Site; sheet: ListedSheet }) {
  const { etapa, dependencia, document } = sheet;
  return (
    <>
      <span class={`stage stage-${etapa}`}>{ETAPA_NAMES[etapa]}</span>{" "}
      {document?.data.nivel_en_linea === "total" && "Automatizado. "}
      <span class="office">{officeNamed(site, dependencia)?.data.titulo}</span>
      <Demand sheet={sheet} />
    </>
  );
}

/** «840 solicitudes en 2025. Fuente: …» of a published sheet. */
function Demand({ sheet }: { sheet: ListedSheet }) {
  const demanda = demandOf(sheet);
  if (!demanda) return null;
  const { solicitudes, anio, fuente } = demanda;
  return (
    <p class="date">
      {quantity(solicitudes, "solicitud", "solicitudes").replace(" ", "\u00a0")} en {anio}. Fuente: {sentence(fuente)}
    </p>
  );
}
