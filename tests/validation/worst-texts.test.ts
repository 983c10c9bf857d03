import { describe, expect, it } from "vitest";
import { readBody, readData, readFrontMatter } from "../../scripts/development/bench/read-text.ts";
import { WORST_BODIES, WORST_DATA } from "../../scripts/development/bench/worst-texts.ts";
import { decode } from "../../scripts/validation/decode.ts";

/**
 * Characters: small enough to be quick where the time grows with the length; where it grows with its square, these tests do
 * not end within their time. `npm run test:soak` does the same with the longest texts that are accepted, and
 * `npm run bench:worst` measures.
 */
const LENGTH = 40_000;

describe("texts that are slow for parsers are validated like any other", () => {
  it.each(Object.entries(WORST_BODIES))("a document of %s", (_name, text) => {
    for (const { archivo, linea, mensaje } of readBody(text(LENGTH))) {
      expect([archivo, linea > 0, mensaje.length < 1000]).toEqual(["content/noticias/a.md", true, true]);
    }
  });

  it.each(Object.entries(WORST_DATA))("a front matter and a data file of %s", (_name, text) => {
    expect(readFrontMatter(text(LENGTH))).toContainEqual(expect.objectContaining({ gravedad: "error" }));
    expect(readData("municipio", text(LENGTH))).toContainEqual(expect.objectContaining({ gravedad: "error" }));
  });

  it("too many footnotes are reported with their number", () => {
    const issues = readBody(WORST_BODIES["inline notes"]?.(4 * 501) ?? "");
    expect(issues.map(({ codigo, mensaje }) => `${codigo}: ${mensaje}`)).toContain(
      "demasiadas-notas: El texto tiene 501 notas al pie y se publican hasta 500.",
    );
  });

  it.each([
    [1, "¿Quiso escribir «/noticias/noticia-7/»?"],
    [501, expect.not.stringContaining("/noticias/noticia-7/")],
  ])("what was meant by a broken link is looked for where there are few: %i", (count, sugerencia) => {
    const broken = readBody("[a](/noticias/notisia-7/)\n".repeat(count)).filter(
      ({ codigo }) => codigo === "enlace-roto",
    );
    expect(broken).toHaveLength(count);
    expect(broken[0]).toMatchObject({ sugerencia });
  });

  it("aliases that multiply without limit are rejected", () => {
    const codes = readData("municipio", WORST_DATA["aliases of aliases"]?.(2000) ?? "").map(({ codigo }) => codigo);
    expect(codes).toContain("yaml-alias");
  });
});

describe("invisible characters", () => {
  it.each([
    ["a control", "\u001b[2J", "U+001B"],
    ["one that turns the text around", "\u202egpj.exe", "U+202E"],
    ["nothing but half a character, by an escape", '"\\ud800"', "U+D800"],
    ["a control, by an escape", '"\\u0007"', "U+0007"],
  ])("%s is reported with its name", (_what, written, codigo) => {
    const issues = readFrontMatter(`titulo: ${written}`);
    expect(issues.filter((each) => each.codigo === "caracter-invisible").map(({ mensaje }) => mensaje)).toEqual([
      `Hay un carácter invisible (${codigo}) que no se puede publicar.`,
    ]);
  });

  it("accents, line endings and characters of other languages are not among them", () => {
    const text = "Año\tñandú\r\nEmberá «Chamí» 👩‍🌾 ‘’“”—…\u00a0\u200d";
    expect(decode("a.md", new TextEncoder().encode(text))).toHaveProperty("text");
  });
});
