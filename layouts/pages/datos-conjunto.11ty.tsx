import type { Column, Frequency } from "../../scripts/data/open-data/dataset.ts";
import type { PublishedDataset } from "../../scripts/data/open-data/files.ts";
import type { Site } from "../../scripts/model/site.ts";
import { trailOf } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { capitalize, number } from "../../scripts/words/spanish.ts";
import { Datum } from "../components/contact.tsx";
import { DataTable } from "../components/data-table.tsx";
import { Day } from "../components/dates.tsx";
import { DataFileLink } from "../components/open-data/data-file-link.tsx";
import { Licence } from "../components/open-data/licence.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { pageOfEach } from "../drawn-pages.ts";
import { Page, renderPage } from "../page.tsx";

interface DatasetPageProps {
  site: Site;
  dataset: PublishedDataset;
}

export const data = pageOfEach(
  "dataset",
  ({ datasets }) => datasets(),
  ({ url }) => url,
);

export const render = ({ site, dataset }: DatasetPageProps) =>
  renderPage(<DatasetPage site={site} dataset={dataset} />);

/** A dataset: what it is, its files, and what each column means. */
export function DatasetPage({ site, dataset }: DatasetPageProps) {
  const { title, description, columns } = dataset;
  return (
    <Page
      site={site}
      url={dataset.url}
      title={`Datos: ${title}`}
      description={description}
      breadcrumbs={trailOf(PAGES.datos)}
    >
      <PageHeader title={title} kind={PAGES.datos.title} summary={description} />
      <Downloads site={site} dataset={dataset} />
      <About dataset={dataset} />
      <section>
        <h2>Qué dice cada columna</h2>
        <DataTable
          id="diccionario"
          caption="Diccionario de datos, en el orden de las columnas"
          columns={["Columna", "Qué contiene"]}
          rows={columns.map((column) => ({
            key: column.name,
            cells: [<code key="nombre">{column.name}</code>, <Meaning key="sentido" column={column} />],
          }))}
        />
      </section>
    </Page>
  );
}

function Downloads({ site, dataset }: { site: Site; dataset: PublishedDataset }) {
  const files = [
    { title: "Todas las filas", file: dataset.csv },
    { title: "Todas las filas", file: dataset.json },
    { title: "Diccionario de datos", file: dataset.dictionary },
  ];
  return (
    <section>
      <h2>Descargar</h2>
      <ul class="links">
        {files.map(({ title, file }) => (
          <li key={file.url}>
            <DataFileLink site={site} file={file} title={title} />
          </li>
        ))}
      </ul>
      <p>
        Vea <a href={`${PAGES.datos.url}#abrir`}>cómo abrir un archivo CSV</a>.
      </p>
    </section>
  );
}

const FREQUENCIES: Record<Frequency, string> = {
  DAILY: "Cada día",
  IRREG: "Cuando se publica un cambio",
};

function About({ dataset }: { dataset: PublishedDataset }) {
  const { rows, modified, accrualPeriodicity, publisher } = dataset;
  return (
    <section>
      <h2>Sobre estos datos</h2>
      <dl class="facts">
        <Datum label="Filas" value={number(rows.length)} />
        {modified && (
          <Datum label="Último cambio" value={modified}>
            <Day value={modified} />
          </Datum>
        )}
        <Datum label="Se actualiza" value={FREQUENCIES[accrualPeriodicity]} />
        <Datum label="Publica" value={publisher} />
        <Datum label="Licencia" value="CC BY 4.0">
          <Licence />
        </Datum>
      </dl>
    </section>
  );
}

/** The description of a column, in one cell: more columns do not fit on a phone. */
function Meaning({ column }: { column: Column }) {
  const { title, description, type, required, values, onlyJson } = column;
  const facts = [
    capitalize(type),
    required ? "Siempre tiene valor" : "Puede estar vacía",
    onlyJson && "Solo en el JSON",
    values && `Valores: ${values.join(", ")}`,
  ];
  return (
    <>
      <strong>{title}.</strong> {description}
      <br />
      <span class="office">{facts.filter(Boolean).join(". ")}.</span>
    </>
  );
}
