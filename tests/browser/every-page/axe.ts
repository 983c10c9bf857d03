import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What `axe.run` is told about its rules. */
export interface Rules {
  runOnly: { type: "tag" | "rule"; values: readonly string[] };
  /** Rules that axe leaves out unless asked. */
  rules?: Record<string, { enabled: true }>;
}

/** WCAG 2.2 A and AA, and what axe calls good practice. */
export const ALL_RULES: Rules = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
};

/** Those of them that other colours can break. */
export const COLOUR_RULES: Rules = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/** WCAG AAA: 7 to 1. */
export const HIGH_CONTRAST: Rules = {
  runOnly: { type: "rule", values: ["color-contrast-enhanced"] },
  rules: { "color-contrast-enhanced": { enabled: true } },
};

/** Puts axe on a page, and unfolds whatever is folded away. */
export async function prepareForAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
  await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
}

/** Rule, element and what would mend it, of every violation on a prepared page. */
export function violations(page: Page, rules: Rules): Promise<string[]> {
  return page.evaluate<string[]>(`(async () => {
    const { violations } = await axe.run({ resultTypes: ["violations"], ...${JSON.stringify(rules)} });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => [id, node.target.join(" "), node.failureSummary].join(" | ")));
  })()`);
}
