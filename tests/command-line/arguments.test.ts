import { describe, expect, it } from "vitest";
import { notUnderstood, readArguments } from "../../scripts/command-line/arguments.ts";
import { type Declaration, throughNpm } from "../../scripts/command-line/command.ts";
import { NotUnderstoodError } from "../../scripts/command-line/errors.ts";
import { build, freshness, importar, newDocument, olvidar } from "../../scripts/commands/index.ts";
import { guide } from "../../scripts/development/commands/index.ts";

/** What a person reads who types these words after the command's name. */
function refusal(command: Declaration, words: readonly string[]): string {
  try {
    readArguments(command, words);
  } catch (error) {
    return (error instanceof NotUnderstoodError ? notUnderstood(error, command, throughNpm) : (error as Error)).message;
  }
  return "";
}

describe("what follows a command's name", () => {
  it.each([
    ["an option with its value", ["--month", "2026-11"], { month: "2026-11", format: "text" }],
    ["a value after an equals sign", ["--month=2026-11", "--format=csv"], { month: "2026-11", format: "csv" }],
    ["a value of digits, as it was written", ["--month", "007"], { month: "007" }],
    ["a value that begins with a hyphen", ["--root=-raro"], { root: "-raro" }],
    ["an empty value", ["--root", ""], { root: "" }],
    ["the last of two", ["--month", "2026-10", "--month", "2026-11"], { month: "2026-11" }],
  ])("is read: %s", (_what, words, expected) => {
    expect(readArguments(freshness, words)).toMatchObject(expected);
  });

  it("is read: words beside the options, also behind --", () => {
    expect(readArguments(newDocument, ["noticia", "--root", "otra", "Mi título"])).toMatchObject({
      root: "otra",
      seccion: "noticia",
      titulo: "Mi título",
    });
    expect(readArguments(newDocument, ["noticia", "--", "--raro"])).toMatchObject({ titulo: "--raro" });
    expect(readArguments(olvidar, ["/a/", "/b/", "/c/"])._).toEqual(["/a/", "/b/", "/c/"]);
  });

  it("is read: each value of an option that may be there several times", () => {
    const words = ["x.csv", "--columna", "titulo=A", "--columna=costo=B b"];
    expect(readArguments(importar, words).columna).toBe("titulo=A\ncosto=B b");
    expect(readArguments(importar, words.slice(0, 3)).columna).toBe("titulo=A");
  });

  it.each<[what: string, command: Declaration, words: readonly string[], line: string]>([
    [
      "an option like another",
      build,
      ["--keep-last-vaild"],
      "No se entiende «--keep-last-vaild». ¿Quiso escribir «--keep-last-valid»? Ayuda: npm run build -- --help",
    ],
    [
      "an option in the way of JavaScript",
      build,
      ["--keepLastValid"],
      "No se entiende «--keepLastValid». ¿Quiso escribir «--keep-last-valid»? Ayuda: npm run build -- --help",
    ],
    [
      "an option that says no",
      build,
      ["--no-keep-last-valid"],
      "No se entiende «--no-keep-last-valid». ¿Quiso escribir «--keep-last-valid»? Ayuda: npm run build -- --help",
    ],
    [
      "an option of one hyphen",
      build,
      ["-root", "x"],
      "No se entiende «-root». ¿Quiso escribir «--root»? Ayuda: npm run build -- --help",
    ],
    [
      "the name of a word as an option",
      newDocument,
      ["--seccion", "noticia"],
      "No se entiende «--seccion»: las opciones son --root, --plantillas. Ayuda: npm run new -- --help",
    ],
    [
      "what every object has",
      build,
      ["--constructor"],
      "No se entiende «--constructor»: las opciones son --root, --output, --keep-last-valid, --sin-historial. Ayuda: npm run build -- --help",
    ],
    ["an option where there are none", guide, ["--root"], "No se entiende «--root». Ayuda: npm run guide -- --help"],
    ["an option without its value", freshness, ["--month"], "--month necesita un valor: AAAA-MM."],
    [
      "an option in the place of a value",
      freshness,
      ["--format", "--month"],
      "--format necesita un valor: text|json|csv.",
    ],
    ["a value for an option that takes none", newDocument, ["--plantillas=sí"], "--plantillas no lleva un valor."],
    ["a value like another", freshness, ["--format", "jsno"], "--format no puede ser «jsno». ¿Quiso escribir «json»?"],
    ["a value like none", freshness, ["--format", "xml"], "--format no puede ser «xml»: escriba text, json, csv."],
  ])("is refused: %s", (_what, command, words, line) => {
    expect(refusal(command, words)).toBe(line);
  });
});
