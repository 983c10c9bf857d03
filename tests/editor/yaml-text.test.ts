import fc, { type Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { same } from "../../scripts/editor/matching.ts";
import { withData } from "../../scripts/editor/yaml-text.ts";
import { someText } from "./config-values.ts";

type Data = Record<string, unknown>;

/** A text of YAML, written in lines to be read here. */
const lines = (...each: string[]) => `${each.join("\n")}\n`;

const OFFICE = lines(
  "# Datos de la oficina. Lo que va después de # es una nota.",
  "",
  "# Como está en el decreto.",
  'nombre: "Secretaría" # POR CONFIRMAR',
  "",
  "# correo: pendiente",
  "",
  "horario:    Lunes a viernes",
  "# Con indicativo.",
  "telefono: '604'",
);

describe("a YAML group that is updated", () => {
  it.each<[what: string, text: string, data: Data, result: string]>([
    [
      "changes a value between its quotes and leaves what stands above and beside it",
      OFFICE,
      { nombre: "Gobierno", horario: "Lunes a viernes", telefono: "604" },
      OFFICE.replace("Secretaría", "Gobierno"),
    ],
    ["gives a value quotes when it must have them", "a: uno # nota\n", { a: "uno: dos" }, "a: 'uno: dos' # nota\n"],
    [
      "takes a key away with the note right above it, and no other",
      OFFICE,
      { nombre: "Secretaría", horario: "Lunes a viernes" },
      OFFICE.replace("# Con indicativo.\ntelefono: '604'\n", ""),
    ],
    [
      "takes its first key away",
      OFFICE,
      { horario: "Lunes a viernes", telefono: "604" },
      OFFICE.replace('# Como está en el decreto.\nnombre: "Secretaría" # POR CONFIRMAR\n', ""),
    ],
    [
      "puts a new key below the one that it follows",
      OFFICE,
      { nombre: "Secretaría", horario: "Lunes a viernes", correo: "a@b.co", telefono: "604" },
      OFFICE.replace("viernes\n", "viernes\ncorreo: a@b.co\n"),
    ],
    ["puts a new key first", "# Nota\n\nb: 1\n", { a: 0, b: 1 }, "# Nota\n\na: 0\nb: 1\n"],
    ["does not end with a line break when the text does not", "a: 1", { a: 2, b: 3 }, "a: 2\nb: 3"],
    ["fills an empty value", "a: # pendiente\nb: 1\n", { a: "x", b: 1 }, "a: x # pendiente\nb: 1\n"],
    ["empties a value", "a: x # nota\nb: 1\n", { a: null, b: 1 }, "a: null # nota\nb: 1\n"],
    [
      "goes into its groups",
      lines("a:", "  # Uno", "  uno: 1", "  # Dos", "  dos: 2", "# Final", "b: 1"),
      { a: { uno: 1, dos: 3, tres: { x: [1] } }, b: 1 },
      lines("a:", "  # Uno", "  uno: 1", "  # Dos", "  dos: 3", "  tres:", "    x:", "      - 1", "# Final", "b: 1"),
    ],
    [
      "writes a group in brackets in brackets",
      "a: {uno: 1, dos: [x, y]} # nota\nb: [p, q]\n",
      { a: { uno: 2, dos: ["x", "y"] }, b: ["p"] },
      "a: {uno: 2, dos: [x, y]} # nota\nb: [p]\n",
    ],
    [
      "folds a text that was folded",
      lines("a: >- # nota", "  uno dos", "  tres", "b: 1"),
      { a: "palabra ".repeat(20).trim(), b: 1 },
      lines("a: >- # nota", `  ${"palabra ".repeat(14).trim()}`, `  ${"palabra ".repeat(6).trim()}`, "b: 1"),
    ],
    [
      "makes a text of several lines of one, with its note beside the key",
      "a: uno # nota\nb: 1\n",
      { a: "uno\ndos", b: 1 },
      lines("a: |- # nota", "  uno", "  dos", "b: 1"),
    ],
    [
      "makes a word of a list",
      lines("# Arriba", "a: # al lado", "  - x", "  - y # nota", "b: 1"),
      { a: "gratuito", b: 1 },
      lines("# Arriba", "a: gratuito # al lado", "b: 1"),
    ],
    [
      "makes a list of a word",
      "a: gratuito # nota\nb: 1\n",
      { a: [{ c: 1, d: 2 }], b: 1 },
      lines("a: # nota", "  - c: 1", "    d: 2", "b: 1"),
    ],
    [
      "does not take a sign in a text for a note",
      lines("a:", "  - uno: 'Casa # 5'", "b: 1"),
      { a: ["x"], b: 1 },
      lines("a:", "  - x", "b: 1"),
    ],
  ])("%s", (_what, text, data, result) => expect(withData(text, data)).toBe(result));

  it.each([
    ["is no group", "- 1\n", { a: 1 }],
    ["has nothing in common with the data", "a: 1\n", { b: 1 }],
    ["has one value in two places, and one of them changes", "a: &x {p: 1}\nb: *x\n", { a: { p: 2 }, b: { p: 1 } }],
    ["is empty", "# Nada\n", { a: 1 }],
  ])("that %s must be written anew", (_what, text, data) => expect(withData(text, data)).toBeUndefined());
});

const LIST = lines(
  "lista:",
  "  # De la A",
  "  - nombre: A",
  "    valor: 1 # POR CONFIRMAR",
  "",
  "  # De la B",
  "  - nombre: B",
  "    # Del valor",
  "    valor: 2",
  "  # - nombre: C",
  "fin: 1",
);
const [a, b] = [
  { nombre: "A", valor: 1 },
  { nombre: "B", valor: 2 },
];

describe("a YAML list that is updated", () => {
  it.each<[what: string, items: unknown[], result: string]>([
    ["changes one value of an item", [a, { ...b, valor: 3 }], LIST.replace("valor: 2", "valor: 3")],
    ["takes an item away with its notes", [b], LIST.replace(/ {2}# De la A\n.*\n.*\n/, "")],
    ["puts a new item at the end", [a, b, { nombre: "N" }], LIST.replace("valor: 2\n", "valor: 2\n  - nombre: N\n")],
    ["puts a new item first", [{ nombre: "N" }, a, b], LIST.replace("lista:\n", "lista:\n  - nombre: N\n")],
    [
      "moves an item with its notes, and changes it",
      [{ ...b, valor: 3 }, a],
      lines(
        "lista:",
        "  # De la B",
        "  - nombre: B",
        "    # Del valor",
        "    valor: 3",
        "",
        "  # De la A",
        "  - nombre: A",
        "    valor: 1 # POR CONFIRMAR",
        "  # - nombre: C",
        "fin: 1",
      ),
    ],
    [
      "writes an item anew that loses its first key",
      [a, { valor: 2 }],
      LIST.replace("nombre: B\n    # Del valor\n    valor: 2", "valor: 2"),
    ],
    [
      "gives an item a key before its first",
      [a, { id: 1, ...b }],
      LIST.replace("- nombre: B", "- id: 1\n    nombre: B"),
    ],
    ["makes a text of an item", [a, "B"], LIST.replace("nombre: B\n    # Del valor\n    valor: 2", "B")],
  ])("%s", (_what, lista, result) => expect(withData(LIST, { lista, fin: 1 })).toBe(result));
});

const scalar: Arbitrary<unknown> = fc.oneof(someText(1, 20), fc.integer(), fc.boolean(), fc.constant(null));
const key = fc.constantFrom(..."abcdef");
const group = (value: Arbitrary<unknown>) => fc.dictionary(key, value, { maxKeys: 4 });
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 4 }),
  fc.array(group(scalar), { maxLength: 4 }),
  group(fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), group(scalar))),
);
const data: Arbitrary<Data> = group(value).map((each) => ({ titulo: "Título", ...each }));

