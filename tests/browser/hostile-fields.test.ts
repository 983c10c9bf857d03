import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { XMLValidator } from "fast-xml-parser";
import ical from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { type BuiltSite, build } from "../../scripts/development/built-site.ts";
import { CLOSINGS_FOLDER } from "../../scripts/schema/content-files.ts";
import { collectionIds, dataFileIds } from "../../scripts/schema/index.ts";
import { atEnd } from "../helpers/at-end.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { HOSTILE_NAMES, PAYLOADS, writeHostileDemo } from "../pipeline/hostile-fields.ts";
import { filesOf, pagesOf, textOf } from "../pipeline/published.ts";
import { openSite, type Visitor } from "./browser.ts";
import { strangeIn } from "./strange.ts";

let built: BuiltSite;
let attacked: ReadonlyMap<string, number>;
let pages: ReadonlyMap<string, string>;
let site: Visitor;

beforeAll(async () => {
  const root = await tempFolder(atEnd);
  const written = await writeHostileDemo(root);
  attacked = written.attacked;
  built = await build(root, { now: written.now, args: ["--keep-last-valid"] });
  expect([built.status, built.stderr]).toEqual([0, ""]);
  const forStaff = ["admin/estado/index.html", "admin/guia/index.html", "admin/encender/index.html"];
  pages = new Map([
    ...pagesOf(built.output),
    ...forStaff.map((path) => [`/${path}`, textOf(built.output, path)] as const),
  ]);
  site = await openSite(built.output);
});

const filesEndingIn = (ending: string) => filesOf(built.output).filter((path) => path.endsWith(ending));

describe("a site in which every text of every field is an attack", () => {
  it("has one in every collection and data file, hundreds in all", () => {
    const attackedIn = new Set([...attacked.keys()].map((field) => field.split(".")[0]));
    expect([...attackedIn].sort()).toEqual([...collectionIds, ...dataFileIds, CLOSINGS_FOLDER].sort());
    expect(attacked.size).toBeGreaterThan(80);
    expect([...attacked.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(700);
  });

  it("shows all of them: none is lost, and none is taken for markup by a browser", async () => {
    const { page } = await site.visit();
    expect(pages.size).toBeGreaterThan(200);
    expect(await strangeIn(page, pages)).toEqual([]);
    const shown = await page.evaluate<string>(
      `${JSON.stringify([...pages.values()])}.map((html) => new DOMParser().parseFromString(html, "text/html").documentElement.textContent).join()`,
    );
    expect(PAYLOADS.filter((payload) => !shown.includes(payload))).toEqual([]);
  });

  it("runs nothing, not even without the policy that forbids it, and asks no other host", async () => {
    const { page, faults, foreign } = await site.visit({ bypassCSP: true });
    for (const url of pagesOfEachSection()) await page.goto(url);
    expect([faults, foreign]).toEqual([[], []]);
  });

  it("breaks no policy: the console stays empty under it", async () => {
    const { page, faults } = await site.visit();
    for (const url of pagesOfEachSection()) await page.goto(url);
    await page.goto("/buscar/?q=alert");
    await page.locator("#resultados li").first().waitFor();
    expect(faults).toEqual([]);
  });

  it("calculates in no table: no cell of a CSV begins like a formula", () => {
    const tables = filesEndingIn(".csv");
    expect(tables.length).toBeGreaterThan(10);
    for (const path of tables) {
      const cells: string[] = parseCsv(textOf(built.output, path), { bom: true, relax_column_count: false }).flat();
      const formulas = cells.filter((cell) => /^[\t\r\n ]*[=+\-@]/.test(cell) && Number.isNaN(Number(cell)));
      expect([path, formulas]).toEqual([path, []]);
    }
  });

  it("leaves every JSON, XML and calendar well-formed", () => {
    for (const path of filesEndingIn(".json")) expect(() => JSON.parse(textOf(built.output, path))).not.toThrow();
    for (const path of filesEndingIn(".xml"))
      expect([path, XMLValidator.validate(textOf(built.output, path))]).toEqual([path, true]);
    const events = new ical.Component(ical.parse(textOf(built.output, "agenda/agenda.ics"))).getAllSubcomponents();
    expect(new Set(events.map(({ name }) => name))).toEqual(new Set(["vevent"]));
    const scripts = [...pages.values()].flatMap((html) => [
      ...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
    ]);
    for (const [, json = ""] of scripts) expect(() => JSON.parse(json)).not.toThrow();
    expect(scripts.length).toBeGreaterThan(50);
  });

  it("publishes nothing of what the photos say of themselves", () => {
    const photos = filesOf(built.output).filter((path) => /\.(?:jpe?g|png|webp)$/.test(path));
    expect(photos.length).toBeGreaterThan(20);
    expect(photos.filter((path) => readFileSync(join(built.output, path)).includes("alert("))).toEqual([]);
  });

  it("tells of files with hostile names in one line each, and publishes none", () => {
    for (const name of HOSTILE_NAMES) expect(existsSync(join(built.output, "noticias", name))).toBe(false);
    const lines = built.stdout.split("\n");
    expect(lines.filter((line) => /^\s*::/.test(line))).toEqual([]);
    expect(built.stdout).not.toMatch(/\p{Cc}(?<![\n\t])|[\u202a-\u202e]/u);
    expect(lines.filter((line) => line.includes("El sitio no lo publica")).length).toBe(HOSTILE_NAMES.length + 1);
    expect(existsSync(join(built.root, "ejecutado"))).toBe(false);
  });

  it("names no author", () => {
    expect(filesOf(built.output).filter((path) => textOf(built.output, path).includes("x@y.example"))).toEqual([]);
    expect([...pages].filter(([, html]) => html.includes("alert(50)"))).toEqual([]);
  });
});

/** The first three pages of each section: one layout or two write the others. */
function pagesOfEachSection(): string[] {
  const seen = new Map<string, number>();
  return [...pages.keys()].filter((url) => {
    const section = url.split("/").slice(1, -2).join("/");
    seen.set(section, (seen.get(section) ?? 0) + 1);
    // Withdrawn pages answer 410, which the console tells.
    return (seen.get(section) ?? 0) <= 3 && !url.startsWith("/retirado/");
  });
}
