import type { Noticia, Site } from "../model/site.ts";
import { FILES } from "../pages/files.ts";
import { PAGES } from "../pages/pages.ts";
import { zonedMoment } from "../time/dates.ts";
import { absolute } from "./address.ts";
import { xml } from "./xml.ts";

const MAX_ENTRIES = 50;

/** The latest news as an Atom feed: https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed(site: Site): string {
  const noticias = site.noticias.slice(0, MAX_ENTRIES);
  return xml({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xml:lang": "es-CO",
      id: absolute(site, PAGES.noticias.url),
      title: `Noticias de ${site.municipio.nombre}`,
      updated: newest(noticias.map((noticia) => updatedAt(site, noticia))) ?? site.now,
      author: { name: authority(site) },
      link: [
        { "@rel": "self", "@type": "application/atom+xml", "@href": absolute(site, FILES.feed) },
        { "@rel": "alternate", "@type": "text/html", "@href": absolute(site, PAGES.noticias.url) },
      ],
      entry: noticias.map((noticia) => entryOf(site, noticia)),
    },
  });
}

/** The address of a document never changes with its text, so that it serves as the identifier. */
function entryOf(site: Site, noticia: Noticia) {
  const address = absolute(site, noticia.url);
  const dependencia = site.dependencias.find(({ slug }) => slug === noticia.data.dependencia);
  return {
    id: address,
    title: noticia.data.titulo,
    updated: updatedAt(site, noticia),
    published: startOfDay(site, noticia.data.fecha),
    author: { name: dependencia?.data.titulo ?? authority(site) },
    link: { "@rel": "alternate", "@type": "text/html", "@href": address },
    summary: noticia.data.resumen,
  };
}

/** The last change that the history knows of, or else the date of the news item. */
function updatedAt(site: Site, { data, lastUpdate }: Noticia): string {
  return lastUpdate?.moment ?? startOfDay(site, data.fecha);
}

function startOfDay(site: Site, day: string): string {
  return zonedMoment(day, "00:00", site.municipio.zona_horaria);
}

/** Moments may have different offsets, so they are compared as times and not as text. */
function newest(moments: readonly string[]): string | undefined {
  return moments.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
}

function authority({ municipio }: Site): string {
  return `Alcaldía de ${municipio.nombre}`;
}