/** Data as YAML, with a note of its own above and beside every line. */
function annotated(said: Data): string {
  const notes = stringify(said, { lineWidth: 0 }).trimEnd().split("\n");
  return lines(...notes.map((line) => `${/^ */.exec(line)}# sobre ${line.trim()}\n${line} # al lado`));
}

describe("any group", () => {
  it("is unchanged when its data is the same", () => {
    fc.assert(
      fc.property(data, (said) => {
        expect(withData(annotated(said), said)).toBe(annotated(said));
      }),
    );
  });

  it("has the new data, and unchanged keys stay verbatim", () => {
    const other = fc.tuple(data, data, fc.subarray([..."abcdef"]));
    fc.assert(
      fc.property(other, ([old, more, lost]) => {
        const wanted: Data = Object.fromEntries(
          Object.entries({ ...old, ...more }).filter(([name]) => !lost.includes(name)),
        );
        const result = withData(annotated(old), wanted) ?? "";
        expect(parse(result)).toEqual(wanted);
        const unchanged = Object.keys(old).filter((name) => same(old[name], wanted[name]));
        for (const name of unchanged) expect(result).toContain(annotated({ [name]: old[name] }));
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the comments of list items when they move", () => {
    const items = fc.uniqueArray(group(scalar), { minLength: 1, maxLength: 5, comparator: same });
    const moved = items.chain((old) => fc.tuple(fc.constant(old), fc.shuffledSubarray(old, { minLength: 1 })));
    fc.assert(
      fc.property(moved, fc.array(value, { maxLength: 2 }), ([old, kept], added) => {
        const wanted = { lista: [...kept, ...added] };
        const result = withData(annotated({ lista: old }), wanted) ?? "";
        expect(parse(result)).toEqual(wanted);
        for (const item of kept)
          expect(result).toContain(
            annotated({ lista: [item] })
              .split("\n")
              .slice(2)
              .join("\n"),
          );
      }),
      { numRuns: 200 },
    );
  });
});
