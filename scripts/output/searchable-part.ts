/**
 * What Pagefind reads of a page: its `main` when it may be searched, `undefined` when it may not. Head, menus and footer are half of a page and
 * would be parsed to be thrown away.
 */
export function searchablePart(html: Buffer): Buffer | undefined {
  const start = html.indexOf(MAIN);
  if (start === -1) return undefined;
  const isSearched = SEARCHED.test(html.toString("utf8", start, start + LONGEST_TAG));
  return isSearched ? html.subarray(start, html.lastIndexOf(END) + END.length) : undefined;
}

/** As `layouts/page.tsx` writes it. No text has a `<` of its own. */
const MAIN = "<main ";
const END = "</main>";
const SEARCHED = /^<main(?: [^\s=<>"]+="[^"]*")*? data-pagefind-body[ =>]/;
/** The attributes before `data-pagefind-body` are short. */
const LONGEST_TAG = 500;
