import type { Evento } from "../../scripts/model/site.ts";
import { When } from "./when.tsx";

/** Events with their date, time and place. */
export function EventList({ events }: { events: readonly Evento[] }) {
  return (
    <ul class="documents">
      {events.map((event) => (
        <li key={event.url}>
          <a href={event.url}>{event.data.titulo}</a>
          <p class="date">
            <When event={event} />. {event.data.lugar}
          </p>
          <p>{event.data.resumen}</p>
        </li>
      ))}
    </ul>
  );
}
