import { townHall } from "../../scripts/data/json-ld.ts";
import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { Alerts } from "../components/alerts.tsx";
import { EventList } from "../components/event-list.tsx";
import { Freshness } from "../components/freshness.tsx";
import { FrontNews, leadOf } from "../components/home/front-news.tsx";
import { Hero } from "../components/home/hero.tsx";
import { LegalSections } from "../components/home/legal-sections.tsx";
import { Needs, Tramites } from "../components/home/tramites.tsx";
import { Visit } from "../components/home/visit.tsx";
import { ParticipationList } from "../components/participation-list.tsx";
import { onePage } from "../drawn-pages.ts";
import { isOver } from "../evento.11ty.tsx";
import { frameOf } from "../frame.ts";
import { Page, type PageProps, renderPage } from "../page.tsx";
import { ownPhoto } from "../page-photo.ts";
import { inPhase } from "../participation.ts";

const MAX_EVENTS = 3;

export const data = onePage(PAGES.home.url);

export const render = ({ site }: { site: Site }) => renderPage(<HomePage site={site} />);

/** The home page: what people come for, the most wanted first. */
export function HomePage({ site }: { site: Site }) {
  const { nombre, departamento } = site.municipio;
  return (
    <Page
      site={site}
      {...frameOf("home")}
      sheet="home"
      description={`Trámites, servicios, noticias y dependencias de la alcaldía de ${nombre}, ${departamento}.`}
      jsonLd={townHall(site)}
      {...leadPhoto(site)}
    >
      <Alerts noticias={site.noticias.filter(({ data }) => data.urgente)} />
      <Hero />
      <Tramites site={site} />
      <Needs site={site} />
      <OpenNow site={site} />
      <FrontNews site={site} />
      <div class="columns">
        <Coming site={site} />
        <Visit site={site} />
      </div>
      <LegalSections />
      <Freshness site={site} />
    </Page>
  );
}

/** The photo that the page is shared with: that of the news which opens it. */
function leadPhoto(site: Site): Pick<PageProps, "image" | "imageAlt"> {
  const lead = leadOf(site);
  return lead ? ownPhoto(site, lead) : {};
}

/** The consultations open today; nothing if there are none. */
function OpenNow({ site }: { site: Site }) {
  const open = inPhase(site.participacion, "abierta", site.today);
  if (open.length === 0) return null;
  return (
    <section class="open-now">
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
