/** What is measured on a page that is open, as expressions that its browser evaluates. */

/** What sticks out of the window, unless something around it scrolls by itself. */
export const WIDER_THAN_THE_WINDOW = `(() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const out = [...document.body.querySelectorAll("*")].filter((each) => each.getBoundingClientRect().right > root.clientWidth + 1);
  return [root.scrollWidth + " px", ...out.slice(0, 5).map((each) => each.outerHTML.slice(0, 120))];
})()`;

/** Visible texts in letters smaller than 16 pixels, which are 12 points; drawings apart, their words stand beside them. */
export const SMALL_TEXTS = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const small = [];
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (!data.trim() || parentElement.closest("svg, script, style, noscript") || !parentElement.checkVisibility()) continue;
    if (parseFloat(getComputedStyle(parentElement).fontSize) < 16) small.push(data.trim().slice(0, 60));
  }
  return small;
})()`;

/** Links and controls under 44 pixels in height or width, unless they stand in a sentence (WCAG 2.2, 2.5.8). */
export const SMALL_TARGETS = `[...document.querySelectorAll("a, button, input, select, summary")]
  .filter((each) => each.checkVisibility() && !each.matches(".skip-link"))
  .filter((each) => {
    const inSentence = each.tagName === "A" && getComputedStyle(each).display === "inline" && !each.closest("nav");
    const { width, height } = each.getBoundingClientRect();
    const tooSmall = height < 43.5 || width < 43.5;
    return tooSmall && !inSentence;
  })
  .map((each) => each.outerHTML.slice(0, 100) + " " + Math.round(each.getBoundingClientRect().height))`;

/** Characters of the longest line of each paragraph, by the width of its own letters. */
export const LINE_LENGTHS = `(() => {
  const context = document.createElement("canvas").getContext("2d");
  return [...document.querySelectorAll("main p")].filter((each) => each.checkVisibility() && each.getClientRects().length && each.textContent.length > 160).map((each) => {
    const { font } = getComputedStyle(each);
    context.font = font;
    const text = each.textContent.replace(/\\s+/g, " ").trim();
    return Math.round(each.clientWidth / (context.measureText(text).width / text.length));
  });
})()`;

/** What a screen reader lists as the links of a page: their names and where they lead. */
export const LINKS = `[...document.querySelectorAll("a[href]")].map((each) => [
  (each.getAttribute("aria-label") ?? each.textContent).replace(/\\s+/g, " ").trim(), each.href.split("#")[0] + (each.hash.startsWith("#letra") ? "" : each.hash)])`;

/** Name and address. */
export type Link = [name: string, href: string];

export const OUTLINE = `({
  h1: document.querySelectorAll("h1").length,
  levels: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName[1])),
  landmarks: ["header.site-header", "nav.menu", "main", "footer.site-footer"].map((each) => document.querySelectorAll(each).length),
  lang: document.documentElement.lang,
  tables: [...document.querySelectorAll("table")].filter((each) => !each.caption?.textContent.trim() || !each.querySelector("th[scope]")).length,
  pictures: [...document.querySelectorAll("img")].filter((each) => !each.hasAttribute("alt")).length,
  drawings: [...document.querySelectorAll("svg")].filter((each) => each.getAttribute("aria-hidden") !== "true" && !each.querySelector("title")).length,
})`;

export interface Outline {
  h1: number;
  /** Of the headings, in their order. */
  levels: number[];
  /** How many there are of each. */
  landmarks: number[];
  lang: string;
  /** Without a caption or headings. */
  tables: number;
  /** Without a description. */
  pictures: number;
  /** Without a title. */
  drawings: number;
}
