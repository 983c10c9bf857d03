import ical, { ICalCalendarMethod } from "ical-generator";
import type { Evento, Site } from "../model/site.ts";
import { FILES } from "../pages/files.ts";
import { addDays, zonedMoment } from "../time/dates.ts";
import { absolute } from "./address.ts";

/** The events as a calendar to subscribe to: RFC 5545, hours in UTC so that no time zone table is needed. */
export function calendar(site: Site): string {
  const name = `Agenda de ${site.municipio.nombre}`;
  const feed = ical({
    name,
    prodId: { company: `Alcaldía de ${site.municipio.nombre}`, product: "Agenda", language: "ES" },
    method: ICalCalendarMethod.PUBLISH,
    url: absolute(site, FILES.calendar),
  });
  for (const event of site.agenda) {
    feed.createEvent({
      // The address of a document never changes with its text.
      id: absolute(site, event.url),
      stamp: event.lastUpdate?.moment ?? site.now,
      ...when(site, event),
      summary: event.data.titulo,
      description: event.data.resumen,
      location: event.data.lugar,
      url: absolute(site, event.url),
    });
  }
  return feed.toString();
}

/**
 * Whole days when the hour is unknown: the end is the first moment after them. Without an end, one hour is assumed; an
 * end that is not after the start is on the next day: a celebration that goes on past midnight.
 */
function when({ municipio }: Site, { data }: Evento) {
  const { fecha, fecha_fin = fecha, hora, hora_fin } = data;
  if (!hora) {
    return { allDay: true, start: midnight(fecha), end: midnight(addDays(fecha_fin, 1)) };
  }
  const start = new Date(zonedMoment(fecha, hora, municipio.zona_horaria));
  const last = new Date(zonedMoment(fecha_fin, hora_fin ?? hora, municipio.zona_horaria));
  if (!hora_fin) return { start, end: new Date(last.getTime() + HOUR) };
  return { start, end: last > start ? last : new Date(last.getTime() + 24 * HOUR) };
}

/** A day without an hour, in UTC on both sides, so that no time zone moves it. */
export const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
/** In milliseconds. Colombia has no summer time: a day always has 24 of them. */
const HOUR = 3_600_000;
