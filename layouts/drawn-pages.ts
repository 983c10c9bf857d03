import type { PublishedDataset } from "../scripts/data/open-data/files.ts";
import type { Site } from "../scripts/model/site.ts";

/** What layouts find the pages in that they draw. */
export interface DrawnData {
  site: Site;
  datasets: readonly PublishedDataset[];
}

/** A page that a layout draws: its address, and what it is about besides the site. */
export interface DrawnPage {
  url: string;
  props: Readonly<Record<string, unknown>>;
}

/** What a layout declares as its `data`: the one reading of which pages it draws. */
export interface Drawing {
  pages(data: DrawnData): readonly DrawnPage[];
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
  return {
    pages: (data: DrawnData): DrawnPage[] =>
      things(data).map((thing) => ({ url: url(thing), props: { [name]: thing } })),
    pagination: { data: "site", size: 1, alias: name, before: (_keys: unknown, data: DrawnData) => [...things(data)] },
    permalink: (props: Readonly<Record<Name, T>>) => url(props[name]),
  };
}
