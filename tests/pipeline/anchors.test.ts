import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { builtDemo } from "../../scripts/development/built-site.ts";
import { isReservedAnchor } from "../../scripts/markdown/heading-anchors.ts";

const PROSE = '<div class="prose">';

/** The HTML of a page before and behind its text; `undefined` for a page without one. */
function aroundProse(html: string): string | undefined {
  const start = html.indexOf(PROSE);
  if (start < 0) return undefined;
  const rest = html.slice(start);
  let depth = 0;
  for (const { index, 0: tag } of rest.matchAll(/<\/?div\b/g)) {
    depth += tag === "<div" ? 1 : -1;
    if (depth === 0) return html.slice(0, start) + rest.slice(index);
  }
  return html.slice(0, start);
}

it("no heading of a text can take an id that the layout of its page has", async () => {
  const { output } = await builtDemo();
  const pages = readdirSync(output, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
  const around = pages.flatMap((path) => aroundProse(readFileSync(join(output, path), "utf8")) ?? []);
  expect(around.length).toBeGreaterThan(50);
  const ids = new Set(around.flatMap((html) => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id)));
  expect([...ids].filter((id) => !isReservedAnchor(id))).toEqual([]);
  expect(ids).toContain("contenido");
});
