import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, it } from "vitest";
import { builtDemo } from "../../scripts/development/built-site.ts";
import { KINDS_OF_PAGE } from "../../scripts/development/kinds-of-page.ts";
import { openSite, type Visit, type Visitor } from "./browser.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rule, element and what would mend it, of every violation. Whatever is folded away is unfolded first. */
const VIOLATIONS = `(async () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const { violations } = await axe.run({ runOnly: ${JSON.stringify(RULES)} });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => [id, node.target.join(" "), node.failureSummary].join(" | ")));
})()`;

let site: Visitor;

beforeAll(async () => {
  site = await openSite((await builtDemo()).output);
});

describe.each([
  { width: 320, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const)("at $width pixels, $colorScheme", ({ width, colorScheme }) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.visit({ viewport: { width, height: 800 }, colorScheme });
  });

  it.each([...KINDS_OF_PAGE, "/buscar/?q=residencia"])(
    "%s breaks no rule of WCAG 2.2 AA nor good practice",
    async (url) => {
      await visit.page.goto(url);
      if (url.includes("?")) await visit.page.locator("#resultados li").first().waitFor();
      await visit.page.evaluate(AXE);
      expect(await visit.page.evaluate<string[]>(VIOLATIONS)).toEqual([]);
    },
  );
});

describe("whoever asks their system for more contrast", () => {
  it.each(["/", "/tramites/certificado-de-residencia/", "/informe/"])("gets at least 7 to 1 on %s", async (url) => {
    const { page } = await site.visit({ contrast: "more" });
    await page.goto(url);
    await page.evaluate(AXE);
    const violations = VIOLATIONS.replace(
      /runOnly: \[[^\]]*\]/,
      'runOnly: { type: "rule", values: ["color-contrast-enhanced"] }, rules: { "color-contrast-enhanced": { enabled: true } }',
    );
    expect(await page.evaluate<string[]>(violations)).toEqual([]);
  });
});
