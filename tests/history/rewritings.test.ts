import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { history } from "../../scripts/demo/repository/history.ts";
import { hashText } from "../../scripts/disk/hash.ts";
import { defaultsByKey } from "../../scripts/editor/defaults.ts";
import { documentFormat } from "../../scripts/editor/document-format.ts";
import { listedTextsByCollection, twoFormsByKey } from "../../scripts/editor/union-forms.ts";
import { factsOf, frontMatterReader } from "../../scripts/history/facts.ts";
import { type CollectionId, collectionIds, collections } from "../../scripts/schema/index.ts";
import { schemaData } from "../editor/schema-values.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { anyText, FILES, spelled, spelledMatter, withChange } from "../helpers/markdown-spellings.ts";
import { logLines, reportOf } from "../helpers/report.ts";

const reader = { hash: hashText, read: frontMatterReader() };

/** What is compared of a version, with its files: here every file has a content of its own. */
function readingOf(collection: CollectionId, text: string) {
  const { reading, media } = factsOf(collection, text, reader) ?? {};
  return { reading, media };
}

describe("any text", () => {
  const reading = (body: string) => readingOf("noticias", noticia({}, body));

  it("reads the same in whatever Markdown it is written", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        expect(reading(spelled(text, other))).toEqual(reading(spelled(text, one)));
      }),
      { numRuns: 300 },
    );
  });

  it("reads otherwise when a word, a link, a picture or their order changes", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), fc.nat(), (text, seed, one, other) => {
        const changed = withChange(text, seed);
        expect(reading(spelled(changed, other))).not.toEqual(reading(spelled(text, one)));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a commit that writes documents in other Markdown and other YAML", () => {
  const document = fc.record({
    text: anyText,
    title: fc.constantFrom("Feria: lunes y martes", "Vacunación 'gratis'", "5.000 árboles"),
    change: fc.constantFrom("nothing", "text", "title"),
    seed: fc.nat(),
    one: fc.nat(),
    other: fc.nat(),
  });

  it("is an update of those that say something else, once each, and of no other", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(document, { minLength: 5, maxLength: 10 }), async (documents) => {
        const path = (index: number) => `content/noticias/n${index}.md`;
        const written = (titulo: string, body: string, seed: number) => {
          const resumen = "Lo que hay que saber de esto, en dos o tres renglones que se doblan.";
          const data = { titulo, resumen, dependencia: "secretaria-general", fecha: "2026-03-05" };
          return `---\n${spelledMatter(data, seed)}---\n${body}`;
        };
        const before = documents.map(({ title, text, one }, index) => [
          path(index),
          written(`${title} ${index}`, spelled(text, one), one),
        ]);
        const after = documents.map(({ title, text, change, seed, other }, index) => [
          path(index),
          written(
            change === "title" ? `Otro título ${index}` : `${title} ${index}`,
            spelled(change === "text" ? withChange(text, seed) : text, other),
            other,
          ),
        ]);
        const h = history();
        h.commit("Comienzo", {
          at: "2026-03-05T10:00:00-05:00",
          files: {
            ...minimalContent(),
            ...Object.fromEntries(FILES.map((file) => [`content${file}`, file])),
            ...Object.fromEntries(before),
          },
        });
        h.commit("Reescribe", { at: "2026-04-07T10:00:00-05:00", files: Object.fromEntries(after) });
        const rows = logLines(await reportOf(h, "2026-05-20T12:00:00-05:00")).filter((row) =>
          row.startsWith("2026-04"),
        );
        const expected = documents.flatMap(({ change }, index) =>
          change === "nothing" ? [] : [`2026-04-07 actualizado n${index}`],
        );
        expect(rows.sort()).toEqual(expected.sort());
      }),
      { numRuns: 10 },
    );
  });
});

describe("what the web editor writes", () => {
  const [forms, defaults, listedTexts] = [twoFormsByKey(), defaultsByKey(), listedTextsByCollection()];
  const style = fc.record({
    defaultStringType: fc.constantFrom("PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE"),
    defaultKeyType: fc.constant("PLAIN"),
    lineWidth: fc.constantFrom(0, 40),
    sortMapEntries: fc.boolean(),
  } as const);

  it.each(collectionIds)("in a document of %s that nobody changed reads the same", (id) => {
    const format = documentFormat({ forms, defaults, listed: listedTexts[id] });
    fc.assert(
      fc.property(schemaData(collections[id].schema), style, (data, style) => {
        const text = `---\n${stringify(data, style)}---\n\n\n  Hola,\n*vecinos*.\n\n`;
        const form = format.fromFile(text);
        const { __archivo: _source, ...copy } = form;
        const edited = format.fromFile(format.toFile({ ...form, titulo: "Otro título" }));
        const reading = readingOf(id, text);
        expect(reading.reading).toBeDefined();
        expect(readingOf(id, format.toFile(form))).toEqual(reading);
        expect(readingOf(id, format.toFile({ ...defaults, ...copy, body: "Hola, __vecinos__\\." }))).toEqual(reading);
        expect(readingOf(id, format.toFile({ ...edited, titulo: form.titulo }))).toEqual(reading);
      }),
      { numRuns: 15 },
    );
  });
});
