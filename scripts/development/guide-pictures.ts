import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import sharp from "sharp";
import { serve } from "./browser/serve.ts";
import type { BuiltSite } from "./built-site.ts";
import { siteOnFakeGitHub } from "./fake-github/editor-site.ts";

const SMALL = { viewport: { width: 720, height: 560 } };
const DESKTOP = { viewport: { width: 1100, height: 700 } };
const USERS = { ghp_guia: { id: 1, login: "guia", name: "Guía", email: "guia@alcaldia.example" } };

/** Takes the pictures of the guides for staff: the real editor of a built site, on a copy of its repository. */
export async function photographEditor(browser: Browser, site: BuiltSite, folder: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "sitio-municipal-"));
  const { site: copy, github } = await siteOnFakeGitHub(site, work, { users: USERS });
  const server = await serve(copy);
  mkdirSync(folder, { recursive: true });

  async function inWindow(options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ locale: "es-CO", timezoneId: "America/Bogota", ...options });
    const page = await context.newPage();
    await page.goto(`${server.origin}/admin/`);
    await act(page);
    await context.close();
  }

  async function photograph(page: Page, name: string): Promise<void> {
    await page.waitForLoadState("networkidle");
    await sharp(await page.screenshot({ animations: "disabled" }))
      .webp({ quality: 80 })
      .toFile(join(folder, `${name}.webp`));
  }

  async function open(page: Page, route: string, shown: string): Promise<void> {
    await page.goto(`${server.origin}/admin/${route}`);
    await page.locator(shown).first().waitFor();
  }

  try {
    await inWindow(SMALL, async (page) => {
      await page.getByRole("button", { name: /Iniciar sesión con .*GitHub/ }).waitFor();
      // The button for local files only works on the computer that serves the site.
      await page.getByRole("button", { name: /repositorio local/ }).evaluate((button) => {
        button.nextElementSibling?.remove();
        button.remove();
      });
      await photograph(page, "entrar");
      await page.getByRole("button", { name: /token de acceso/ }).click();
      await page.getByRole("textbox", { name: "Token de acceso personal" }).waitFor();
      await photograph(page, "token");
    });
    await inWindow(DESKTOP, async (page) => {
      await page.getByRole("button", { name: /token de acceso/ }).click();
      await page.getByRole("textbox", { name: "Token de acceso personal" }).fill("ghp_guia");
      await page.getByRole("button", { name: "Iniciar sesión", exact: true }).click();
      await page.getByText("Colecciones").first().waitFor();
      await open(page, "#/collections/noticias", "[role=grid], [role=listbox], [role=row]");
      await photograph(page, "lista");
      await open(page, "#/collections/tramites/entries/certificado-de-residencia", "[data-key-path=titulo]");
      await page.frameLocator("iframe.preview").locator("h1").waitFor();
      await photograph(page, "formulario");
      await open(page, "#/collections/noticias/new", "[data-key-path=titulo]");
      await page.locator("[data-key-path=titulo]").getByRole("textbox").fill("Río");
      await page.getByRole("button", { name: "Guardar", exact: true }).click();
      await page
        .getByText(/tiene(n)? errores|tiene un error/)
        .first()
        .waitFor();
      await photograph(page, "errores");
    });
  } finally {
    await server.close();
    await github.close();
    rmSync(work, { recursive: true, force: true });
  }
}
