import { beforeAll, describe, expect, it } from "vitest";
import { builtDemo } from "../../scripts/development/built-site.ts";
import { KINDS_OF_PAGE } from "../../scripts/development/kinds-of-page.ts";
import { openSite, type Visit, type Visitor } from "./browser.ts";

let site: Visitor;
let phone: Visit;

beforeAll(async () => {
  site = await openSite((await builtDemo()).output);
  phone = await site.visit({ viewport: { width: 320, height: 640 } });
});

describe.each(KINDS_OF_PAGE)("%s", (url) => {
  it("opens without a fault of script or policy, asks no other host, and fits a phone of 320 pixels", async () => {
    const { page, faults, foreign } = phone;
    [faults, foreign].forEach((list) => {
      list.length = 0;
    });
    const response = await page.goto(url, { waitUntil: "load" });
    expect(response?.status()).toBe(200);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
    const wide = await page.evaluate<string[]>(WIDER_THAN_THE_WINDOW);
    expect(wide).toEqual([]);
  });
});

/** What sticks out of the window, unless something around it scrolls by itself. */
const WIDER_THAN_THE_WINDOW = `(() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const out = [...document.body.querySelectorAll("*")].filter((each) => each.getBoundingClientRect().right > root.clientWidth + 1);
  return [root.scrollWidth + " px", ...out.slice(0, 5).map((each) => each.outerHTML.slice(0, 120))];
})()`;

describe("an address that does not exist", () => {
  it("answers 404 with the site's own page and its search box", async () => {
    const { page } = await site.visit();
    const response = await page.goto("/no/hay/");
    expect(response?.status()).toBe(404);
    expect(await page.locator("h1").textContent()).toBe("Página no encontrada");
    await page.getByRole("searchbox").fill("residencia");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/buscar/?q=residencia");
  });
});

describe("pictures", () => {
  it("load, and keep their place while they do", async () => {
    const { page } = await site.visit({ viewport: { width: 360, height: 740 } });
    await page.goto("/noticias/puente-peatonal-terminado/");
    const state = await page.evaluate<boolean[]>(`(async () => {
      const photo = document.querySelector("main img");
      await photo.decode();
      return [photo.naturalHeight > photo.naturalWidth, photo.currentSrc.endsWith(".webp")];
    })()`);
    expect(state).toEqual([true, true]);
  });
});
