import { count } from "../words/spanish.ts";
import { fromRoot, hostOf, type Item, isDay, oneLine, type Reading } from "./item.ts";
import { titleOf } from "./wordpress.ts";
import { elements, type Piece, readElement, textIn, type Xml } from "./xml.ts";

/** Whether the head of an XML file is that of a feed. */
export const isFeed = (head: string) => /<(?:rss|feed|rdf:RDF)[\s>]/.test(head);

/** Reads an RSS or Atom feed of a former site: what it has becomes news. */
export async function readFeed(pieces: AsyncIterable<Piece>): Promise<Reading> {
  const items: Item[] = [];
  const hosts = new Set<string>();
  let damaged = 0;
  let number = 0;
  for await (const piece of pieces) {
    if ("head" in piece) {
      for (const host of hostsIn(piece.head)) hosts.add(host);
      continue;
    }
    number += 1;
    const entry = "item" in piece ? readElement(withEscapedXhtml(piece.item)) : undefined;
    const read = entry && itemOf(entry, number);
    if (read) items.push(read.item);
    else damaged += 1;
    if (read?.host) hosts.add(read.host);
  }
  const left =
    damaged > 0
      ? [`No se traen: ${count(damaged, "noticia dañada o demasiado larga", "noticias dañadas o demasiado largas")}.`]
      : [];
  return { kind: "canal", items, hosts: [...hosts], left };
}

function hostsIn(head: string): string[] {
  const links = [...head.matchAll(/<link>\s*([^<\s]+)|<link [^>]{0,300}href=["']([^"']+)/g)];
  return links.flatMap(([, inside = "", href = ""]) => hostOf(inside || href) ?? []);
}

function itemOf(entry: Xml, number: number): { item: Item; host?: string } {
  const link = linkOf(entry);
  const written =
    ["pubDate", "published", "dc:date", "updated"].map((name) => textIn(entry, name)).find((text) => text.trim()) ?? "";
  const fecha = dayOfMoment(written);
  const [content = "", summary = ""] = [
    ["content:encoded", "content", "description"],
    ["description", "summary"],
  ].map((names) => names.map((name) => textIn(entry, name)).find((text) => text.trim()) ?? "");
  const address = fromRoot(link);
  return {
    host: hostOf(link),
    item: {
      collection: "noticias",
      origin: `la noticia ${number}`,
      titulo: titleOf(textIn(entry, "title")),
      data: { ...(summary.trim() && summary !== content ? { resumen: summary } : {}), ...(fecha ? { fecha } : {}) },
      html: content || summary,
      former: address === undefined || address === "/" ? [] : [address],
      notes: fecha ? [] : [`Su fecha, «${oneLine(written).slice(0, 40)}», no es un día.`],
    },
  };
}

// It ends before another one begins: without that, each would be looked for an end through all that follow.
const XHTML =
  /(<(content|summary|title)\b[^<>]{0,300}type=["']xhtml["'][^<>]{0,300}>)((?:(?!<\2\b)[\s\S])*?)(<\/\2\s*>)/g;

/** Atom may have a text as elements of its own, which are read as HTML like any other. */
const withEscapedXhtml = (entry: string) =>
  entry.replace(XHTML, (_whole, begin: string, _name, inside: string, end: string) => {
    const escaped = inside.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    return begin + escaped + end;
  });

/** RSS writes it inside, Atom beside; of several, the page itself. */
function linkOf(entry: Xml): string {
  const links = elements(entry, "link");
  const page = links.find((each) => each["@href"] !== undefined && (each["@rel"] ?? "alternate") === "alternate");
  return String(page?.["@href"] ?? textIn(entry, "link")).trim();
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day as it is written, in the time zone of whoever wrote it: `Fri, 15 Mar 2024 22:00:00 -0500`, `2024-03-15T22:00:00Z`. */
function dayOfMoment(text: string): string | undefined {
  const [, iso] = /^\s*(\d{4}-\d{2}-\d{2})/.exec(text) ?? [];
  const [, day = "", month = "", year = ""] = /\b(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})\b/.exec(text) ?? [];
  const at = MONTHS.indexOf(month.toLowerCase()) + 1;
  const found = iso ?? `${year}-${String(at).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(found) ? found : undefined;
}
