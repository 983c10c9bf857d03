import type { FrameLocator, Page } from "playwright-core";
import sharp from "sharp";
import { beforeAll, expect, it } from "vitest";
import { tramite } from "../../helpers/documents.ts";
import type { Editors } from "../../helpers/editor.ts";
import { openTown } from "./town.ts";

let editors: Editors;

beforeAll(async () => {
  const costo = [{ concepto: "Estampilla", valor: 5000, unidad: "COP" }];
  editors = await openTown({
    "content/tramites/certificado.md": tramite({ costo, requisitos: ["Cédula", "Recibo de la luz"] }),
  });
});

const previewIn = (page: Page) => page.frameLocator("iframe.preview");

/** What the style sheet does to the title and the text of a page. */
async function looks(page: Page | FrameLocator): Promise<string[][]> {
  const styleOf = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { fontFamily, fontWeight, color, backgroundColor } = getComputedStyle(element);
      return [fontFamily, fontWeight, color, backgroundColor];
    });
  return Promise.all(["body", "h1", ".prose p"].map(styleOf));
}

it("shows a noticia in the letters and colours of the site while it is written", async () => {
  const visit = await editors.visit();
  const { page } = visit;
  await page.goto(`${editors.origin}/noticias/jornada/`);
  const onTheSite = await looks(page);

  await visit.signIn("ghp_marta");
  await visit.ready();
  await visit.open("#/collections/noticias/new");
  await visit.fillText("titulo", "Vacunación en la vereda");
  await visit.write("Lleve el **carné**. <img src=x onerror=alert(1)>");
  const preview = previewIn(page);
  await preview.getByRole("heading", { level: 1, name: "Vacunación en la vereda" }).waitFor();
  await preview.getByText("onerror=alert(1)").waitFor();
  expect(await looks(preview)).toEqual(onTheSite);
  expect(await preview.locator("img").count()).toBe(0);
  await visit.leave();
});

it("shows a photo that was chosen, and when it was saved and the site is not built anew yet", async () => {
  const buffer = await sharp({ create: { width: 300, height: 200, channels: 3, background: "#258" } })
    .png()
    .toBuffer();
  const visit = await editors.signedIn();
  const photo = previewIn(visit.page).locator("article img");
  const widthOfPhoto = () => photo.evaluate((image: HTMLImageElement) => image.naturalWidth);
  await visit.open("#/collections/noticias/entries/jornada");
  await visit.uploadFile("imagen", { name: "rio.png", mimeType: "image/png", buffer });
  await visit.fillText("imagen_alt", "El río desde el puente");
  await expect.poll(widthOfPhoto, { timeout: 60_000 }).toBe(300);
  await visit.commitAfter(visit.save);

  // Saving leads back to the list.
  await visit.page.waitForURL(/#\/collections\/noticias$/);
  await visit.page.goto("about:blank");
  await visit.open("#/collections/noticias/entries/jornada");
  await visit.field("titulo");
  await expect.poll(widthOfPhoto, { timeout: 60_000 }).toBe(300);
  await visit.leave();
});

it("shows what a trámite costs and asks for, on a phone when one wants to see it", async () => {
  const visit = await editors.visit({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const { page } = visit;
  await visit.signIn("ghp_juan");
  await visit.ready();
  await visit.open("#/collections/tramites/entries/certificado");
  await visit.fillText("titulo", "Certificado de vecindad");
  expect(await page.locator("iframe.preview").count()).toBe(0);
  await page.getByRole("button", { name: "Vista previa" }).click();
  const preview = previewIn(page);
  await preview.getByRole("heading", { level: 1, name: "Certificado de vecindad" }).waitFor();
  const sections = await preview.locator(".question").allInnerTexts();
  expect(sections.slice(0, 2).map((text) => text.replace(/\s+/g, " "))).toEqual([
    "¿Qué necesito? Cédula Recibo de la luz",
    "¿Tiene costo? Sí. Usted paga: Estampilla: $ 5.000",
  ]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await page.getByRole("button", { name: "Vista previa" }).click();
  await visit.field("titulo");
  await visit.leave();
});
