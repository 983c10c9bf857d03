import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";

import { type SitePlace, siteOnFakeGitHub } from "../../fake-github/editor-site.ts";
import { type Encoding, openHost } from "./host.ts";
import { NETWORK, SCREEN } from "./phone.ts";

/** What a first visit to the editor costs up to some point: seconds since it began, and compressed bytes. */
interface Cost {
  seconds: number;
  bytes: number;
}

/** One file that the visit loaded, by its address without the origin. */
export interface LoadedFile {
  url: string;
  bytes: number;
  /** Whether the sign-in waited for it. */
  isBeforeSignIn: boolean;
}

/** A first visit: until one can sign in, and from there until the list of news is there. */
export interface EditorVisit {
  signIn: Cost;
  list: Cost;
  files: LoadedFile[];
}

const USERS = { ghp_lento: { id: 1, login: "lento", name: "Lento", email: "lento@alcaldia.example" } };
/** Milliseconds for one step of a visit at 400 kbit/s. */
const PATIENCE = 120_000;

/**
 * Opens the editor of a built site with an empty cache at 400 kbit/s, signs in and waits for the list of news. The program alone
 * is measured: the processor is not slowed down, and nobody types.
 */
export async function visitEditor(browser: Browser, site: SitePlace, encoding: Encoding): Promise<EditorVisit> {
  const work = mkdtempSync(join(tmpdir(), "sitio-municipal-"));
  const { site: copy, github } = await siteOnFakeGitHub(site, work, { users: USERS });
  const host = await openHost(copy, { encoding });
  const context = await browser.newContext({ ...SCREEN, locale: "es-CO", timezoneId: "America/Bogota" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const devTools = await context.newCDPSession(page);
    const files: LoadedFile[] = [];
    let isBeforeSignIn = true;
    const requested = new Map<string, string>();
    devTools.on("Network.requestWillBeSent", ({ requestId, request }) => requested.set(requestId, request.url));
    devTools.on("Network.loadingFinished", ({ requestId, encodedDataLength: bytes }) => {
      const url = requested.get(requestId)?.replace(host.origin, "").replace(github.origin, "api.github.com") ?? "";
      if (bytes > 0 && !/^(?:blob|data):/.test(url)) files.push({ url, bytes, isBeforeSignIn });
    });
    await devTools.send("Network.enable");
    await devTools.send("Network.emulateNetworkConditions", NETWORK);

    const started = performance.now();
    const cost = (): Cost => ({
      seconds: (performance.now() - started) / 1000,
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    });
    await page.goto(`${host.origin}/admin/#/collections/noticias`, { waitUntil: "commit" });
    await page.getByRole("button", { name: /token de acceso/ }).click();
    const signIn = cost();
    isBeforeSignIn = false;
    await page.getByRole("textbox", { name: "Token de acceso personal" }).fill(Object.keys(USERS)[0] ?? "");
    await page.getByRole("button", { name: "Iniciar sesión", exact: true }).click();
    await page.locator("[role=row]").nth(1).waitFor();
    return { signIn, list: cost(), files };
  } finally {
    await context.close();
    await host.close();
    await github.close();
    rmSync(work, { recursive: true, force: true });
  }
}
