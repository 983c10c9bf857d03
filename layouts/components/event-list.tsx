import type { Evento } from "../../scripts/model/site.ts";
import { DateBlock } from "./date-block.tsx";
import { When } from "./when.tsx";

/** Events with their date, time and place; the days stand out at the left. */
export function EventList({ events }: { events: readonly Evento[] }) {
  return (
    <ul class="documents events">
      {events.map((event) => (
        <li key={event.url}>
          <DateBlock event={event} />
          <div>
            <a href={event.url}>{event.data.titulo}</a>
            <p class="date">
              <When event={event} /> · {event.data.lugar}
            </p>
            <p>{event.data.resumen}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
