import { beforeAll, expect, it } from "vitest";
import type { BuiltSite } from "../../scripts/development/built-site.ts";
import { ATTACKS, builtHostileSite } from "../pipeline/hostile-site.ts";
import { pagesOf } from "../pipeline/published.ts";
import { openSite, type Visitor } from "./browser.ts";
import { strangeIn } from "./strange.ts";

let built: BuiltSite;
let site: Visitor;

beforeAll(async () => {
  built = await builtHostileSite();
  site = await openSite(built.output);
});

it("hostile texts become no element, handler or address in any page, as a browser reads it", async () => {
  const pages = pagesOf(built.output);
  expect(pages.size).toBeGreaterThan(40);
  const { page } = await site.visit();
  expect(await strangeIn(page, pages)).toEqual([]);
});

it("nothing of them runs, not even without the policy that forbids it", async () => {
  const { page, faults, foreign } = await site.visit({ bypassCSP: true });
  for (const url of [
    "/",
    "/noticias/",
    "/noticias/n1/",
    "/tramites/t5/",
    "/servicios/s2/",
    "/tramites/inventario/",
    "/informe/",
  ]) {
    await page.goto(url);
  }
  expect([faults, foreign]).toEqual([[], []]);
});

it("they are shown as they were written", async () => {
  const { page } = await site.visit();
  for (const [index, attack] of ATTACKS.entries()) {
    await page.goto(`/tramites/t${index}/`);
    expect(await page.locator("h1").textContent()).toBe(`Hostil ${attack}`);
    expect(await page.title()).toContain(`Hostil ${attack}`);
  }
});

it("the search shows them as text too", async () => {
  const { page, faults } = await site.visit({ bypassCSP: true });
  await page.goto("/buscar/?q=hostil");
  await page.locator("#resultados li").first().waitFor();
  const inside = await page.evaluate<string[]>(
    '[...new Set([...document.querySelectorAll("#resultados *")].map((each) => each.tagName))].sort()',
  );
  expect(inside).toEqual(["A", "LI", "P"]);
  expect(faults).toEqual([]);
});

it("a title of 120 characters without mercy still fits a phone", async () => {
  const { page } = await site.visit({ viewport: { width: 320, height: 640 } });
  for (const url of ["/paginas/larga/", "/paginas/", "/mapa-del-sitio/", "/tramites/t5/", "/noticias/n1/"]) {
    await page.goto(url);
    const [wide, window] = await page.evaluate<number[]>(
      "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
    );
    expect([url, wide]).toEqual([url, window]);
  }
});
