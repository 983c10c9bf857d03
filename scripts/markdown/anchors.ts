import { ANCHORS_OF_THE_LAYOUT } from "./heading-anchors.ts";
import { countFootnotes, MAX_FOOTNOTES } from "./parser.ts";
import { renderMarkdown } from "./render.ts";

/** The places of a page that a link can name. */
export interface Anchors {
  all: ReadonlySet<string>;
  /** Those of its headings, in order. */
  headings: readonly string[];
}

/** The anchors that every page has besides those of its text: those of the layout, and the one that browsers know. */
const ANCHORS_OF_PAGES = [...ANCHORS_OF_THE_LAYOUT, "top"];

/** Anchors of a text that are of no heading: of notes and tables. */
const NO_HEADING = /^(?:fn(?:ref)?\d.*|tabla-\d+)$/;

const NOTHING = { addresses: new Set<string>(), images: new Map(), files: new Map() };

/**
 * The anchors of the page of a text, taken from the page itself, so that both always agree; `undefined` for a text that is not
 * published because of its footnotes.
 */
export function anchorsOf(body: string): Anchors | undefined {
  if (countFootnotes(body) > MAX_FOOTNOTES) return undefined;
  const html = renderMarkdown(NOTHING, { url: "/", body }, { picture: () => "" });
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);
  return { all: new Set([...ANCHORS_OF_PAGES, ...ids]), headings: ids.filter((id) => !NO_HEADING.test(id)) };
}
