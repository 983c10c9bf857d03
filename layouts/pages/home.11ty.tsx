import { townHall } from "../../scripts/data/json-ld.ts";
import type { Site, Tramite } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { collections } from "../../scripts/schema/index.ts";
import { quantity } from "../../scripts/words/spanish.ts";
import { catalogOf, publishedOf } from "../catalog.ts";
import { Alerts } from "../components/alerts.tsx";
import { Contact, Datum } from "../components/contact.tsx";
import { DocumentList } from "../components/document-list.tsx";
import { Empty } from "../components/empty.tsx";
import { EventList } from "../components/event-list.tsx";
import { Freshness } from "../components/freshness.tsx";
import { ParticipationList } from "../components/participation-list.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { isOver } from "../evento.11ty.tsx";
import { frameOf } from "../frame.ts";
import { byNeed } from "../needs.ts";
import { Page, renderPage } from "../page.tsx";
import { inPhase } from "../participation.ts";

const MAX_TRAMITES = 8;
const MAX_NOTICIAS = 5;
const MAX_EVENTS = 3;

const tramitesCatalog = catalogOf("tramites");

export const data = { permalink: PAGES.home.url };

export const render = ({ site }: { site: Site }) => renderPage(<HomePage site={site} />);

/** The home page: what people come for, the most wanted first. */
export function HomePage({ site }: { site: Site }) {
  const { nombre, departamento, como_llegar } = site.municipio;
  return (
    <Page
      site={site}
      {...frameOf("home")}
      sheet="home"
      description={`Trámites, servicios, noticias y dependencias de la alcaldía de ${nombre}, ${departamento}.`}
      jsonLd={townHall(site)}
    >
      <Alerts noticias={site.noticias.filter(({ data }) => data.urgente)} />
      <div class="hero">
        <h1>{PAGES.home.title}</h1>
        <SearchForm />
      </div>
      <Tramites site={site} />
      <Needs site={site} />
      <div class="columns">
        <div>
          <Noticias site={site} />
          <OpenNow site={site} />
          <Coming site={site} />
        </div>
        <div>
          <section>
            <h2>Horario y cómo llegar</h2>
            <Contact {...site.municipio} />
            {como_llegar && (
              <dl class="facts">
                <Datum label="Cómo llegar" value={como_llegar} />
              </dl>
            )}
            <p class="more">
              <a href={PAGES.dependencias.url}>Horario y contacto de cada dependencia</a>
            </p>
          </section>
          <Freshness site={site} />
        </div>
      </div>
    </Page>
  );
}

function Tramites({ site }: { site: Site }) {
  const tramites = publishedOf(site, tramitesCatalog);
  const chosen = highlighted(site);
  return (
    <section>
      <h2>{chosen.length > 0 ? "Los trámites más buscados" : "Trámites"}</h2>
      {tramites.length > 0 ? (
        <TramiteTiles tramites={chosen.length > 0 ? chosen : tramites.slice(0, MAX_TRAMITES)} />
      ) : (
        <Empty>
          {tramitesCatalog.empty} <a href={PAGES.tramitesInventario.url}>Vea en qué etapa va cada uno</a>.
        </Empty>
      )}
      <p class="more">
        {tramites.length > 0 && (
          <a href={PAGES.tramites.url}>
            {tramites.length === 1
              ? "Ver la lista de trámites"
              : `Ver los ${quantity(tramites.length, tramitesCatalog.singular, tramitesCatalog.plural)}`}
          </a>
        )}
        <a href={PAGES.servicios.url}>Ver los servicios</a>
      </p>
    </section>
  );
}

/** The trámites that the municipality highlights, in its order; those that are not public yet are left out. */
function highlighted(site: Site): Tramite[] {
  return site.municipio.destacados.flatMap((slug) => site.tramites.find((tramite) => tramite.slug === slug) ?? []);
}

function TramiteTiles({ tramites }: { tramites: readonly { url: string; data: { titulo: string } }[] }) {
  return (
    <ul class="tiles">
      {tramites.map(({ url, data }) => (
        <li key={url}>
          <a href={url}>{data.titulo}</a>
        </li>
      ))}
    </ul>
  );
}

/** Links by need. Nothing while no sheet names a need. */
function Needs({ site }: { site: Site }) {
  const needs = byNeed(publishedOf(site, tramitesCatalog)).filter(({ id }) => id !== "otros");
  if (needs.length === 0) return null;
  return (
    <section>
      <h2>¿Qué quiere hacer?</h2>
      <ul class="needs">
        {needs.map(({ id, title }) => (
          <li key={id}>
            <a href={`${PAGES.tramitesPorNecesidad.url}#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The consultations open today; nothing if there are none. */
function OpenNow({ site }: { site: Site }) {
  const open = inPhase(site.participacion, "abierta", site.today);
  if (open.length === 0) return null;
  return (
    <section>
      <h2>Participe ahora</h2>
      <ParticipationList espacios={open} today={site.today} />
    </section>
  );
}

/** The next events; nothing if none is announced. */
function Coming({ site }: { site: Site }) {
  const coming = site.agenda.filter((event) => !isOver(event, site.today)).slice(0, MAX_EVENTS);
  if (coming.length === 0) return null;
  return (
    <section>
      <h2>Agenda</h2>
      <EventList events={coming} />
      <p class="more">
        <a href={PAGES.agenda.url}>Ver toda la agenda</a>
      </p>
    </section>
  );
}

function Noticias({ site }: { site: Site }) {
  const noticias = site.noticias.filter(({ data }) => !data.urgente).slice(0, MAX_NOTICIAS);
  return (
    <section>
      <h2>Noticias</h2>
      {noticias.length > 0 ? <DocumentList documents={noticias} /> : <Empty>{collections.noticias.empty}</Empty>}
      <p class="more">
        <a href={PAGES.noticias.url}>Ver todas las noticias</a>
      </p>
    </section>
  );
}
