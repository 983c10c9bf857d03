import { KINDS_OF_PAGE } from "../../../scripts/development/kinds-of-page.ts";
import type { Visit } from "../browser.ts";
import { ALL_RULES, COLOUR_RULES, prepareForAxe, violations } from "./axe.ts";
import {
  LINE_LENGTHS,
  LINKS,
  type Link,
  OUTLINE,
  type Outline,
  SMALL_TARGETS,
  SMALL_TEXTS,
  WIDER_THAN_THE_WINDOW,
} from "./measures.ts";

/** A page of every kind, and what the search answers. */
export const ADDRESSES: readonly string[] = [...KINDS_OF_PAGE, "/buscar/?q=residencia"];

/**
 * How axe looks at a page: with all its rules at both widths, since a width may hide things; other colours than the
 * first can break only what is said of colours.
 */
export const MODES = [
  { mode: "320 pixels wide, light", width: 320, colorScheme: "light", rules: ALL_RULES },
  { mode: "320 pixels wide, dark", width: 320, colorScheme: "dark", rules: COLOUR_RULES },
  { mode: "1280 pixels wide, dark", width: 1280, colorScheme: "dark", rules: COLOUR_RULES },
  { mode: "1280 pixels wide, light", width: 1280, colorScheme: "light", rules: ALL_RULES },
] as const;

/** What one visit of a page tells. */
export interface PageFacts {
  status: number | undefined;
  /** What went wrong while it opened. */
  faults: string[];
  /** Requests to other hosts while it opened. */
  foreign: string[];
  /** What is wider than a window of 320 pixels. */
  tooWide: string[];
  smallTexts: string[];
  smallTargets: string[];
  /** What is wider than a window of 640 pixels when letters are twice as large. */
  tooWideWhenLarge: string[];
  lineLengths: number[];
  links: Link[];
  outline: Outline;
  /** By mode. */
  violations: Record<string, string[]>;
}

/** Reads pages in one window; each is visited once, however many tests ask for its facts. */
export function pageReader({ page, faults, foreign }: Visit): (url: string) => Promise<PageFacts> {
  const known = new Map<string, Promise<PageFacts>>();
  return (url) => {
    const facts = known.get(url) ?? read(url);
    known.set(url, facts);
    return facts;
  };

  async function read(url: string): Promise<PageFacts> {
    faults.length = 0;
    foreign.length = 0;
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 320, height: 640 });
    const response = await page.goto(url, { waitUntil: "load" });
    if (url.includes("?q=")) await page.locator("#resultados li").first().waitFor();
    const opened = { status: response?.status(), faults: [...faults], foreign: [...foreign] };
    const tooWide = await page.evaluate<string[]>(WIDER_THAN_THE_WINDOW);
    return { ...opened, tooWide, ...(await measured()), violations: await violationsByMode() };
  }

  async function measured() {
    await page.setViewportSize({ width: 360, height: 740 });
    const smallTexts = await page.evaluate<string[]>(SMALL_TEXTS);
    const smallTargets = await page.evaluate<string[]>(SMALL_TARGETS);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    const tooWideWhenLarge = await page.evaluate<string[]>(WIDER_THAN_THE_WINDOW);
    await page.evaluate("document.documentElement.style.fontSize = ''");
    await page.setViewportSize({ width: 1280, height: 900 });
    const lineLengths = await page.evaluate<number[]>(LINE_LENGTHS);
    const links = await page.evaluate<Link[]>(LINKS);
    const outline = await page.evaluate<Outline>(OUTLINE);
    return { smallTexts, smallTargets, tooWideWhenLarge, lineLengths, links, outline };
  }

  /** Last, since it unfolds what a person finds folded. */
  async function violationsByMode(): Promise<Record<string, string[]>> {
    await prepareForAxe(page);
    const found: Record<string, string[]> = {};
    for (const { mode, width, colorScheme, rules } of MODES) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      found[mode] = await violations(page, rules);
    }
    return found;
  }
}
