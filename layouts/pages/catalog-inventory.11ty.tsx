import type { Ficha, Site } from "../../scripts/model/site.ts";
import { ETAPAS } from "../../scripts/schema/ficha.ts";
import { capitalize } from "../../scripts/schema/slug.ts";
import { type Catalog, catalogs, inventoryOf, publishedOf } from "../catalog.ts";
import { CatalogViews, publishedShare } from "../components/catalog-views.tsx";
import { DataTable } from "../components/data-table.tsx";
import { Empty } from "../components/empty.tsx";
import { ETAPA_MEANINGS, ETAPA_NAMES } from "../components/ficha/texts.ts";
import { PageHeader } from "../components/page-header.tsx";
import { Document, renderPage } from "../document.tsx";
import { dependenciaOf } from "../groups.ts";

export const data = {
  catalogs,
  pagination: { data: "catalogs", size: 1, alias: "catalog" },
  permalink: ({ catalog }: { catalog: Catalog }) => catalog.inventoryUrl,
};

interface InventoryPageProps {
  site: Site;
  catalog: Catalog;
}

export const render = ({ site, catalog }: InventoryPageProps) =>
  renderPage(<InventoryPage site={site} catalog={catalog} />);

/** Every sheet of a collection with the stage that it has reached. */
export function InventoryPage({ site, catalog }: InventoryPageProps) {
  const title = `Inventario de ${catalog.plural}`;
  const url = catalog.inventoryUrl;
  const fichas = inventoryOf(site, catalog);
  return (
    <Document
      site={site}
      url={url}
      title={title}
      description={`Todos los ${catalog.plural} de ${site.municipio.nombre} y la etapa en que va cada uno.`}
      breadcrumbs={[catalog]}
    >
      <PageHeader title={title} summary={publishedShare(site, catalog)} />
      <CatalogViews catalog={catalog} url={url} />
      <Stages fichas={fichas} />
      {fichas.length > 0 ? (
        <InventoryTable site={site} catalog={catalog} fichas={fichas} />
      ) : (
        <Empty>Todavía no se ha identificado ningún {catalog.singular}.</Empty>
      )}
    </Document>
  );
}

function Stages({ fichas }: { fichas: readonly Ficha[] }) {
  return (
    <section>
      <h2>Las etapas</h2>
      <dl class="stages">
        {ETAPAS.map((etapa) => (
          <div key={etapa}>
            <dt>
              {ETAPA_NAMES[etapa]}: {fichas.filter(({ data }) => data.etapa === etapa).length}
            </dt>
            <dd>{ETAPA_MEANINGS[etapa]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function InventoryTable({ site, catalog, fichas }: InventoryPageProps & { fichas: readonly Ficha[] }) {
  const published = new Set(publishedOf(site, catalog).map(({ url }) => url));
  return (
    <DataTable
      id="inventario"
      caption={`${catalog.title} con su etapa y su dependencia responsable`}
      columns={[capitalize(catalog.singular), "Etapa y dependencia"]}
      rows={fichas.map((ficha) => ({
        key: ficha.slug,
        cells: [
          published.has(ficha.url) ? <a href={ficha.url}>{ficha.data.titulo}</a> : ficha.data.titulo,
          <Stage key="etapa" site={site} ficha={ficha} />,
        ],
      }))}
    />
  );
}

/** Two facts in one cell: three columns do not fit on a phone. */
function Stage({ site, ficha }: { site: Site; ficha: Ficha }) {
  return (
    <>
      <span class={`stage stage-${ficha.data.etapa}`}>{ETAPA_NAMES[ficha.data.etapa]}</span>{" "}
      <span class="office">{dependenciaOf(site, ficha)?.data.titulo}</span>
    </>
  );
}
