import { existsSync } from "node:fs";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { type BuiltSite, build, writeTree } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import type { Issue } from "../../scripts/validation/issue.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { ATTACKS, builtHostileSite } from "./hostile-site.ts";
import { elementsOf } from "./html.ts";
import { allowsStyle, filesWith, jsonOf, pagesOf, textOf } from "./published.ts";

const NOW = "2026-04-10T12:00:00-05:00";

describe("the effect of hostile texts on the files", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await builtHostileSite();
    expect([site.status, site.stderr]).toEqual([0, ""]);
  });

  it("adds no element that the layouts do not write", () => {
    const pages = [...pagesOf(site.output)];
    const elements = pages.flatMap(([url, html]) => elementsOf(html).map((element) => ({ url, ...element })));
    const strange = elements.filter(
      ({ name, attributes, text }) =>
        ["iframe", "object", "embed", "textarea"].includes(name) ||
        (name === "svg" && attributes.class !== "qr" && attributes["aria-hidden"] !== "true") ||
        (name === "style" && !allowsStyle(site.output, text)) ||
        (name === "img" && attributes.src === "x") ||
        (name === "script" && !attributes.src && attributes.type !== "application/ld+json") ||
        (name === "title" && !text) ||
        Object.keys(attributes).some((key) => key.startsWith("on")),
    );
    expect(strange).toEqual([]);
  });

  it("is not run by a template engine: braces stay as written", () => {
    expect(pagesOf(site.output).get("/noticias/n3/")).toContain('<h1 data-pagefind-weight="10">Hostil {{7*7}}</h1>');
    expect(filesWith(site.output, "Hostil 49")).toEqual([]);
  });

  it("does not end structured data early", () => {
    const scripts = [...pagesOf(site.output).values()]
      .flatMap(elementsOf)
      .filter(({ name, attributes }) => name === "script" && !attributes.src);
    const names = scripts.map(({ text }) => JSON.parse(text)).map(({ name, headline }) => name ?? headline);
    for (const attack of ATTACKS) expect(names).toContain(`Hostil ${attack}`);
  });

  it("leaves the feed and the sitemap well-formed, with the texts as written", () => {
    for (const path of ["noticias/feed.xml", "sitemap.xml"])
      expect(XMLValidator.validate(textOf(site.output, path))).toBe(true);
    const { feed } = new XMLParser({ processEntities: true }).parse(textOf(site.output, "noticias/feed.xml"));
    const titles = feed.entry.map(({ title }: { title: string }) => String(title));
    for (const attack of ATTACKS) expect(titles).toContain(`Hostil ${attack}`);
  });

  it("has a report without history and without figures", () => {
    const aviso = "No hay historial: esta carpeta no es un repositorio de git. El informe no tiene cifras.";
    const { historial, canales, sitio, actualizaciones } = jsonOf(site.output, "informe/frecuencia.json");
    expect(historial).toEqual({ completo: false, commits: 0, commit: null, desde: null, hasta: null, avisos: [aviso] });
    expect(
      [sitio.meses, canales[0].meses]
        .flat()
        .map(({ dias }: { dias: null }) => dias)
        .filter((dias) => dias !== null),
    ).toEqual([]);
    expect(actualizaciones).toEqual([]);
    expect(pagesOf(site.output).get("/informe/")).toContain(aviso);
    expect(site.stdout).toContain(aviso);
  });
});

describe("files that a template engine would run", () => {
  const names = [
    "content/content.11tydata.js",
    "content/noticias/evil.njk",
    "content/noticias/evil.11ty.js",
    "content/media/evil.html",
  ];
  it("are rejected by name and never run", async () => {
    const root = await tempFolder();
    const code = `require("fs").writeFileSync(${JSON.stringify(join(root, "ejecutado"))}, ""); module.exports = {};`;
    await writeTree(root, { ...minimalContent(), ...Object.fromEntries(names.map((name) => [name, code])) });
    const { status, stdout } = await build(root, { now: NOW });
    expect(status).toBe(1);
    for (const name of names) expect(stdout).toContain(`${name}:1:1  error  `);
    expect(existsSync(join(root, "ejecutado"))).toBe(false);
  });

  it("front matter in a programming language is rejected and never run", async () => {
    const root = await tempFolder();
    const code = `require("fs").writeFileSync(${JSON.stringify(join(root, "ejecutado"))}, "")`;
    const engines = ["js", "javascript", "coffee", "json", "toml"];
    const files = engines.map((engine) => [`content/noticias/${engine}.md`, `---${engine}\n${code}\n---\n\nTexto\n`]);
    await writeTree(root, { ...minimalContent(), ...Object.fromEntries(files) });
    const { stdout } = await run("validate", root, { now: NOW, args: ["--format", "json"] });
    const codes = JSON.parse(stdout).map(({ codigo }: { codigo: string }) => codigo);
    expect([codes, existsSync(join(root, "ejecutado"))]).toEqual([engines.map(() => "motor-prohibido"), false]);
  });

  it("a link that would run code is rejected with its line", async () => {
    const root = await tempFolder();
    const links = ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "java&#115;cript:x"];
    const body = links.map((link) => `[pulse](${link})`).join("\n\n");
    await writeTree(root, { ...minimalContent(), "content/noticias/una.md": noticia({}, body) });
    const { stdout } = await run("validate", root, { now: NOW, args: ["--format", "json"] });
    const found = JSON.parse(stdout).map(({ codigo, linea }: Issue) => [codigo, linea]);
    expect(found).toEqual(links.map((_, index) => ["enlace-prohibido", 8 + 2 * index]));
  });
});
