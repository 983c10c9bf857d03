import { beforeAll, describe, expect, it } from "vitest";
import { builtDemo } from "../../../scripts/development/built-site.ts";
import { openSite } from "../browser.ts";
import { ADDRESSES, MODES, type PageFacts, pageReader } from "./facts.ts";

const EMPTY_WORDS = /^(?:aquí|clic aquí|haga clic aquí|ver más|leer más|más|enlace|siguiente|anterior)?$/i;

let factsOf: (url: string) => Promise<PageFacts>;

beforeAll(async () => {
  const site = await openSite((await builtDemo()).output);
  factsOf = pageReader(await site.visit());
});

describe.each(ADDRESSES)("%s", (url) => {
  it("opens without a fault of script or policy", async () => {
    const { status, faults } = await factsOf(url);
    expect({ status, faults }).toEqual({ status: 200, faults: [] });
  });

  it("asks no other host", async () => {
    expect((await factsOf(url)).foreign).toEqual([]);
  });

  it("fits a phone of 320 pixels", async () => {
    expect((await factsOf(url)).tooWide).toEqual([]);
  });

  it("fits a window of 640 pixels with letters twice as large", async () => {
    expect((await factsOf(url)).tooWideWhenLarge).toEqual([]);
  });

  it("has no text under 12 points on a phone", async () => {
    expect((await factsOf(url)).smallTexts).toEqual([]);
  });

  it("has no target under 44 pixels on a phone", async () => {
    expect((await factsOf(url)).smallTargets).toEqual([]);
  });

  it("has lines of at most 80 characters on a wide screen", async () => {
    const { lineLengths } = await factsOf(url);
    expect(lineLengths.filter((length) => length > 80)).toEqual([]);
  });

  it("has links that make sense alone", async () => {
    const { links } = await factsOf(url);
    expect(links.filter(([name]) => EMPTY_WORDS.test(name))).toEqual([]);
  });

  it("has one destination for each name of a link", async () => {
    const { links } = await factsOf(url);
    const ambiguous = links.filter(([name, href]) => links.some(([other, way]) => other === name && way !== href));
    expect(ambiguous).toEqual([]);
  });

  it("has one main heading, an outline without holes, landmarks, named tables and described pictures", async () => {
    const { outline } = await factsOf(url);
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

  it.each(MODES)("breaks no rule of WCAG 2.2 AA nor good practice, $mode", async ({ mode }) => {
    expect((await factsOf(url)).violations[mode]).toEqual([]);
  });
});
