import type { Site } from "../../scripts/model/site.ts";
import { catalogs } from "../catalog.ts";
import { publishedShare } from "../components/catalog-views.tsx";
import { Contact } from "../components/contact.tsx";
import { DataTable } from "../components/data-table.tsx";
import { LinkList } from "../components/link-list.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { ReportingLine } from "../components/reporting-line.tsx";
import { Document, renderPage } from "../document.tsx";

const URL = "/atencion/";
const TITLE = "Atención y servicios a la ciudadanía";
const SUMMARY = "Trámites, servicios, y cómo preguntar, pedir, quejarse o denunciar.";

/** Business days to answer: Ley 1437 de 2011, article 14, as Ley 1755 de 2015 left it. */
const TERMS = [
  { request: "Petición general, queja o reclamo", days: "15 días hábiles" },
  { request: "Documentos o información", days: "10 días hábiles" },
  { request: "Consulta sobre asuntos a cargo de la alcaldía", days: "30 días hábiles" },
];

export const data = { permalink: URL };

export const render = ({ site }: { site: Site }) => renderPage(<AttentionPage site={site} />);

/** Where a person begins who needs something of the town hall. */
export function AttentionPage({ site }: { site: Site }) {
  return (
    <Document site={site} url={URL} title={TITLE} description={SUMMARY} breadcrumbs={[]}>
      <PageHeader title={TITLE} summary={SUMMARY} />
      <LinkList
        links={catalogs.map((catalog) => ({
          title: catalog.title,
          url: catalog.url,
          summary: `${catalog.description} ${publishedShare(site, catalog)}`,
        }))}
      />
      <section>
        <h2>Canales de atención</h2>
        <Contact {...site.municipio} />
        <p class="more">
          <a href="/dependencias/">Contacto y horario de cada dependencia</a>
        </p>
      </section>
      <section>
        <h2>Peticiones, quejas, reclamos, sugerencias y denuncias</h2>
        <p>
          Puede presentarlas de palabra o por escrito, y es gratis. Este sitio no las recibe ni da número de radicado:
          preséntelas por los canales de arriba y pida el número, o una copia con fecha y hora de recibo. Una denuncia
          puede ser anónima.
        </p>
        <DataTable
          id="plazos"
          caption="Plazos que da la ley para responder (Ley 1755 de 2015)"
          columns={["Qué presenta", "Plazo"]}
          rows={TERMS.map(({ request, days }) => ({ key: request, cells: [request, days] }))}
        />
        <p>
          Si el asunto le corresponde a otra entidad, la alcaldía debe enviarlo a esa entidad dentro de los 5 días
          hábiles siguientes y contarle a usted.
        </p>
      </section>
      <section>
        <h2>Denunciar un acto de corrupción</h2>
        <dl class="facts" data-pagefind-ignore>
          <ReportingLine value={site.municipio.linea_anticorrupcion} />
        </dl>
      </section>
    </Document>
  );
}
