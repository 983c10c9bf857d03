import { expect, test } from "vitest";
import { excerptParts } from "../../../layouts/client/excerpt.ts";

test.each([
  ["nada que marcar", [["nada que marcar", false]]],
  [
    "<mark>Predial</mark> y su <mark>pago</mark>",
    [
      ["Predial", true],
      [" y su ", false],
      ["pago", true],
    ],
  ],
  [
    "el <mark>(predial,</mark> y la <mark>«casa».</mark>",
    [
      ["el (", false],
      ["predial", true],
      [", y la «", false],
      ["casa", true],
      ["».", false],
    ],
  ],
  ["ley &lt;script&gt; &amp; &quot;orden&quot; &#39;x&#39;", [[`ley <script> & "orden" 'x'`, false]]],
  ["&amp;lt;b&gt;", [["&lt;b>", false]]],
  [
    "<mark>&lt;img src=x onerror=alert(1)&gt;</mark>",
    [
      ["<", false],
      ["img src=x onerror=alert(1", true],
      [")>", false],
    ],
  ],
])("the excerpt %s is plain text, marked and not", (html, parts) => {
  expect(excerptParts(html).map(({ text, marked }) => [text, marked])).toEqual(parts);
});
