import type { PublishedDataset } from "../../scripts/data/open-data/files.ts";
import type { Site } from "../../scripts/model/site.ts";
import { FILES } from "../../scripts/pages/files.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { quantity } from "../../scripts/words/spanish.ts";
import { Day } from "../components/dates.tsx";
import { DataFileLink } from "../components/open-data/data-file-link.tsx";
import { Licence } from "../components/open-data/licence.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

interface OpenDataPageProps {
  site: Site;
  datasets(): readonly PublishedDataset[];
}

export const data = onePage(PAGES.datos.url);

export const render = ({ site, datasets }: OpenDataPageProps) =>
  renderPage(<OpenDataPage site={site} datasets={datasets} />);

/** Every dataset with its files, and how to open them. */
export function OpenDataPage({ site, datasets }: OpenDataPageProps) {
  return (
    <Page site={site} {...frameOf("datos")}>
      <PageHeader {...headingOf("datos")} />
      <p>
        Con estos archivos usted puede buscar, contar y comparar lo que publica la alcaldía, sin copiarlo a mano. Sirven
        para vigilar lo público, investigar, enseñar o crear un servicio nuevo.
      </p>
      <section>
        <h2>Conjuntos de datos</h2>
        <ul class="documents">
          {datasets().map((dataset) => (
            <DatasetItem key={dataset.id} site={site} dataset={dataset} />
          ))}
        </ul>
      </section>
      <HowToOpen />
      <Reuse site={site} />
    </Page>
  );
}

function DatasetItem({ site, dataset }: { site: Site; dataset: PublishedDataset }) {
  const { title, url, description, rows, modified, csv, json } = dataset;
  return (
    <li>
      <a href={url}>
        <span class="visually-hidden">Datos: </span>
        {title}
      </a>
      <p>{description}</p>
      <p>
        {quantity(rows.length, "fila", "filas")}
        {modified && (
          <>
            . Último cambio: <Day value={modified} />
          </>
        )}
        .
      </p>
      <p class="more">
        {[csv, json].map((file) => (
          <DataFileLink key={file.url} site={site} file={file} title="Descargar" of={title} />
        ))}
      </p>
    </li>
  );
}

function HowToOpen() {
  return (
    <section class="prose">
      <h2 id="abrir">Cómo abrir un archivo CSV</h2>
      <p>
        En LibreOffice, ábralo con doble clic, marque solo la coma como separador y ponga como Texto las columnas de
        códigos, para que 4.10 no se vuelva 4.1. En Excel, use Datos &gt; Desde texto/CSV y elija «No detectar los tipos
        de datos»: con doble clic no se separan las columnas, porque Excel en español espera punto y coma.
      </p>
      <p>
        En los textos, un signo =, +, - o @ al comienzo, o después de una coma, un punto y coma u otro separador, lleva
        antes un apóstrofo, para que ningún programa lo tome por una fórmula: también el de un teléfono, como '+57. Los
        números no lo llevan. Una lista está en una sola celda, entre corchetes. Los archivos JSON tienen lo mismo sin
        esos arreglos, y los textos completos.
      </p>
    </section>
  );
}

function Reuse({ site }: { site: Site }) {
  return (
    <section class="prose">
      <h2>Cómo se pueden usar</h2>
      <p>
        Los datos tienen la licencia <Licence />: puede copiarlos, cambiarlos y usarlos para lo que quiera, también para
        vender, si dice que los tomó de la Alcaldía de {site.municipio.nombre}.
      </p>
      <p class="more">
        <a href={FILES.catalog}>Catálogo para programas (DCAT, JSON-LD)</a>
      </p>
    </section>
  );
}
