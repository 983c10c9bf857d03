import { beforeAll, describe, expect, it } from "vitest";
import { builtDemo } from "../../scripts/development/built-site.ts";
import { openSite, type Visit, type Visitor } from "./browser.ts";

let site: Visitor;
let person: Visit;

beforeAll(async () => {
  site = await openSite((await builtDemo()).output);
  person = await site.visit();
});

const titles = ({ page }: Visit) => page.locator("#resultados li a").allInnerTexts();
const status = ({ page }: Visit) => page.locator("#estado");

/** Opens the search page with a question in its address and waits for the answer. */
async function ask(question: string): Promise<Visit> {
  person.faults.length = 0;
  await person.page.goto(`/buscar/?q=${encodeURIComponent(question)}`);
  await answered(person, question);
  return person;
}

async function answered({ page }: Visit, question: string): Promise<void> {
  await page.locator("#estado", { hasText: `«${question}»` }).waitFor();
}

describe("the search finds", () => {
  it.each([
    ["without its accent", "tramite", "Certificado de residencia"],
    ["in the plural", "certificados", "Certificado de residencia"],
    ["without its accent", "inscripcion", "inscripción"],
    ["in capital letters", "CERTIFICADO DE RESIDENCIA", "Certificado de residencia"],
    ["that only a palabra clave has", "carta de vecindad", "Certificado de residencia"],
    ["that only a palabra clave has", "abuelos", "Centro día"],
    ["of a title before the same word in a text", "predial", "Impuesto predial unificado"],
  ])("a word %s: %s", async (_how, question, expected) => {
    const visit = await ask(question);
    const found = await visit.page.locator("#resultados li").allInnerTexts();
    expect(found.length).toBeGreaterThan(0);
    expect(found.join("\n").toLowerCase()).toContain(expected.toLowerCase());
    expect(visit.faults).toEqual([]);
  });

  it("the document itself before those that mention it", async () => {
    expect((await titles(await ask("predial")))[0]).toBe("Impuesto predial unificado");
    expect((await titles(await ask("certificado de residencia")))[0]).toBe("Certificado de residencia");
  });

  it.each([
    ["whatever else is asked", "cómo saco el certificado", "Certificado"],
    ["with its year", "predial 2026", "Impuesto predial unificado"],
    ["that is only in the data of the town hall", "NIT", "Alcaldía de San Ficticio del Río: sus datos"],
    ["that is the name of a list", "tramites", "Trámites"],
    ["that no page has beside one that some have", "certificado xilófono", "Certificado"],
  ])("first a word %s: %s", async (_how, question, expected) => {
    expect((await titles(await ask(question)))[0]).toContain(expected);
  });

  it("a sheet without a page where it is listed, with whom to ask", async () => {
    const { page } = await ask("licencia de inhumación");
    const [first] = await page.locator("#resultados li").allInnerTexts();
    expect(first).toContain("Sin ficha todavía. Atiende: Secretaría de Salud y Bienestar. Teléfono:");
    await page.getByRole("link", { name: "Licencia de inhumación" }).click();
    await page.waitForURL("**/tramites/#licencia-de-inhumacion");
    expect(await page.locator(".unpublished:target").innerText()).toContain("Licencia de inhumación");
  });

  it.each([
    ["sisven", "sisbén", "Encuesta del Sisbén"],
    ["perdial", "predial", "Impuesto predial unificado"],
    ["sertificado de recidencia", "certificado residencia", "Certificado de residencia"],
  ])("what was meant by «%s», when asked: %s", async (question, meant, expected) => {
    const { page } = await ask(question);
    await page.getByRole("link", { name: meant, exact: true }).click();
    await page.locator("#resultados li a").first().waitFor();
    expect((await page.locator("#resultados li a").allInnerTexts())[0]).toBe(expected);
    expect(await page.getByRole("searchbox").inputValue()).toBe(meant);
  });

  it("by fewer words when nothing has all of them, and says so", async () => {
    const visit = await ask("predial vacunas");
    expect(await status(visit).textContent()).toMatch(/^Nada tiene todas las palabras de «predial vacunas»\. \d+/);
    expect((await titles(visit)).length).toBeGreaterThan(0);
  });

  it("nothing for a word that no page has, and says what to do and whom to call", async () => {
    const visit = await ask("xilófono");
    expect(await titles(visit)).toEqual([]);
    expect(await status(visit).textContent()).toBe(
      "Ningún resultado para «xilófono». Pruebe con otras palabras o con las listas de esta página.",
    );
    expect(await visit.page.locator("main a[href^='tel:']").count()).toBe(1);
  });

  it("the same pages whether singular or plural, with accent or without", async () => {
    const counts: string[] = [];
    for (const word of ["trámite", "tramite", "tramites", "trámites"]) {
      counts.push((await status(await ask(word)).textContent())?.replace(word, "…") ?? "");
    }
    expect(new Set(counts).size).toBe(1);
  });
});

