import { beforeAll, describe, expect, it } from "vitest";
import { builtDemo } from "../../scripts/development/built-site.ts";
import { openSite, type Visitor } from "./browser.ts";

let site: Visitor;

beforeAll(async () => {
  site = await openSite((await builtDemo()).output);
});

/** What is wrong with where the keyboard is: nothing to see there, or something above it. */
const FOCUS = `(() => {
  const each = document.activeElement;
  if (!each || each === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(each);
  const boxes = [...each.getClientRects()];
  const seen = boxes.some(({ left, right, top, bottom }) => {
    if (bottom < 0 || top > innerHeight || right < 0 || left > innerWidth) return false;
    const middle = document.elementFromPoint((Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
    return middle !== null && (each.contains(middle) || middle.contains(each));
  });
  return { what: each.outerHTML.slice(0, 90), fault: outlineStyle === "none" || parseFloat(outlineWidth) < 2 ? "no outline" : seen ? "" : "not seen" };
})()`;

describe.each(["/", "/tramites/", "/tramites/certificado-de-residencia/", "/buscar/", "/informe/", "/politicas/"])(
  "with the keyboard on %s",
  (url) => {
    it("every stop is marked and in sight, the first is the link to the content, and the way ends", async () => {
      const { page } = await site.visit({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
      await page.goto(url);
      const stops: { what: string; fault: string }[] = [];
      const count = await page.locator("a[href], button, input, select, summary, [tabindex='0']").count();
      for (let step = 0; step <= count; step++) {
        await page.keyboard.press("Tab");
        const stop = await page.evaluate<{ what: string; fault: string } | null>(FOCUS);
        // After the last stop the browser takes the keyboard to itself, or to the first stop again.
        if (!stop || stop.what === stops[0]?.what) break;
        stops.push(stop);
      }
      expect(stops[0]?.what).toContain("Saltar al contenido principal");
      expect(stops.filter(({ fault }) => fault)).toEqual([]);
      expect(stops.length).toBeGreaterThan(15);
      expect(stops.length).toBeLessThanOrEqual(count);
    });
  },
);

describe("the link to the content", () => {
  it("shows itself when the keyboard is on it, and takes it to the content", async () => {
    const { page } = await site.visit();
    await page.goto("/tramites/");
    const skip = page.locator(".skip-link");
    expect((await skip.boundingBox())?.y).toBeLessThan(0);
    await page.keyboard.press("Tab");
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("contenido");
  });
});

describe("the box above a list", () => {
  it("leaves what has every word, also by its other names, and says how many", async () => {
    const { page, faults } = await site.visit();
    await page.goto("/tramites/");
    await page.getByLabel("Filtrar los trámites de esta página").fill("VECINDAD");
    const shown = page.locator(".letter-group li:visible");
    expect(await shown.allInnerTexts()).toEqual([expect.stringContaining("Certificado de residencia")]);
    expect(await page.locator("#estado").innerText()).toBe("1 encontrado");
    expect(await page.locator(".letter-group:visible").count()).toBe(1);
    await page.getByLabel("Filtrar los trámites de esta página").fill("");
    expect(await shown.count()).toBe(14);
    expect(faults).toEqual([]);
  });
});
