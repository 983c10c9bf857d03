import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vocabularyOf } from "../../../layouts/client/near.ts";

const WORDS = ["del", "certificado", "predial", "residencia", "sisbén", "vacunas", "vacuna", "licencia", "inhumación"];
const words = vocabularyOf(WORDS.map((word) => `${word}\n`).join(""));

describe("the words that were perhaps meant", () => {
  test.each([
    ["sisven", ["sisbén"]],
    ["SISVEN", ["sisbén"]],
    ["perdial", ["predial"]],
    ["sertificado", ["certificado"]],
    ["lisensia", ["licencia"]],
    ["inumasion", ["inhumación"]],
    ["recidensia", ["residencia"]],
    ["bacuna", ["vacuna"]],
    ["xilófono", []],
    ["de", []],
    ["", []],
  ])("for «%s»: %j", (written, meant) => {
    expect(words.near(written)).toEqual(meant);
  });

  test("hold a word of the site for every wrong, missing or added letter in it", () => {
    const long = WORDS.filter((word) => word.length > 5);
    const letter = fc.constantFrom(..."abcdefghijklmnñopqrstuvwxyz");
    const error = fc.record({ word: fc.constantFrom(...long), at: fc.nat(), letter, cut: fc.constantFrom(0, 1) });
    const property = fc.property(error, fc.boolean(), ({ word, at, letter, cut }, adds) => {
      const place = 1 + (at % (word.length - 1));
      const written = word.slice(0, place) + (adds || cut === 0 ? letter : "") + word.slice(place + cut);
      expect(words.near(written).some((each) => each === word || each === word.replace(/s$/, ""))).toBe(true);
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });
});

test.each([
  ["predial", true],
  ["PREDIAL", true],
  ["certificados", true],
  ["licencias", true],
  ["resid", true],
  ["sisven", false],
  ["pre", false],
])("whether the site has «%s»: %j", (word, isThere) => {
  expect(words.has(word)).toBe(isThere);
});
