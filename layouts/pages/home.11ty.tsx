import { townHall } from "../../scripts/data/json-ld.ts";
import type { Site } from "../../scripts/model/site.ts";
import { catalogOf, publishedOf } from "../catalog.ts";
import { Alerts } from "../components/alerts.tsx";
import { Contact } from "../components/contact.tsx";
import { DocumentList } from "../components/document-list.tsx";
import { Empty } from "../components/empty.tsx";
import { Freshness } from "../components/freshness.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { Document, renderPage } from "../document.tsx";
import { quantity } from "../words.ts";

const TITLE = "Trámites, servicios y noticias";
const MAX_TRAMITES = 12;
const MAX_NOTICIAS = 5;

export const data = { permalink: "/" };

export const render = ({ site }: { site: Site }) => renderPage(<HomePage site={site} />);

/** What people come for, first things first. */
export function HomePage({ site }: { site: Site }) {
  const { nombre, departamento } = site.municipio;
  return (
    <Document
      site={site}
      url="/"
      title={TITLE}
      description={`Trámites, servicios, noticias y dependencias de la alcaldía de ${nombre}, ${departamento}.`}
      jsonLd={townHall(site)}
    >
      <Alerts noticias={site.noticias.filter(({ data }) => data.urgente)} />
      <div class="hero">
        <h1>{TITLE}</h1>
        <SearchForm />
      </div>
      <div class="columns">
        <Tramites site={site} />
        <Noticias site={site} />
        <section>
          <h2>Dependencias</h2>
          {site.dependencias.length > 0 ? (
            <DocumentList documents={site.dependencias} brief />
          ) : (
            <Empty>Todavía no hay dependencias publicadas.</Empty>
          )}
        </section>
        <div>
          <section>
            <h2>Cómo comunicarse</h2>
            <Contact {...site.municipio} />
          </section>
          <Freshness site={site} />
        </div>
      </div>
    </Document>
  );
}

function Tramites({ site }: { site: Site }) {
  const catalog = catalogOf("tramites");
  const tramites = publishedOf(site, catalog);
  return (
    <section>
      <h2>Trámites</h2>
      {tramites.length > 0 ? (
        <DocumentList documents={tramites.slice(0, MAX_TRAMITES)} />
      ) : (
        <Empty>Todavía no hay trámites publicados.</Empty>
      )}
      <p class="more">
        {tramites.length > MAX_TRAMITES && (
          <a href={catalog.url}>Ver los {quantity(tramites.length, catalog.singular, catalog.plural)}</a>
        )}
        <a href={catalog.inventoryUrl}>Ver en qué etapa va cada trámite</a>
        <a href="/servicios/">Ver los servicios</a>
      </p>
    </section>
  );
}

function Noticias({ site }: { site: Site }) {
  const noticias = site.noticias.filter(({ data }) => !data.urgente).slice(0, MAX_NOTICIAS);
  return (
    <section>
      <h2>Noticias</h2>
      {noticias.length > 0 ? <DocumentList documents={noticias} /> : <Empty>Todavía no hay noticias publicadas.</Empty>}
      <p class="more">
        <a href="/noticias/">Ver todas las noticias</a>
      </p>
    </section>
  );
}
