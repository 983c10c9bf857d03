import { CALENDAR_URL } from "../../scripts/data/calendar.ts";
import type { Site } from "../../scripts/model/site.ts";
import { collections } from "../../scripts/schema/index.ts";
import { Empty } from "../components/empty.tsx";
import { EventList } from "../components/event-list.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { isOver } from "../evento.11ty.tsx";
import { Page, renderPage } from "../page.tsx";

const URL = "/agenda/";
const MAX_PAST = 20;

export const data = { permalink: URL };

export const render = ({ site }: { site: Site }) => renderPage(<AgendaPage site={site} />);

/** What is coming, the nearest first, and below it what has passed, the latest first. */
export function AgendaPage({ site }: { site: Site }) {
  const { title, description } = collections.agenda;
  const coming = site.agenda.filter((event) => !isOver(event, site.today));
  const past = site.agenda.filter((event) => isOver(event, site.today)).toReversed();
  return (
    <Page site={site} url={URL} title={title} description={description} breadcrumbs={[]}>
      <PageHeader title={title} summary={description} />
      <section>
        <h2>Lo que viene</h2>
        {coming.length > 0 ? <EventList events={coming} /> : <Empty>En este momento no hay eventos anunciados.</Empty>}
        <p class="more">
          <a href={CALENDAR_URL}>Agregar la agenda a su calendario (ICS)</a>
        </p>
      </section>
      {past.length > 0 && (
        <section>
          <h2>Lo que ya pasó</h2>
          <EventList events={past.slice(0, MAX_PAST)} />
        </section>
      )}
    </Page>
  );
}
