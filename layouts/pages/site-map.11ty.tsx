import type { ComponentChildren } from "preact";
import { yearsOf } from "../../scripts/model/lists.ts";
import type { Site } from "../../scripts/model/site.ts";
import { catalogs, publishedOf } from "../catalog.ts";
import { DocumentList } from "../components/document-list.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Document, renderPage } from "../document.tsx";
import { MENU } from "../menu.ts";
import { POLICIES } from "../policies.ts";

const SITE_MAP_URL = "/mapa-del-sitio/";
const DESCRIPTION = "Todas las secciones del sitio y lo que hay en cada una.";

export const data = { permalink: SITE_MAP_URL };

export const render = ({ site }: { site: Site }) => renderPage(<SiteMapPage site={site} />);

/** Every section with its pages; of the news, the years. */
export function SiteMapPage({ site }: { site: Site }) {
  return (
    <Document site={site} url={SITE_MAP_URL} title="Mapa del sitio" description={DESCRIPTION} breadcrumbs={[]}>
      <PageHeader title="Mapa del sitio" summary={DESCRIPTION} />
      <div class="columns">
        {catalogs.map((catalog) => (
          <Section key={catalog.id} title={catalog.title} url={catalog.url}>
            <ul class="links">
              <Item title={`${catalog.title} por lo que quiero hacer`} url={catalog.byNeedUrl} />
              <Item title={`${catalog.title} por dependencia`} url={catalog.byOfficeUrl} />
              <Item title={`Inventario de ${catalog.plural}`} url={catalog.inventoryUrl} />
            </ul>
            <DocumentList documents={publishedOf(site, catalog)} brief />
          </Section>
        ))}
        <Section title="Noticias" url="/noticias/">
          <ul class="links">
            {yearsOf(site.noticias).map((year) => (
              <Item key={year} title={`Noticias de ${year}`} url={`/noticias/${year}/`} />
            ))}
          </ul>
        </Section>
        <Section title="Dependencias" url="/dependencias/">
          <DocumentList documents={site.dependencias} brief />
        </Section>
        <Section title="Documentos y páginas" url="/paginas/">
          <DocumentList documents={site.paginas} brief />
        </Section>
        <Section title="Este sitio" url="/">
          <ul class="links">
            {MENU.slice(1, 4).map((item) => (
              <Item key={item.url} {...item} />
            ))}
            <Item title="Peticiones, quejas, reclamos, sugerencias y denuncias" url="/atencion/pqrsd/" />
            <Item title="Documentos" url="/documentos/" />
            <Item title="Espacios de participación" url="/participacion/" />
            <Item title="Agenda" url="/agenda/" />
            <Item title="Entidades aliadas" url="/entidades/" />
            <Item title="Comité" url="/comite/" />
            <Item title="Datos abiertos" url="/datos/" />
            <Item title="Buscar" url="/buscar/" />
          </ul>
        </Section>
        <Section title="Plan de acción" url="/plan/">
          <ul class="links">
            <Item title="Hoja para la reunión del comité" url="/plan/acta/" />
            <Item title="Pendientes de cada dependencia" url="/plan/pendientes/" />
            <Item title="Obligaciones con fecha" url="/plan/obligaciones/" />
            <Item title="Criterios de las fases" url="/plan/criterios/" />
            <Item title="Cuadro de evidencias para el índice ITA" url="/transparencia/ita/" />
            <Item title="Informe de actualización" url="/informe/" />
          </ul>
        </Section>
        <Section title="Políticas" url="/politicas/">
          <ul class="links">
            {POLICIES.map((policy) => (
              <Item key={policy.id} {...policy} />
            ))}
          </ul>
        </Section>
      </div>
    </Document>
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

function Item({ title, url }: { title: string; url: string }) {
  return (
    <li>
      <a href={url}>{title}</a>
    </li>
  );
}