describe("the search page", () => {
  it("filters by kind, with how many there are of each, and keeps the choice in the address", async () => {
    const visit = await ask("certificado");
    const options = await visit.page.locator("#tipo option").allInnerTexts();
    expect(options[0]).toMatch(/^Todo \(\d+\)$/);
    const [, count] = /^Trámite \((\d+)\)$/.exec(options.find((option) => option.startsWith("Trámite")) ?? "") ?? [];
    await visit.page.getByLabel("Mostrar").selectOption("Trámite");
    await status(visit).filter({ hasText: "en «Trámite»" }).waitFor();
    expect((await titles(visit)).length).toBe(Math.min(10, Number(count)));
    const kinds = await visit.page.locator("#resultados li .date").allInnerTexts();
    expect(new Set(kinds.map((facts) => facts.split(" · ")[0]))).toEqual(new Set(["Trámite"]));
    expect(new URL(visit.page.url()).search).toBe("?q=certificado&tipo=Tr%C3%A1mite");

    await visit.page.reload();
    await status(visit).filter({ hasText: "en «Trámite»" }).waitFor();
    expect((await titles(visit)).length).toBe(Math.min(10, Number(count)));
  });

  it("filters by office too, and counts what is left of each kind", async () => {
    const visit = await ask("predial");
    await visit.page.getByLabel("De la dependencia").selectOption("Secretaría de Hacienda");
    await status(visit).filter({ hasText: "en «Secretaría de Hacienda»" }).waitFor();
    const [all] = await visit.page.locator("#tipo option").allInnerTexts();
    expect(all).toBe(`Todo (${(await titles(visit)).length})`);
    expect(new URL(visit.page.url()).searchParams.get("dependencia")).toBe("Secretaría de Hacienda");
  });

  it("shows the kind, cost, time and summary of a sheet, and the text only where these do not show the word", async () => {
    const { page } = await ask("predial");
    const [sheet, office] = await page.locator("#resultados li").all();
    expect(await sheet?.locator(".date").innerText()).toMatch(/^Trámite · .+ · Inmediato$/);
    expect(await sheet?.locator("p").count()).toBe(2);
    expect(await office?.locator("mark").innerText()).toBe("predial");
  });

  it("tells the number of results in a live region", async () => {
    const visit = await ask("residencia");
    const live = visit.page.getByRole("status");
    const shown = await titles(visit);
    expect(await live.textContent()).toMatch(/^\d+ resultados? para «residencia»$/);
    expect(Number.parseInt((await live.textContent()) ?? "", 10)).toBeGreaterThanOrEqual(shown.length);
  });

  it("searches while the person types, and the last question wins", async () => {
    const visit = await site.visit();
    await visit.page.goto("/buscar/");
    await visit.page.getByRole("searchbox").pressSequentially("vacunas", { delay: 20 });
    await answered(visit, "vacunas");
    expect((await titles(visit)).join()).toContain("Vacunación");
    await visit.page.getByRole("searchbox").fill("");
    await visit.page.locator("#resultados li").first().waitFor({ state: "detached" });
    expect(await status(visit).textContent()).toBe("");
  });

  it("shows ten results and more when asked, with the focus on the first new one", async () => {
    const visit = await ask("tramite");
    expect(await titles(visit)).toHaveLength(10);
    await visit.page.getByRole("button", { name: "Ver más resultados" }).click();
    await visit.page.locator("#resultados li").nth(10).waitFor();
    const focused = await visit.page.evaluate("document.activeElement.textContent");
    expect(focused).toBe((await titles(visit))[10]);
  });

  it("works with the keyboard alone, from the skip link to a result", async () => {
    const visit = await site.visit();
    const { page } = visit;
    const focused = () => page.evaluate<string>("document.activeElement.textContent || document.activeElement.id");
    await page.goto("/buscar/");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Saltar al contenido principal");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("q");
    await page.keyboard.type("carta de vecindad");
    await page.keyboard.press("Enter");
    await answered(visit, "carta de vecindad");
    await page.locator("#resultados li a").first().waitFor();
    for (let presses = 0; presses < 5 && (await focused()) !== "Certificado de residencia"; presses++)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/tramites/certificado-de-residencia/");
  });

  it("treats a question as text and nothing else", async () => {
    const visit = await ask('<img src=x onerror="alert(1)">');
    expect(await visit.page.locator("main img").count()).toBe(0);
    expect(visit.faults).toEqual([]);
  });

  it("without JavaScript it says so and offers the lists", async () => {
    const { page } = await site.visit({ javaScriptEnabled: false });
    await page.goto("/buscar/?q=predial");
    const text = await page.locator("main").textContent();
    expect(text).toContain(
      "La búsqueda necesita JavaScript, y su navegador no lo tiene o lo tiene apagado. Use las listas de esta página.",
    );
    await page.getByRole("link", { name: "Trámites de la A a la Z" }).click();
    expect(await page.locator("main a", { hasText: "Impuesto predial unificado" }).count()).toBe(1);
  });

  it("says that it could not search when the index does not come", async () => {
    const { page } = await site.visit();
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto("/buscar/?q=predial");
    await page
      .getByRole("status")
      .filter({ hasText: "No se pudo buscar. Revise su conexión a internet e inténtelo de nuevo." })
      .waitFor();
  });
});

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

describe("the code of the search", () => {
  it("is not asked for before the person goes to search", async () => {
    const { page, requested } = await site.visit();
    const ofSearch = () => requested.filter((url) => /pagefind|buscar\.\w+\.js$|\.wasm|palabras/.test(url));
    await page.goto("/");
    await page.goto("/tramites/certificado-de-residencia/");
    expect(ofSearch()).toEqual([]);
    await page.goto("/buscar/");
    expect(ofSearch()).toEqual([expect.stringMatching(/^\/recursos\/buscar\.\w+\.js$/)]);
    await page.getByRole("searchbox").focus();
    await page.waitForResponse("**/pagefind/*.pagefind");
    expect(ofSearch().some((url) => url.startsWith("/pagefind/pagefind.js"))).toBe(true);
  });
});
