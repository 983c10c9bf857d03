import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { type Server, serve } from "../../scripts/development/browser/serve.ts";
import { siteWithFakeGitHub } from "../../scripts/development/fake-github/editor-site.ts";
import { bareCopy } from "../../scripts/development/fake-github/repository.ts";
import { type FakeGitHub, startFakeGitHub } from "../../scripts/development/fake-github/server.ts";
import type { User } from "../../scripts/development/fake-github/users.ts";
import { atEnd } from "./at-end.ts";
import { openBrowser } from "./open-browser.ts";
import { tempFolder } from "./temp-folder.ts";

/** Who may write to the repository, by token; the first is who signs in at the window that opens. */
export const USERS = {
  ghp_marta: { id: 7, login: "marta", name: "Marta Pérez", email: "marta@alcaldia.example" },
  ghp_juan: { id: 8, login: "juan", name: "Juan Rojas", email: "juan@alcaldia.example" },
} satisfies Record<string, User>;

export interface Editors {
  /** Of the site. */
  origin: string;
  github: FakeGitHub;
  /** A new window of a browser that has never been here. */
  visit(options?: BrowserContextOptions): Promise<EditorVisit>;
  /** The same, with a person who has signed in and sees the content. */
  signedIn(token?: keyof typeof USERS, options?: BrowserContextOptions): Promise<EditorVisit>;
}

interface EditorsOptions {
  /** A built site, with its editor. */
  site: string;
  /** The git repository that the editor changes a copy of. */
  content: string;
}

/**
 * Serves a built site with the headers of production and a fake GitHub behind its editor, and opens browsers on it. All
 * close when the test file ends.
 */
export async function openEditors({ site, content }: EditorsOptions): Promise<Editors> {
  const folder = await tempFolder(atEnd);
  const repository = bareCopy(content, join(folder, "repository.git"));
  const { backend } = JSON.parse(await readFile(join(site, "admin", "config.json"), "utf8"));
  const github = await startFakeGitHub({ dir: repository.dir, name: backend.repo, users: USERS });
  await siteWithFakeGitHub(site, join(folder, "site"), github.origin);
  const server = await serve(join(folder, "site"));
  atEnd(async () => {
    await server.close();
    await github.close();
  });
  const browser = await openBrowser();
  const place = { browser, server, github };
  return {
    origin: server.origin,
    github,
    visit: (options) => visit(place, options),
    async signedIn(token = "ghp_marta", options) {
      const visited = await visit(place, options);
      await visited.signIn(token);
      await visited.ready();
      return visited;
    },
  };
}

/** A person at the editor. */
export interface EditorVisit {
  page: Page;
  context: BrowserContext;
  /** Requests to other hosts than the site and the fake GitHub; they reached none. */
  foreign: string[];
  /** Exceptions of the page, and what its security policy forbade. */
  faults: string[];
  /** Opens the editor, at a collection's page for instance: `#/collections/noticias/new`. */
  open(route?: string): Promise<void>;
  /** Signs in with a token, without waiting for what comes of it. */
  signIn(token: keyof typeof USERS | (string & {})): Promise<void>;
  /** Waits until the content is there. */
  ready(): Promise<void>;
  /** The field with a key, scrolled to: fields are put on the page when they come near. */
  field(key: string): Promise<Locator>;
  fillText(key: string, text: string): Promise<void>;
  fillLongText(key: string, text: string): Promise<void>;
  /** As the configuration writes dates: `2026-11-20`. */
  fillDate(key: string, day: string): Promise<void>;
  fillNumber(key: string, number: number): Promise<void>;
  /** Chooses one of few options, by its label. */
  choose(key: string, label: string): Promise<void>;
  /** Chooses one of many options, by its label. */
  pick(key: string, label: string): Promise<void>;
  /** Marks one of several choices, by its label. */
  check(key: string, label: string): Promise<void>;
  turnOn(key: string): Promise<void>;
  /** Shows the form of a list's items. */
  expand(key: string): Promise<void>;
  /** Puts another of its forms in the place of what a field has, by the form's label. */
  replaceWith(key: string, label: string): Promise<void>;
  /** Adds an empty item to a list: `pasos.0`, `requisitos.0.nombre` can be filled then. */
  addTo(key: string): Promise<void>;
  /** Gives a file to a field for a photo or a document, and waits until it was made smaller. */
  giveFile(key: string, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void>;
  /** Types below what is written in a rich text. The draft is kept 500 ms after the last key. */
  write(text: string, key?: string): Promise<void>;
  save(): Promise<void>;
  /** Does something, and waits for the commit that comes of it. @returns its name */
  commitAfter(action: () => Promise<void>): Promise<string>;
  /** Closes the window; fails when anything went to another host, was forbidden, or would not be understood by GitHub. */
  leave(): Promise<void>;
}

interface Place {
  browser: Browser;
  server: Server;
  github: FakeGitHub;
}

/**
 * Upstream, on very first visits and seldom: two stores of one browser database are created at once. What is lost is the
 * copy of a draft until the page is loaded again.
 */
const KNOWN_RACE = /One of the specified object stores was not found/;

async function visit({ browser, server, github }: Place, options?: BrowserContextOptions): Promise<EditorVisit> {
  const context = await browser.newContext({ locale: "es-CO", timezoneId: "America/Bogota", ...options });
  const foreign: string[] = [];
  const faults: string[] = [];
  context.on("request", (request) => {
    const { origin, protocol, href } = new URL(request.url());
    if (![server.origin, github.origin].includes(origin) && protocol.startsWith("http")) foreign.push(href);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on("pageerror", ({ message }) => {
    if (!KNOWN_RACE.test(message)) faults.push(message);
  });
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) faults.push(message.text());
  });
  github.faults.length = 0;
  const hands = handsOn(page);

