import { expect, it } from "vitest";
import { cleanPasted, piecesOfText } from "../../scripts/editor/pasted-html.ts";

/** What a plain text becomes; nothing when the editor reads it well by itself. */
const cleaned = (text: string) => {
  const pieces = piecesOfText(text);
  return pieces && cleanPasted(pieces).html;
};

it.each([
  ["two lines", "Abre a las ocho.\nCierra a las doce."],
  ["a dash in a text", "Lunes - viernes"],
])("%s without signs are left to the editor", (_name, text) => {
  expect(cleaned(text)).toBeUndefined();
});

it.each([
  ["Lleve:\r\n·\tCédula\r\n·\tRecibo", "<p>Lleve:</p><ul><li>Cédula</li><li>Recibo</li></ul>"],
  ["• Uno\n\n1. Dos\n2. Tres", "<ul><li>Uno</li></ul><ol><li>Dos</li><li>Tres</li></ol>"],
  ["Nombre:\tMarta & Juan", "<p>Nombre: Marta &amp; Juan</p>"],
  [
    "\t2026. Un año no es un número de lista\n1.º Tampoco",
    "<p>2026. Un año no es un número de lista</p><p>1.º Tampoco</p>",
  ],
  ["\t3. Tres\n4. Cuatro", '<ol start="3"><li>Tres</li><li>Cuatro</li></ol>'],
])("%j arrives as lists and words", (text, html) => {
  expect(cleaned(text)).toBe(html);
});
