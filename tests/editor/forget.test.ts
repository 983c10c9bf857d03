import { expect, it } from "vitest";
import { withForgotten } from "../../scripts/editor/forget.ts";

const ADDRESS = "/noticias/ana/";
const forget = (text?: string) => withForgotten(text, [ADDRESS], () => "huella");

it("a new file has a fingerprint, and its type", () => {
  expect(forget()).toBe(
    [
      "# Direcciones que el sitio ya no nombra en ninguna parte. Las escribe: npm run olvidar -- DIRECCIÓN",
      "# Es la huella de cada una (SHA-256): la dirección misma no queda escrita aquí.",
      "olvidados:",
      "  - huella",
      "",
    ].join("\n"),
  );
});

it.each([
  ["an empty file", "", "olvidados:\n  - huella\n"],
  ["a comment alone", "# Solo esto", "# Solo esto\nolvidados:\n  - huella\n"],
  ["others that are forgotten", "olvidados:\n  - otra # de 2025\n", "olvidados:\n  - otra # de 2025\n  - huella\n"],
  ["the same one", "olvidados:\n  - huella\n", "olvidados:\n  - huella\n"],
  [
    "its reason, with the comments on it",
    "# De todos\n\nretirados:\n  # Ana\n  - direccion: /noticias/ana/ # Ana\n    motivo: Ana lo pidió así.\n  # Beto\n  - direccion: /a/b/\n",
    "# De todos\n\nretirados:\n  # Beto\n  - direccion: /a/b/\nolvidados:\n  - huella\n",
  ],
  [
    "its reason alone",
    "retirados:\n  - direccion: /noticias/ana/\n    motivo: Ana lo pidió así.\n",
    "retirados: []\nolvidados:\n  - huella\n",
  ],
  [
    "its address as a place to go to",
    "retirados:\n  - direccion: /a/b/ # queda\n    en_su_lugar: /noticias/ana/ # Ana\n    motivo: Se cambió.\n",
    "retirados:\n  - direccion: /a/b/ # queda\n    motivo: Se cambió.\nolvidados:\n  - huella\n",
  ],
  [
    "lists on a line",
    "retirados: [{direccion: /noticias/ana/}, {direccion: /a/b/}]\n",
    "retirados: [{direccion: /a/b/}]\nolvidados:\n  - huella\n",
  ],
  [
    "the line breaks of Windows",
    "retirados:\r\n  - direccion: /a/b/\r\n",
    "retirados:\n  - direccion: /a/b/\nolvidados:\n  - huella\n",
  ],
])("a file with %s keeps the rest as it is written, and loses the name", (_what, text, result) => {
  expect(forget(text)).toBe(result);
});

it.each(["retirados: [", "- una lista\n", "retirados:\n  - direccion: a: b\n"])(
  "%s cannot be read and is left unchanged",
  (text) => expect(forget(text)).toBeUndefined(),
);
