import { describe, expect, test } from "vitest";
import { ask } from "../../../layouts/client/ask.ts";
import { vocabularyOf } from "../../../layouts/client/near.ts";
import type { Found, FoundPage } from "../../../layouts/client/pagefind.ts";
import { meantWords } from "../../../layouts/client/question.ts";
import { statusText } from "../../../layouts/client/status.ts";
import { suggestedQueries } from "../../../layouts/client/suggestions.ts";

const vocabulary = vocabularyOf("certificado\npredial\nresidencia\nsisbén\n");
const PAGES = ["certificado de residencia", "certificado predial si paga", "impuesto predial", "certificado médico"];

/** As Pagefind: all words by their beginnings, and of a word that no page has the longest beginning that one has. */
async function search(query: string): Promise<Found> {
  const words = query.toLowerCase().split(" ").map(known).filter(Boolean);
  const pages = PAGES.filter((text) => words.every((word) => text.split(" ").some((each) => each.startsWith(word))));
  return { results: pages.map((text) => ({ data: async () => page(text, words) })), filters: {}, totalFilters: {} };
}

function known(word: string): string {
  return PAGES.some((text) => text.split(" ").some((each) => each.startsWith(word))) ? word : known(word.slice(0, -1));
}

function page(text: string, words: readonly string[]): FoundPage {
  const excerpt = text.replace(/\S+/g, (each) =>
    words.some((word) => each.startsWith(word)) ? `<mark>${each}</mark>` : each,
  );
  return { url: "/", excerpt, meta: { title: text }, filters: {} };
}

const answerOf = (query: string) => ask(search, query, vocabulary);

test.each([
  ["cómo saco el certificado", ["certificado"]],
  ["¿Dónde pago el predial?", ["pago", "predial?"]],
  ["¿qué es?", ["¿qué", "es?"]],
  ["predial 2026", ["predial", "2026"]],
  ['"paz y salvo"', ['"paz y salvo"']],
  ["uno dos tres cuatro cinco seis siete ocho nueve diez once", 8],
])("of «%s» the words that say what is asked for are %j", (query, meant) => {
  const words = meantWords(query);
  expect(Array.isArray(meant) ? words : words.length).toEqual(meant);
});

describe("the answer to", () => {
  test.each([
    ["cómo saco el certificado", "3 resultados para «cómo saco el certificado»"],
    ["certificado residencia", "1 resultado para «certificado residencia»"],
    ["residencia predial", "Nada tiene todas las palabras de «residencia predial». 1 resultado para «residencia»"],
    [
      "certificado xilófono",
      "Nada tiene todas las palabras de «certificado xilófono». 3 resultados para «certificado»",
    ],
    ["sisven", "Ningún resultado para «sisven». Pruebe con otras palabras o con las listas de esta página."],
  ])("«%s» says: %s", async (query, status) => {
    expect(statusText(query, await answerOf(query), {})).toBe(status);
  });

  test("a filtered search names the filter", async () => {
    const answer = await answerOf("predial");
    expect(statusText("predial", answer, { tipo: "Trámite", dependencia: "Secretaría de Hacienda" })).toBe(
      "2 resultados para «predial» en «Trámite» en «Secretaría de Hacienda»",
    );
  });

  test.each([
    ["sisven", ["sisbén"]],
    ["certificado de recidensia", ["certificado residencia"]],
    ["sertificado de recidencia", ["certificado residencia"]],
    ["certificado", []],
    ["xilófono", []],
  ])("«%s» suggests %j", async (query, queries) => {
    expect(suggestedQueries(await answerOf(query), vocabulary)).toEqual(queries);
  });
});
