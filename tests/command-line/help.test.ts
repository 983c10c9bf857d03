import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { asksForHelp } from "../../scripts/command-line/arguments.ts";
import { type Declaration, throughNpm } from "../../scripts/command-line/command.ts";
import { helpText } from "../../scripts/command-line/help.ts";
import * as commands from "../../scripts/commands/index.ts";
import * as forDevelopers from "../../scripts/development/commands/index.ts";
import { GUIDE, PROJECT } from "../../scripts/disk/paths.ts";
import { sources } from "../helpers/sources.ts";

const all: [name: string, declaration: Declaration][] = [
  ...Object.values(commands),
  ...Object.values(forDevelopers),
].map((each) => [each.name, each]);
const spanish = all.filter(([, { language }]) => language !== "en");
const scripts: Record<string, string> = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")).scripts;
const help = (declaration: Declaration) => helpText(declaration, throughNpm);

describe("the help of a command", () => {
  it("says what a clerk needs to write a document", () => {
    expect(help(commands.newDocument)).toBe(
      `Escribe el borrador de un documento, con cada dato explicado, para que usted lo
llene.

Uso
  npm run new -- SECCIÓN "TÍTULO" [opciones]
  npm run new -- --plantillas [opciones]

Qué se escribe
  SECCIÓN   Qué es: noticia, tramite, servicio, documento…
  "TÍTULO"  El título.

Opciones
  --root CARPETA  La carpeta en la que está content/. Si no se dice: la carpeta
                  en la que usted está.
  --plantillas    Escribe en content/plantillas una plantilla de cada sección,
                  para copiarlas a mano.
  -h, --help      Muestra esta ayuda.

Ejemplos
  npm run new -- noticias "Mi título"
  npm run new -- tramite "Certificado de residencia"

Para saber más
  La guía, en /admin/guia/ del sitio: «Dónde va cada cosa».
`,
    );
  });

  it("says in English what a developer needs to measure", () => {
    expect(help(forDevelopers.benchPhone)).toBe(
      `Measures every kind of page of the demo on an emulated phone with a bad network.

Usage
  npm run bench:phone -- [options]

Options
  --runs NUMBER  How often each page is shown; the median counts. Default: 5.
  -h, --help     Shows this help.

Examples
  npm run bench:phone
  npm run bench:phone -- --runs 3

More
  docs/performance.md, “On a phone”.
`,
    );
  });

  it("can say that the command is called in another way", () => {
    const text = helpText(commands.build, (name, words) => `npx sitio ${name} ${words}`.trim());
    expect(text).toContain("\nUso\n  npx sitio build [opciones]\n");
    expect(text).not.toContain("npm run");
  });

  it.each(all)("of %s has each option, fits into 80 columns and names a heading that exists", (_name, declaration) => {
    const text = help(declaration);
    for (const [key, { type, description = "" }] of Object.entries(declaration.args)) {
      if (type !== "positional") expect(text).toContain(`\n  --${key}`);
      expect(text.replace(/\s+/g, " ")).toContain(description);
      expect(description).toMatch(/^[A-ZÁÉÍÓÚ].*[.…]$/);
    }
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
    const [, file = "", heading = ""] = /^(\S+?\.md|La guía)(?:[^«“]+[«“](.+)[»”])?\.$/.exec(declaration.more) ?? [];
    expect(readFileSync(file === "La guía" ? GUIDE : join(PROJECT, file), "utf8")).toMatch(
      new RegExp(heading && `^#+ ${heading}$`, "m"),
    );
  });

  it.each(spanish)("of %s has no word of English", (_name, declaration) => {
    const prose = help(declaration)
      .split("\n")
      .filter((line) => !line.startsWith("  npm "))
      .join("\n");
    expect(prose).not.toMatch(
      /\b(?:the|of|and|a file|folder|usage|options?|arguments?|examples?|default|shows?|help:)\b/i,
    );
  });

  it.each(Object.values(commands))("of $name is that of a script of package.json, which runs it", ({ name }) => {
    expect(scripts[name]).toBe(`node scripts/run.js ${name}`);
  });

  it.each(Object.entries(forDevelopers))(
    "of %s is that of a script of package.json, which runs it",
    (exported, { name }) => {
      const [, path = ""] = /^tsx (\S+)$/.exec(scripts[name] ?? "") ?? [];
      expect(readFileSync(join(PROJECT, path), "utf8")).toContain(`main(${exported});`);
    },
  );

  it("is asked for anywhere among the words, but not behind --", () => {
    const words = [["--help"], ["-h"], ["noticia", "--help", "--raro"], ["--", "--help"], ["--helpless"], []];
    expect(words.map(asksForHelp)).toEqual([true, true, true, false, false, false]);
  });

  it("waits for nothing that only the work needs", () => {
    const loadedAtOnce = (path: string) =>
      (sources.find((each) => each.path === path)?.imports ?? []).filter((each) => !each.isType && !each.isDynamic);
    const reached = new Set(["scripts/command-line/main.ts", "scripts/commands/index.ts"]);
    const packages = new Set<string>();
    for (const path of reached) {
      for (const { file, target } of loadedAtOnce(path)) file ? reached.add(file) : packages.add(target);
    }
    expect([...packages].sort()).toEqual([
      "citty",
      "fastest-levenshtein",
      "node:fs",
      "node:path",
      "node:url",
      "node:util",
      "node:v8",
    ]);
  });
});
