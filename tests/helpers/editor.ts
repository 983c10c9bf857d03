import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { type Server, serve } from "../../scripts/development/browser/serve.ts";
import { siteOnFakeGitHub } from "../../scripts/development/fake-github/editor-site.ts";
import type { FakeGitHub } from "../../scripts/development/fake-github/server.ts";
import type { User } from "../../scripts/development/fake-github/users.ts";
import { atEnd } from "./at-end.ts";
import { actionsOn, type Hands } from "./editor-hands.ts";
import { openBrowser } from "./open-browser.ts";
import { tempFolder } from "./temp-folder.ts";

/** People with write access, by token; the first one signs in through the pop-up window. */
export const USERS = {
  ghp_marta: { id: 7, login: "marta", name: "Marta Pérez", email: "marta@alcaldia.example" },
  ghp_juan: { id: 8, login: "juan", name: "Juan Rojas", email: "juan@alcaldia.example" },
} satisfies Record<string, User>;

export interface Editors {
  /** Origin of the site. */
  origin: string;
  github: FakeGitHub;
  /** Opens a window in a fresh browser profile. */
  visit(options?: BrowserContextOptions): Promise<EditorVisit>;
  /** The same, already signed in and showing the content. */
  signedIn(token?: keyof typeof USERS, options?: BrowserContextOptions): Promise<EditorVisit>;
}

interface EditorsOptions {
  /** A built site, with its editor. */
  site: string;
  /** A git repository; the editor works on a copy of it. */
  content: string;
  /** The moment that it is for everybody, to begin with: ISO 8601. The computer's own clock without it. */
  now?: string;
}

/**
 * Serves a built site with the production headers and a fake GitHub for its editor, and opens browsers on it.
 * Everything closes when the test file ends.
 */
export async function openEditors({ site, content, now }: EditorsOptions): Promise<Editors> {
  const folder = await tempFolder(atEnd);
  const clock = clockFrom(now);
  const { site: copy, github } = await siteOnFakeGitHub({ root: content, output: site }, folder, {
    users: USERS,
    clock,
  });
  const server = await serve(copy);
  atEnd(async () => {
    await server.close();
    await github.close();
  });
  const browser = await openBrowser();
  const place = { browser, server, github, clock };
  /** What the browser of each person keeps after signing in, so that they do it by hand only once. */
  const kept = new Map<string, BrowserContextOptions>();
  return {
    origin: server.origin,
    github,
    visit: (options) => visit(place, options),
    async signedIn(token = "ghp_marta", options) {
      const before = kept.get(token);
      const visited = await visit(place, { ...options, ...before });
      await (before ? visited.open() : visited.signIn(token));
      await visited.ready();
      if (!before) kept.set(token, { storageState: await visited.context.storageState() });
      return visited;
    },
  };
}

/** A clock that shows a moment when it is made, and goes on from there. */
function clockFrom(moment: string | undefined): () => Date {
  const ahead = moment ? Date.parse(moment) - Date.now() : 0;
  return () => new Date(Date.now() + ahead);
}

/** A person at the editor. */
export interface EditorVisit extends Hands {
  page: Page;
  context: BrowserContext;
  /** Requests to other hosts than the site and the fake GitHub; they reached none. */
  foreign: string[];
  /** Exceptions of the page, and violations of its security policy. */
  faults: string[];
  /** Opens the editor, optionally at a route: `#/collections/noticias/new`. */
  open(route?: string): Promise<void>;
  /** Signs in with a token, without waiting for the result. */
  signIn(token: keyof typeof USERS | (string & {})): Promise<void>;
  /** Waits until the content is loaded. */
  ready(): Promise<void>;
  /** Runs an action, and waits for the commit that it makes. @returns its hash */
  commitAfter(action: () => Promise<void>): Promise<string>;
  /**
   * Closes the window; fails if a request went to another host, violated the policy, or would be rejected by GitHub.
   */
  leave(): Promise<void>;
}

interface Place {
  browser: Browser;
  server: Server;
  github: FakeGitHub;
  clock(): Date;
}

/**
 * What Chromium says of an event handler in a document in which nothing can run, as that into which a sanitizer parses a text before it
 * takes the handler away: whether the editor's did so in time is chance, and that nothing ran is asked of the page itself.
 */
const OF_PARSED_TEXT = /^Executing inline event handler violates/;

/**
 * A rare upstream race on the first visit: two stores of one browser database are created at once. Only the local copy
 * of a draft is lost, until the page is loaded again.
 */
const KNOWN_RACE = /One of the specified object stores was not found/;

async function visit({ browser, server, github, clock }: Place, options?: BrowserContextOptions): Promise<EditorVisit> {
  const context = await browser.newContext({ locale: "es-CO", timezoneId: "America/Bogota", ...options });
  const foreign: string[] = [];
  const faults: string[] = [];
  await context.clock.setSystemTime(clock());
  context.on("request", (request) => {
    const { origin, protocol, href } = new URL(request.url());
    if (![server.origin, github.origin].includes(origin) && protocol.startsWith("http")) foreign.push(href);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on("pageerror", ({ message }) => {
    if (!KNOWN_RACE.test(message)) faults.push(message);
  });
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text()) && !OF_PARSED_TEXT.test(message.text()))
      faults.push(message.text());
  });
  github.faults.length = 0;
  return {
    page,
    context,
    foreign,
    faults,
    ...actionsOn(page),

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
      await expect.poll(() => github.repository.head(), { timeout: 60_000 }).not.toBe(before);
      return github.repository.head() ?? "";
    },

    async leave() {
      await context.close();
      expect({ foreign, faults, github: github.faults }).toEqual({ foreign: [], faults: [], github: [] });
    },
  };
}
