import { beforeAll, describe, expect, it } from "vitest";
import { builtDemo } from "../../scripts/development/built-site.ts";
import { openSite, type Visitor } from "./browser.ts";
import { HIGH_CONTRAST, prepareForAxe, violations } from "./every-page/axe.ts";

const SHEET = "/tramites/certificado-de-residencia/";

let site: Visitor;

beforeAll(async () => {
  site = await openSite((await builtDemo()).output);
});

describe("without JavaScript", () => {
  it("the search box of the home page leads to a page that says what to do, and no dead control is shown", async () => {
    const { page, faults } = await site.visit({ javaScriptEnabled: false });
    await page.goto("/");
    await page.getByRole("searchbox").fill("residencia");
    await page.getByRole("button", { name: "Buscar" }).click();
    await page.waitForURL("**/buscar/?q=residencia");
    expect(await page.locator("main").innerText()).toContain("La búsqueda necesita JavaScript");
    await page.goto("/tramites/");
    expect(await page.locator(".list-filter").isVisible()).toBe(false);
    expect(await page.locator(".letter-group li").count()).toBe(14);
    await page.goto(SHEET);
    expect(await page.locator("[data-print]").isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });
});

describe("a link to what is folded away", () => {
  it.each([
    ["a figure of the plan", "/plan/#entidades-locales", ".indicators > #entidades-locales"],
    ["an obligation", "/plan/obligaciones/#plan-de-accion", "#plan-de-accion"],
  ])("shows %s", async (_what, url, place) => {
    const { page } = await site.visit();
    await page.goto(url);
    expect(await page.locator(place).isVisible()).toBe(true);
  });

  it("opens a card from its row in the table", async () => {
    const { page } = await site.visit();
    await page.goto("/plan/");
    const card = page.locator("#tramites-publicados");
    expect(await card.isVisible()).toBe(false);
    await page.getByRole("link", { name: "Porcentaje de trámites publicados en el sitio", exact: true }).click();
    await card.waitFor({ state: "visible" });
  });
});

describe("without style sheet", () => {
  it("the page reads in the order: skip link, name, menu, title, content, foot", async () => {
    const { page } = await site.visit();
    await page.goto(SHEET);
    await page.evaluate("document.querySelectorAll('style').forEach((each) => each.remove())");
    const text = await page.locator("body").innerText();
    const places = [
      "Saltar al contenido principal",
      "San Ficticio del Río",
      "Transparencia",
      "Certificado de residencia",
      "¿Qué necesito?",
      "¿Dónde puedo saber más?",
      "NIT",
    ].map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

describe("without pictures", () => {
  it("their place is kept and their text is read", async () => {
    const { page, context } = await site.visit();
    await context.route(/\.(?:webp|jpg|png)$/, (route) => route.abort());
    await page.goto("/noticias/puente-peatonal-terminado/");
    const photo = page.locator("main img");
    expect(await photo.getAttribute("alt")).toMatch(/\S{3}/);
    expect((await photo.boundingBox())?.height).toBeGreaterThan(100);
  });
});

describe("pictures", () => {
  it("load, upright and in the smaller format", async () => {
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

describe("whoever asks their system for more contrast", () => {
  it.each(["/", SHEET, "/informe/"])("gets at least 7 to 1 on %s", async (url) => {
    const { page } = await site.visit({ contrast: "more" });
    await page.goto(url);
    await prepareForAxe(page);
    expect(await violations(page, HIGH_CONTRAST)).toEqual([]);
  });
});

describe("with the colours that the person's system forces", () => {
  it("the current entry of the menu, the boxes to tick and the focus can still be told", async () => {
    const { page } = await site.visit({ forcedColors: "active" });
    await page.goto(SHEET);
    const style = (selector: string, property: string, pseudo?: string) =>
      page.evaluate<string>(
        `getComputedStyle(document.querySelector(${JSON.stringify(selector)}), ${JSON.stringify(pseudo ?? null)}).${property}`,
      );
    expect(await style(".menu [aria-current]", "textDecorationLine")).toBe("underline");
    expect(await style(".checklist li", "borderTopWidth", "::before")).not.toBe("0px");
    await page.keyboard.press("Tab");
    expect(await style(":focus-visible", "outlineStyle")).toBe("solid");
  });
});

describe("with less motion", () => {
  it("nothing moves by itself", async () => {
    const { page } = await site.visit({ reducedMotion: "reduce" });
    await page.goto("/");
    expect(await page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")).toBe("auto");
    expect(await page.evaluate("document.getAnimations().length")).toBe(0);
  });
});

describe("on paper", () => {
  it("a sheet has its boxes to tick, its address and its code, and no menu; it fits two pages", async () => {
    const { page } = await site.visit();
    await page.goto(SHEET);
    const pdf = await page.pdf({ format: "Letter" });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    await page.emulateMedia({ media: "print" });
    const visible = (selector: string) => page.locator(selector).first().isVisible();
    expect(await visible(".qr")).toBe(true);
    expect(await visible(".checklist li")).toBe(true);
    const number = "getComputedStyle(document.querySelector('.steps li'), '::before').color";
    expect(await page.evaluate(number), "the colour of the steps' numbers").toBe("rgb(0, 0, 0)");
    expect([await visible("nav.menu"), await visible(".actions"), await visible(".govco")]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("a sheet is printed by its button", async () => {
    const { page } = await site.visit();
    await page.goto(SHEET);
    await page.evaluate("window.print = () => { document.title = 'Impreso'; }");
    await page.getByRole("button", { name: "Imprimir" }).click();
    expect(await page.title()).toBe("Impreso");
  });
});
