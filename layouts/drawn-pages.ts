import type { PublishedDataset } from "../scripts/data/open-data/files.ts";
import type { Document, Lookups, Site } from "../scripts/model/site.ts";
import { lookupsOf } from "./shown.ts";

/** What layouts find the pages in that they draw. */
export interface DrawnData {
  site: Site;
  datasets(): readonly PublishedDataset[];
  /** The addresses of pages that need not be drawn, because they are known from an earlier build. */
  known?: ReadonlySet<string>;
}

/** A page that a layout draws: its address, and what it is about besides the site. */
export interface DrawnPage {
  url: string;
  props: Readonly<Record<string, unknown>>;
  /** All that it is drawn from but what it looks up in the site, as plain data; absent of a page that may show anything. */
  madeOf?(): object;
}

/** What a layout declares as its `data`: the one reading of which pages it draws. */
export interface Drawing {
  pages(data: DrawnData): readonly DrawnPage[];
  /** The address of the only page; of one of several, what finds it. */
  permalink: string | ((props: never) => string);
}

/** The only page of a layout. Eleventy reads its address as `permalink`. */
export function onePage(url: string) {
  return { pages: () => [{ url, props: {} }], permalink: url };
}

/**
 * A page for each of some things, which the layout is given under a name. Eleventy reads it as `pagination` and `permalink`:
 * the key of `pagination.data` only has to exist, and `before` puts the things in the place of what it names.
 * https://www.11ty.dev/docs/pagination/#the-before-callback
 */
export function pageOfEach<Name extends string, T>(
  name: Name,
  things: (data: DrawnData) => readonly T[],
  url: (thing: T) => string,
) {
  const toDraw = (_keys: unknown, data: DrawnData) => things(data).filter((thing) => !data.known?.has(url(thing)));
  return {
    pages: (data: DrawnData): DrawnPage[] =>
      things(data).map((thing) => ({ url: url(thing), props: { [name]: thing } })),
    pagination: { data: "site", size: 1, alias: name, before: toDraw },
    permalink: (props: Readonly<Record<Name, T>>) => url(props[name]),
  };
}

/**
 * A page for each of some documents, drawn from the document and from a part of the site: as long as both stay, so does the page.
 * @param shown the part, as plain data
 */
export function pageOfDocument<Name extends string, T extends Document, Shown extends object>(
  name: Name,
  documents: (site: Site) => readonly T[],
  shown: (site: Site, document: T) => Shown,
) {
  return {
    ...pageOfEach(
      name,
      ({ site }) => documents(site),
      ({ url }) => url,
    ),
    pages: ({ site }: DrawnData): DrawnPage[] =>
      documents(site).map((document) => ({
        url: document.url,
        props: { [name]: document },
        madeOf: () => ({ document, ...shown(site, document) }),
      })),
    /** What the layout may see of the site when it draws the page of a document. */
    seen: (site: Site, document: T): Shown & Lookups => ({ ...shown(site, document), ...lookupsOf(site) }),
  };
}
