import type { ComponentChildren } from "preact";
import { NOTICES_URL } from "../../scripts/model/addresses.ts";
import { yearsOf } from "../../scripts/model/lists.ts";
import type { Site } from "../../scripts/model/site.ts";
import { type Catalog, catalogs, publishedOf } from "../catalog.ts";
import { DocumentList } from "../components/document-list.tsx";
import { Links } from "../components/links.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { MENU } from "../main-menu.ts";
import { Page, renderPage } from "../page.tsx";
import { POLICIES } from "../policies.ts";

const SITE_MAP_URL = "/mapa-del-sitio/";
const DESCRIPTION = "Todas las secciones del sitio y lo que hay en cada una.";

const THIS_SITE = [
  { title: "Peticiones, quejas, reclamos, sugerencias y denuncias", url: "/atencion/pqrsd/" },
  { title: "Documentos", url: "/documentos/" },
  { title: "Avisos a personas", url: NOTICES_URL },
  { title: "Espacios de participación", url: "/participacion/" },
  { title: "Agenda", url: "/agenda/" },
  { title: "Entidades aliadas", url: "/entidades/" },
  { title: "Comité", url: "/comite/" },
  { title: "Datos abiertos", url: "/datos/" },
  { title: "Buscar", url: "/buscar/" },
];

const THE_PLAN = [
  { title: "Hoja para la reunión del comité", url: "/plan/acta/" },
  { title: "Pendientes de cada dependencia", url: "/plan/pendientes/" },
  { title: "Obligaciones con fecha", url: "/plan/obligaciones/" },
  { title: "Criterios de las fases", url: "/plan/criterios/" },
  { title: "Cuadro de evidencias para el índice ITA", url: "/transparencia/ita/" },
  { title: "Informe de actualización", url: "/informe/" },
];

export const data = { permalink: SITE_MAP_URL };

export const render = ({ site }: { site: Site }) => renderPage(<SiteMapPage site={site} />);

/** Every section with its pages; of the news, the years. */
export function SiteMapPage({ site }: { site: Site }) {
  return (
    <Page site={site} url={SITE_MAP_URL} title="Mapa del sitio" description={DESCRIPTION} breadcrumbs={[]}>
      <PageHeader title="Mapa del sitio" summary={DESCRIPTION} />
      <div class="columns">
        {catalogs.map((catalog) => (
          <Section key={catalog.id} title={catalog.title} url={catalog.url}>
            <Links links={viewsOf(catalog)} />
            <DocumentList documents={publishedOf(site, catalog)} brief />
          </Section>
        ))}
        <Section title="Noticias" url="/noticias/">
          <Links
            links={yearsOf(site.noticias).map((year) => ({ title: `Noticias de ${year}`, url: `/noticias/${year}/` }))}
          />
        </Section>
        <Section title="Dependencias" url="/dependencias/">
          <DocumentList documents={site.dependencias} brief />
        </Section>
        <Section title="Documentos y páginas" url="/paginas/">
          <DocumentList documents={site.paginas} brief />
        </Section>
        <Section title="Este sitio" url="/">
          <Links links={[...MENU.slice(1, 4), ...THIS_SITE]} />
        </Section>
        <Section title="Plan de acción" url="/plan/">
          <Links links={THE_PLAN} />
        </Section>
        <Section title="Políticas" url="/politicas/">
          <Links links={POLICIES} />
        </Section>
      </div>
    </Page>
  );
}

function Section({ title, url, children }: { title: string; url: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>
        <a href={url}>{title}</a>
      </h2>
      {children}
    </section>
  );
}

/** The other ways into a list of sheets. */
const viewsOf = ({ title, plural, byNeedUrl, byOfficeUrl, inventoryUrl }: Catalog) => [
  { title: `${title} por lo que quiero hacer`, url: byNeedUrl },
  { title: `${title} por dependencia`, url: byOfficeUrl },
  { title: `Inventario de ${plural}`, url: inventoryUrl },
];
