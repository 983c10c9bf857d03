import { expect, test } from "vitest";
import {
  alternatives,
  capitalize,
  count,
  enumerate,
  number,
  pesos,
  plural,
  quantity,
  quoted,
} from "../../scripts/words/spanish.ts";

test.each([
  ["a number", number(45300), "45.300"],
  ["a number with decimals", number(1234.567), "1.234,57"],
  ["a number with one decimal", number(64.28, 1), "64,3"],
  ["an amount of money", pesos(1200), "$\u00a01.200"],
  ["one of something", quantity(1, "trámite", "trámites"), "1 trámite"],
  ["none of something", quantity(0, "trámite", "trámites"), "0 trámites"],
  ["a fraction of something", quantity(1.5, "hora", "horas"), "1,5 horas"],
  ["many of something", quantity(1200, "trámite", "trámites"), "1.200 trámites"],
  ["many of something in a log", count(1200, "línea", "líneas"), "1200 líneas"],
  ["a verb for one", plural(1, "Falta", "Faltan"), "Falta"],
  ["a verb for several", plural(2, "Falta", "Faltan"), "Faltan"],
  ["no items", enumerate([]), ""],
  ["one item", enumerate(["agua"]), "agua"],
  ["several items", enumerate([3, 7, 12]), "3, 7 y 12"],
  ["an item that begins with the sound of an i", enumerate(["agua", "internet"]), "agua e internet"],
  ["quoted items", enumerate(["a", "i"].map(quoted)), "«a» y «i»"],
  ["items of which one is chosen", alternatives(["a", "b", "c"]), "a, b o c"],
  ["a choice that begins with the sound of an o", alternatives(["siete", "ocho"]), "siete u ocho"],
  ["a word at the beginning of a sentence", capitalize("índice de la página"), "Índice de la página"],
])("%s: «%s»", (_what, text, expected) => {
  expect(text).toBe(expected);
});
