import type { Evento } from "../../scripts/model/site.ts";
import { shortMonth } from "../../scripts/time/spanish.ts";

/**
 * The days of an event as a leaf of a calendar: «18–20 dic». Hidden from assistive technology and search: show the whole date
 * beside it.
 */
export function DateBlock({ event: { data } }: { event: Evento }) {
  const { fecha, fecha_fin = fecha } = data;
  const isLonger = fecha_fin > fecha && fecha_fin.slice(0, 7) === fecha.slice(0, 7);
  const days = isLonger ? `${dayOf(fecha)}–${dayOf(fecha_fin)}` : dayOf(fecha);
  return (
    <p class="date-block" aria-hidden="true" data-pagefind-ignore>
      <b>{days}</b> {shortMonth(fecha)}
    </p>
  );
}

const dayOf = (date: string) => Number(date.slice(8, 10));
