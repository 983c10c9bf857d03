import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** What a person does on the editor's pages. */
export interface Hands {
  /** The field with a key, scrolled to: fields are put on the page when they come near. */
  field(key: string): Promise<Locator>;
  fillText(key: string, text: string): Promise<void>;
  fillLongText(key: string, text: string): Promise<void>;
  /** As the configuration writes dates: `2026-11-20`. */
  fillDate(key: string, day: string): Promise<void>;
  /** Types a number with the keys, as somebody writes it: «150.000». */
  typeNumber(key: string, number: string): Promise<void>;
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
  uploadFile(key: string, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void>;
  /** Copies HTML as another program does, and pastes it with the keys into an empty rich text, through the true clipboard. */
  pasteHtml(html: string, key?: string): Promise<void>;
  /** Types below what is written in a rich text. */
  write(text: string, key?: string): Promise<void>;
  /** Waits until the browser keeps a draft that holds a text. The editor writes it a while after the last key. */
  draftWith(text: string): Promise<void>;
  save(): Promise<void>;
}

/** The hands of whoever is at a page of the editor. */
export function actionsOn(page: Page): Hands {
  async function field(key: string): Promise<Locator> {
    const wanted = page.locator(`[data-key-path="${key}"]`).first();
    const seldom = page.getByRole("button", { name: /^Mostrar: /, expanded: false }).first();
    await page
      .locator("[data-key-path]")
      .first()
      .waitFor()
      .catch(async (error) => {
        throw new Error(`No form came at ${page.url()}\n${await page.innerText("body")}`, { cause: error });
      });
    await expect
      .poll(
        async () => {
          if (await isShown(wanted)) return true;
          if (await seldom.isVisible()) await seldom.click();
          await page.locator("[data-key-path]").first().evaluate(scrollPastIt);
          return false;
        },
        { timeout: 60_000 },
      )
      .toBe(true);
    return wanted;
  }

  /** Where a text is written. What a document says is put there after the place itself, as a person sees. */
  async function textPlace(key: string): Promise<Locator> {
    const place = (await field(key)).locator("[contenteditable=true]");
    if (page.url().includes("/entries/")) await expect.poll(() => place.innerText(), { timeout: 60_000 }).toMatch(/\S/);
    return place;
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

    async typeNumber(key: string, number: string) {
      const place = (await field(key)).getByRole("textbox");
      await place.fill("");
      await place.pressSequentially(number);
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

    async uploadFile(key: string, file: string | { name: string; mimeType: string; buffer: Buffer }) {
      const place = await field(key);
      await place.locator("input[type=file]").first().setInputFiles(file);
      await place.getByRole("button", { name: /^Reemplazar (?:imagen|archivo)/ }).waitFor();
    },

    async pasteHtml(html: string, key = "body") {
      await (await textPlace(key)).click();
      // Nobody sanitizes what a program copies, as `navigator.clipboard.write` does.
      await page.evaluate(`document.addEventListener("copy", (event) => {
        event.preventDefault();
        event.clipboardData.setData("text/html", ${JSON.stringify(html)});
        event.clipboardData.setData("text/plain", "Lo copiado");
      }, { once: true, capture: true })`);
      await page.keyboard.press("Control+C");
      await page.keyboard.press("Control+V");
    },

    async write(text: string, key = "body") {
      await (await textPlace(key)).click();
      await page.keyboard.press("Control+End");
      await page.keyboard.type(text);
    },

    async draftWith(text: string) {
      await expect.poll(() => page.evaluate<string>(DRAFTS), { timeout: 60_000 }).toContain(text);
    },

    async save() {
      await page.getByRole("button", { name: "Guardar", exact: true }).click();
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

/**
 * Moves the pane in which an element lies on by half of its height; from its end back to its beginning, because a slow
 * machine may draw there what was not yet drawn when somebody passed.
 */
function scrollPastIt(element: Element): void {
  let pane = element.parentElement;
  while (pane && pane.scrollHeight <= pane.clientHeight) pane = pane.parentElement;
  const before = pane?.scrollTop;
  pane?.scrollBy(0, pane.clientHeight / 2);
  if (pane && pane.scrollTop === before) pane.scrollTo(0, 0);
}

/** All the drafts that the editor keeps in the browser, as one text. */
const DRAFTS = `(async () => {
  const answerTo = (request) => new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const drafts = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await answerTo(indexedDB.open(name));
    if (database.objectStoreNames.contains("draft-backups"))
      drafts.push(...(await answerTo(database.transaction("draft-backups").objectStore("draft-backups").getAll())));
    database.close();
  }
  return JSON.stringify(drafts);
})()`;