  return {
    page,
    context,
    foreign,
    faults,
    ...hands,

    async open(route = "") {
      await page.goto(`${server.origin}/admin/${route}`);
    },

    async signIn(token) {
      await page.goto(`${server.origin}/admin/`);
      await page.getByRole("button", { name: /token de acceso/ }).click();
      await page.getByRole("textbox", { name: "Token de acceso personal" }).fill(token);
      await page.getByRole("button", { name: "Iniciar sesión", exact: true }).click();
    },

    async ready() {
      await page
        .getByText("Colecciones")
        .first()
        .waitFor({ timeout: 60_000 })
        .catch(async (error) => {
          const seen = await page.innerText("body");
          throw new Error(`No content came.\n${seen}\n${github.faults.join("\n")}`, { cause: error });
        });
    },

    async commitAfter(action) {
      const before = github.repository.head();
      await action();
      await expect.poll(() => github.repository.head(), { timeout: 20_000 }).not.toBe(before);
      return github.repository.head() ?? "";
    },

    async leave() {
      await context.close();
      expect({ foreign, faults, github: github.faults }).toEqual({ foreign: [], faults: [], github: [] });
    },
  };
}

/** Scrolls to an element, which the editor may replace at this moment. Returns whether it is there. */
async function isShown(element: Locator): Promise<boolean> {
  if ((await element.count()) === 0) return false;
  return element.scrollIntoViewIfNeeded({ timeout: 1000 }).then(
    () => true,
    () => false,
  );
}

/** Moves the pane in which an element lies on by half of its height. */
function scrollPastIt(element: Element): void {
  let pane = element.parentElement;
  while (pane && pane.scrollHeight <= pane.clientHeight) pane = pane.parentElement;
  pane?.scrollBy(0, pane.clientHeight / 2);
}

/** What a person does on the editor's pages. */
function handsOn(page: Page) {
  async function field(key: string): Promise<Locator> {
    const wanted = page.locator(`[data-key-path="${key}"]`).first();
    await page.locator("[data-key-path]").first().waitFor();
    await expect
      .poll(
        async () => {
          if (await isShown(wanted)) return true;
          await page.locator("[data-key-path]").first().evaluate(scrollPastIt);
          return false;
        },
        { timeout: 20_000 },
      )
      .toBe(true);
    return wanted;
  }

  return {
    field,

    async fillText(key: string, text: string) {
      await (await field(key)).getByRole("textbox").fill(text);
    },

    async fillLongText(key: string, text: string) {
      await (await field(key)).locator("textarea").fill(text);
    },

    async fillDate(key: string, day: string) {
      await (await field(key)).locator("input").fill(day);
    },

    async fillNumber(key: string, number: number) {
      await (await field(key)).getByRole("spinbutton").fill(String(number));
    },

    async choose(key: string, label: string) {
      await (await field(key)).getByRole("radio", { name: label }).click();
    },

    async pick(key: string, label: string) {
      await (await field(key)).getByRole("combobox").click();
      await page.getByRole("option", { name: label }).click();
    },

    async check(key: string, label: string) {
      await (await field(key)).getByRole("checkbox", { name: label }).click();
    },

    async turnOn(key: string) {
      await (await field(key)).getByRole("switch").click();
    },

    async expand(key: string) {
      await (await field(key)).getByRole("button", { name: "Expandir" }).click();
    },

    async replaceWith(key: string, label: string) {
      const place = await field(key);
      await place.getByRole("button", { name: "Quitar" }).click();
      await place.getByRole("button", { name: /^Agregar/ }).click();
      await page.getByRole("menuitem", { name: label }).click();
    },

    async addTo(key: string) {
      await (await field(key))
        .getByRole("button", { name: /^Agregar/ })
        .last()
        .click();
    },

    async giveFile(key: string, file: string | { name: string; mimeType: string; buffer: Buffer }) {
      const place = await field(key);
      await place.locator("input[type=file]").first().setInputFiles(file);
      await place.getByRole("button", { name: /^Reemplazar (?:imagen|archivo)/ }).waitFor();
    },

    async write(text: string, key = "body") {
      await (await field(key)).locator("[contenteditable=true]").click();
      await page.keyboard.press("Control+End");
      await page.keyboard.type(text);
    },

    async save() {
      await page.getByRole("button", { name: "Guardar", exact: true }).click();
    },
  };
}
