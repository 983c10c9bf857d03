import { slugify } from "../schema/slug.ts";

/** The ids that pages which show a text have outside of it; `tests/pipeline/anchors.test.ts` compares them with the pages. */
export const ANCHORS_OF_THE_LAYOUT: ReadonlySet<string> = new Set(["contenido", "donde"]);
const OF_FOOTNOTES = /^fn(?:ref)?\d+$/;

/** Whether a heading or table of a text must not be named so, because the page has another element of that name. */
export const isReservedAnchor = (anchor: string) => ANCHORS_OF_THE_LAYOUT.has(anchor) || OF_FOOTNOTES.test(anchor);

/** An anchor made from a heading's text; the second with the same text ends in `-2`. */
export function uniqueAnchor(text: string, taken: Map<string, number>): string {
  const base = slugify(text) || "seccion";
  let count = taken.get(base) ?? (isReservedAnchor(base) ? 1 : 0);
  let anchor = base;
  while (taken.has(anchor) || isReservedAnchor(anchor)) anchor = `${base}-${++count}`;
  taken.set(base, Math.max(1, count)).set(anchor, 1);
  return anchor;
}
