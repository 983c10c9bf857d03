import { eventOf } from "../scripts/data/json-ld.ts";
import type { DatedSite, DocumentSite, Evento, Site } from "../scripts/model/site.ts";
import { FILES } from "../scripts/pages/files.ts";
import { longDate } from "../scripts/time/spanish.ts";
import { CollectionPage } from "./components/collection-page.tsx";
import { Datum } from "./components/contact.tsx";
import { DateBlock } from "./components/date-block.tsx";
import { Share } from "./components/share.tsx";
import { When } from "./components/when.tsx";
import { pageOfDocument } from "./drawn-pages.ts";
import { messageText } from "./message.ts";
import { renderPage } from "./page.tsx";
import { shownOfDay } from "./shown.ts";
import { kindOf } from "./words.ts";

export const data = pageOfDocument("evento", ({ agenda }) => agenda, shownOfDay);

interface EventoPageProps {
  site: DatedSite;
  evento: Evento;
}

export const render = ({ site, evento }: { site: Site; evento: Evento }) =>
  renderPage(<EventoPage site={data.seen(site, evento)} evento={evento} />);

/** The page of an event. */
export function EventoPage({ site, evento }: EventoPageProps) {
  return (
    <CollectionPage
      site={site}
      document={evento}
      jsonLd={eventOf(site, evento)}
      aside={<Facts site={site} evento={evento} />}
      after={<Share text={shareText(site, evento)} what={kindOf("agenda")} />}
    />
  );
}

function Facts({ site, evento }: EventoPageProps) {
  const hasPassed = isOver(evento, site.today);
  return (
    <>
      <DateBlock event={evento} />
      <dl class="facts">
        <Datum label="Cuándo" value={evento.data.fecha}>
          <When event={evento} />
          {hasPassed && " (ya pasó)"}
        </Datum>
        <Datum label="Dónde" value={evento.data.lugar} />
      </dl>
      {!hasPassed && (
        <p class="more">
          <a href={FILES.calendar}>Agregar la agenda a su calendario (ICS)</a>
        </p>
      )}
    </>
  );
}

/** Whether an event ended before a day. */
export function isOver({ data }: Evento, today: string): boolean {
  return (data.fecha_fin ?? data.fecha) < today;
}

function shareText(site: DocumentSite, evento: Evento): string {
  const { fecha, lugar, resumen } = evento.data;
  return messageText(site, evento, [`${longDate(fecha)}. ${lugar}`, resumen]);
}
