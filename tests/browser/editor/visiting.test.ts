import { beforeAll, describe, expect, it } from "vitest";
import { noticia } from "../../helpers/documents.ts";
import type { Editors, EditorVisit } from "../../helpers/editor.ts";
import { openTown } from "./town.ts";

let editors: Editors;
beforeAll(async () => {
  editors = await openTown();
});

const sidewaysScroll = ({ page }: EditorVisit) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe("signing in", () => {
  it("a token that GitHub does not know is refused in Spanish", async () => {
    const visit = await editors.visit();
    await visit.signIn("ghp_nadie");
    await visit.page
      .getByText(/token proporcionado no es válido/)
      .first()
      .waitFor();
    await visit.leave();
  });

  it("the window of GitHub signs a person in", async () => {
    const visit = await editors.visit();
    await visit.open();
    await visit.page.getByRole("button", { name: /Iniciar sesión con .*GitHub/ }).click();
    await visit.ready();
    expect(editors.github.requests.map(({ path }) => path)).toContainEqual(
      expect.stringMatching(/^\/auth\?provider=github&/),
    );
    await visit.leave();
  });

  it("shows a town without escudo by its initial, and its maker's logo nowhere", async () => {
    const visit = await editors.visit();
    await visit.open();
    const pictures = visit.page.locator("img.logo, link[rel=icon]");
    await visit.page.locator("img.logo").waitFor();
    const addresses = await pictures.evaluateAll((all) =>
      all.map((each) => each.getAttribute("src") ?? each.getAttribute("href")),
    );
    expect(addresses.filter((address) => !/^\/recursos\/icono\./.test(address ?? ""))).toEqual([]);
    await visit.leave();
  });
});

it("an English browser on a phone gets Spanish, and nothing is wider than its screen", async () => {
  const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale: "en-US" };
  const visit = await editors.visit(phone);
  await visit.open();
  await visit.page.getByRole("button", { name: /Iniciar sesión con .*GitHub/ }).waitFor();
  expect(await sidewaysScroll(visit)).toBe(0);
  expect(await visit.page.locator("html").getAttribute("lang")).toBe("es-CO");
  expect(await visit.page.locator("#cargando").count()).toBe(0);
  await visit.signIn("ghp_juan");
  await visit.ready();
  for (const [route, shown] of [
    ["#/collections/noticias", visit.page.getByText("Feria del pescado")],
    ["#/collections/noticias/new", visit.page.locator('[data-key-path="titulo"]')],
    ["#/collections/datos/entries/municipio", visit.page.locator('[data-key-path="nombre"]')],
  ] as const) {
    await visit.open(route);
    await shown.first().waitFor();
    expect([route, await sidewaysScroll(visit)]).toEqual([route, 0]);
  }
  const commit = await visit.commitAfter(async () => {
    await visit.open("#/collections/paginas/new");
    await visit.fillText("titulo", "Nuestro río");
    await visit.fillLongText("resumen", "El río que pasa por el pueblo y su historia.");
    await visit.choose("dependencia", "Secretaría General");
    await visit.save();
  });
  expect(editors.github.repository.commit(commit)).toMatchObject({ name: "Juan Rojas" });
  await visit.leave();
});

it("the icons are pictures, not words", async () => {
  const visit = await editors.signedIn();
  const icons = visit.page.locator(".material-symbols-outlined:visible");
  const wide = await icons.evaluateAll((found) =>
    found.filter((icon) => icon.scrollWidth > 48).map(({ textContent }) => textContent),
  );
  expect(await icons.count()).toBeGreaterThan(3);
  expect(wide).toEqual([]);
  await visit.leave();
});

it.each(["/", "/no-existe/"])(
  "the page at %s may not talk with GitHub, though the editor of its site may",
  async (path) => {
    const { page, faults, context } = await editors.visit();
    const asksGitHub = (address: string) =>
      page.evaluate((url) => fetch(`${url}/user`).then(({ status }) => status, String), address);
    await page.goto(`${editors.origin}/admin/`);
    expect(await asksGitHub(editors.github.origin)).toBe(401);
    await page.goto(editors.origin + path);
    expect(await asksGitHub(editors.github.origin)).toMatch(/TypeError/);
    expect(faults).toContainEqual(expect.stringContaining("connect-src 'self'"));
    await context.close();
  },
);

it("hundreds of entries come in batches at the first visit, and from the browser's own store at the next", async () => {
  const many = Array.from({ length: 300 }, (_, index) => [
    `content/noticias/n${index}.md`,
    noticia({ titulo: `Noticia número ${index}` }, "Un párrafo de noticia. ".repeat(40)),
  ]);
  const town = await openTown(Object.fromEntries(many));
  const visit = await town.signedIn();
  await visit.page
    .getByText(/302 entradas/)
    .first()
    .waitFor();
  const first = town.github.requests.splice(0).filter(({ method }) => method !== "OPTIONS");
  expect(first.length).toBeLessThan(20);
  expect(first.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(1_000_000);

  await visit.page.goto("about:blank");
  await visit.open("#/collections/noticias");
  await visit.page
    .getByText(/302 entradas/)
    .first()
    .waitFor();
  const second = town.github.requests.filter(({ method }) => method !== "OPTIONS");
  expect(second.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(100_000);
  await visit.leave();
}, 180_000);
