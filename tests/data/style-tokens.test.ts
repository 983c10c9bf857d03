import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAssets } from "../../scripts/bundle/assets.ts";
import { styleTokens } from "../../scripts/data/style-tokens.ts";
import { PROJECT } from "../../scripts/disk/paths.ts";
import { contrast, MIN_CONTRAST, readableShade } from "../../scripts/schema/contrast.ts";
import { COLOR_BOUNDS, estilo, PAPERS } from "../../scripts/schema/estilo.ts";

const TOKENS = readFileSync(join(PROJECT, "layouts", "styles", "1-tokens.css"), "utf8");
const anyColor = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("the style of a municipality", () => {
  it("becomes properties of the style sheet, and nothing where it says nothing", () => {
    expect(styleTokens({})).toBe("");
    expect(styleTokens({ color: "#0b5d3b", estilo: {} })).toBe(":root{--institucional:#0b5d3b}");
    expect(
      styleTokens({
        estilo: {
          enlaces: "#1a4f8b",
          botones: "#12395f",
          fondo: "#f0f4f8",
          titulos: "sin-serifas",
          textos: "humanista",
          esquinas: "rectas",
        },
      }),
    ).toBe(
      ":root{--enlaces:#1a4f8b;--botones:#12395f;--fondo:#f0f4f8;--headings:var(--sin-serifas);--text:var(--humanista);--radius:0px}",
    );
  });

  it("comes last in the style sheet of every page", async () => {
    const municipality = { nombre: "San Ejemplo", formulario_pqrsd: undefined };
    const [plain, own] = await Promise.all([
      buildAssets(municipality),
      buildAssets({ ...municipality, estilo: { fondo: "#f0f4f8", esquinas: "redondas" } }),
    ]);
    expect(own.styles.base).toBe(`${plain.styles.base}:root{--fondo:#f0f4f8;--radius:10px}`);
    expect(own.styleHashes[0]).not.toBe(plain.styleHashes[0]);
    expect(own.policy).toContain(own.styleHashes[0]);
  });

  it("sets only properties that the style sheet reads, and letters that it has", () => {
    const letters = estilo.shape.titulos.unwrap().options;
    for (const name of letters) expect(TOKENS).toContain(`--${name}: `);
    for (const name of Object.keys(COLOR_BOUNDS)) expect(TOKENS).toContain(`var(--${name}, `);
    for (const name of ["headings", "text", "radius"]) expect(TOKENS).toContain(`--${name}: `);
  });

  it("knows the papers of the style sheet", () => {
    const [light = ""] = TOKENS.split("@supports");
    const papers = ["--sand: var(--fondo, #f7f3ec)", "--alert-paper: #fdeeea", "--notice-paper: #fff4d6"];
    for (const paper of papers) expect(light).toContain(`${paper};`);
    expect(PAPERS).toEqual(["#ffffff", ...papers.map((paper) => /#\w{6}/.exec(paper)?.[0])]);
  });
});

describe("a colour that would be hard to read", () => {
  it("has the contrast that WCAG computes", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
  });

  it("is taken to the nearest shade that is not, and another one is left alone", () => {
    const { enlaces, botones, fondo } = COLOR_BOUNDS;
    expect(readableShade("#1a4f8b", enlaces)).toBe("#1a4f8b");
    expect(readableShade("#FFE800", enlaces)).toBe("#7a6f00");
    expect(readableShade("#ff0000", botones)).toBe("#ed0000");
    expect(readableShade("#1a4f8b", fondo)).toBe("#eff3f7");
  });

  it("is never on a page, whichever colours are written", () => {
    fc.assert(
      fc.property(anyColor, anyColor, anyColor, (enlaces, botones, fondo) => {
        const [link, button, box] = [
          readableShade(enlaces, COLOR_BOUNDS.enlaces),
          readableShade(botones, COLOR_BOUNDS.botones),
          readableShade(fondo, COLOR_BOUNDS.fondo),
        ];
        const pairs = [...PAPERS, box].map((paper) => contrast(link, paper));
        expect(Math.min(...pairs, contrast(button, "#ffffff"), contrast(box, "#57514a"))).toBeGreaterThanOrEqual(
          MIN_CONTRAST,
        );
      }),
    );
  });
});
