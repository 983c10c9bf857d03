import type { Site } from "../../scripts/model/site.ts";
import { FILES } from "../../scripts/pages/files.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { collections } from "../../scripts/schema/index.ts";
import { Empty } from "../components/empty.tsx";
import { EventList } from "../components/event-list.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { onePage } from "../drawn-pages.ts";
import { isOver } from "../evento.11ty.tsx";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

const MAX_PAST = 20;

export const data = onePage(PAGES.agenda.url);

export const render = ({ site }: { site: Site }) => renderPage(<AgendaPage site={site} />);

/** Upcoming events, the nearest first; below them past events, the latest first. */
export function AgendaPage({ site }: { site: Site }) {
  const coming = site.agenda.filter((event) => !isOver(event, site.today));
  const past = site.agenda.filter((event) => isOver(event, site.today)).toReversed();
  return (
    <Page site={site} {...frameOf("agenda")}>
      <PageHeader {...headingOf("agenda")} />
      <section>
        <h2>Lo que viene</h2>
        {coming.length > 0 ? <EventList events={coming} /> : <Empty>{collections.agenda.empty}</Empty>}
        <p class="more">
          <a href={FILES.calendar}>Agregar la agenda a su calendario (ICS)</a>
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
