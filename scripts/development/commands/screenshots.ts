import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { GUIDE_PICTURES, PROJECT } from "../../disk/paths.ts";
import { launchChromium } from "../browser/chromium.ts";
import { serve } from "../browser/serve.ts";
import { builtDemo } from "../built-site.ts";
import { photographEditor } from "../guide-pictures.ts";
import { KINDS_OF_PAGE } from "../kinds-of-page.ts";
import { drawForms } from "../setup-drawings.ts";

const FOLDER = join(PROJECT, "capturas");
const WIDTHS = [360, 1280];
const SCHEMES = ["light", "dark"] as const;

/** The top of two pages, as the README shows them. */
const IN_README = [
  { url: "/", height: 1000 },
  { url: "/informe/", height: 1150 },
];

/** Every kind of page of the demo, on phone, desk and paper, in `capturas/`; the README's and the guides' in `docs/`. */
export async function screenshots(): Promise<number> {
  const demo = await builtDemo();
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const server = await serve(demo.output);
  const browser = await launchChromium();
  try {
    for (const width of WIDTHS) {
      for (const scheme of SCHEMES) await photograph(browser, server.origin, width, scheme);
    }
    await print(browser, server.origin);
    await photographForReadme(browser, server.origin);
    await photographEditor(browser, demo, GUIDE_PICTURES);
    await drawForms(browser, GUIDE_PICTURES);
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`Capturas guardadas en ${FOLDER}.`);
  return 0;
}

async function photograph(browser: Browser, origin: string, width: number, colorScheme: (typeof SCHEMES)[number]) {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, baseURL: origin });
  for (const url of [...KINDS_OF_PAGE, "/buscar/?q=residencia"]) {
    await page.goto(url, { waitUntil: "networkidle" });
    await page.screenshot({ path: join(FOLDER, `${nameOf(url)}-${width}-${colorScheme}.png`), fullPage: true });
  }
  await page.close();
}

async function print(browser: Browser, origin: string) {
  const page = await browser.newPage({ baseURL: origin });
  for (const url of KINDS_OF_PAGE) {
    await page.goto(url);
    await page.pdf({
      path: join(FOLDER, `${nameOf(url)}.pdf`),
      format: "Letter",
      margin: { top: "2cm", right: "2cm", bottom: "2cm", left: "2cm" },
    });
  }
}

async function photographForReadme(browser: Browser, baseURL: string) {
  for (const { url, height } of IN_README) {
    const page = await browser.newPage({ viewport: { width: 1280, height }, baseURL });
    await page.goto(url, { waitUntil: "networkidle" });
    const picture = sharp(await page.screenshot()).png({ palette: true });
    await picture.toFile(join(PROJECT, "docs", `${nameOf(url)}.png`));
    await page.close();
  }
}

/** `tramites-inventario` for `/tramites/inventario/`. */
function nameOf(url: string): string {
  return url.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "inicio";
}
