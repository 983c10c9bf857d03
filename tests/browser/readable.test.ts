import { beforeAll, describe, expect, it } from "vitest";
import { builtDemo } from "../../scripts/development/built-site.ts";
import { KINDS_OF_PAGE } from "../../scripts/development/kinds-of-page.ts";
import { openSite, type Visit, type Visitor } from "./browser.ts";

let site: Visitor;
let phone: Visit;
let desk: Visit;

beforeAll(async () => {
  site = await openSite((await builtDemo()).output);
  phone = await site.visit({ viewport: { width: 360, height: 740 } });
  desk = await site.visit({ viewport: { width: 1280, height: 900 } });
});

/** Visible texts in letters smaller than 16 pixels, which are 12 points; drawings apart, their words stand beside them. */
const SMALL_TEXTS = `(() => {
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
const SMALL_TARGETS = `[...document.querySelectorAll("a, button, input, select, summary")]
  .filter((each) => each.checkVisibility() && !each.matches(".skip-link"))
  .filter((each) => {
    const inSentence = each.tagName === "A" && getComputedStyle(each).display === "inline" && !each.closest("nav");
    const { width, height } = each.getBoundingClientRect();
    const tooSmall = height < 43.5 || width < 43.5;
    return tooSmall && !inSentence;
  })
  .map((each) => each.outerHTML.slice(0, 100) + " " + Math.round(each.getBoundingClientRect().height))`;

/** Characters of the longest line of each paragraph, by the width of its own letters. */
const LINE_LENGTHS = `(() => {
  const context = document.createElement("canvas").getContext("2d");
  return [...document.querySelectorAll("main p")].filter((each) => each.checkVisibility() && each.getClientRects().length && each.textContent.length > 160).map((each) => {
    const { font } = getComputedStyle(each);
    context.font = font;
    const text = each.textContent.replace(/\\s+/g, " ").trim();
    return Math.round(each.clientWidth / (context.measureText(text).width / text.length));
  });
})()`;

/** What a screen reader lists as the links of a page: their names and where they lead. */
const LINKS = `[...document.querySelectorAll("a[href]")].map((each) => [
  (each.getAttribute("aria-label") ?? each.textContent).replace(/\\s+/g, " ").trim(), each.href.split("#")[0] + (each.hash.startsWith("#letra") ? "" : each.hash)])`;

const EMPTY_WORDS = /^(?:aquí|clic aquí|haga clic aquí|ver más|leer más|más|enlace|siguiente|anterior)?$/i;

const OUTLINE = `({
  h1: document.querySelectorAll("h1").length,
  levels: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName[1])),
  landmarks: ["header.site-header", "nav.menu", "main", "footer.site-footer"].map((each) => document.querySelectorAll(each).length),
  lang: document.documentElement.lang,
  tables: [...document.querySelectorAll("table")].filter((each) => !each.caption?.textContent.trim() || !each.querySelector("th[scope]")).length,
  pictures: [...document.querySelectorAll("img")].filter((each) => !each.hasAttribute("alt")).length,
  drawings: [...document.querySelectorAll("svg")].filter((each) => each.getAttribute("aria-hidden") !== "true" && !each.querySelector("title")).length,
})`;

interface Outline {
  h1: number;
  levels: number[];
  landmarks: number[];
  lang: string;
  tables: number;
  pictures: number;
  drawings: number;
}

describe.each(KINDS_OF_PAGE)("%s", (url) => {
  it("has no text under 12 points and no target under 44 pixels on a phone", async () => {
    await phone.page.goto(url);
    expect(await phone.page.evaluate<string[]>(SMALL_TEXTS)).toEqual([]);
    expect(await phone.page.evaluate<string[]>(SMALL_TARGETS)).toEqual([]);
  });

  it("has lines of at most 80 characters on a wide screen", async () => {
    await desk.page.goto(url);
    const lengths = await desk.page.evaluate<number[]>(LINE_LENGTHS);
    expect(lengths.filter((length) => length > 80)).toEqual([]);
  });

  it("has links that make sense alone, and one destination for each name", async () => {
    const links = await desk.page.evaluate<[string, string][]>(LINKS);
    expect(links.filter(([name]) => EMPTY_WORDS.test(name))).toEqual([]);
    const ambiguous = links.filter(([name, href]) => links.some(([other, way]) => other === name && way !== href));
    expect(ambiguous).toEqual([]);
  });

  it("has one main heading, an outline without holes, landmarks, named tables and described pictures", async () => {
    const outline = await desk.page.evaluate<Outline>(OUTLINE);
    const holes = outline.levels.filter((level, index) => level > (outline.levels[index - 1] ?? 0) + 1 && index > 0);
    expect({ ...outline, levels: holes }).toEqual({
      h1: 1,
      levels: [],
      landmarks: [1, 1, 1, 1],
      lang: "es-CO",
      tables: 0,
      pictures: 0,
      drawings: 0,
    });
  });
});
