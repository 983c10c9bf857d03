import { describe, expect, it } from "vitest";
import { dressed } from "../../scripts/preview/dressed.ts";
import { PANEL_STYLES, panelHtml } from "../../scripts/preview/panel.tsx";
import { Shown } from "../../scripts/preview/shown.ts";
import { changeInWords } from "../../scripts/preview/words.ts";

const fault = (archivo: string, linea = 2) => ({
  archivo,
  linea,
  columna: 1,
  mensaje: "Falta <el> título.",
  sugerencia: "Escríbalo:\ntitulo: Jornada",
  renglon: "titulo: <b>",
});
const NOTICIA = "content/noticias/a.md";
const HTML = '<!doctype html>\n<html lang="es-CO"><head></head><body class="x"><main>Texto</main></body></html>\n';
const dress = (shown: Shown, url: string, html: string | undefined = HTML) =>
  dressed({ url, html, version: "v1", styleHash: "HASH" }, shown);

describe("a page as it is served", () => {
  it("without errors is the page and a script before its end", () => {
    const page = dress(new Shown(), "/");
    const [script = ""] = /<script[^>]*data-version="v1"[^>]*><\/script>/.exec(page) ?? [];
    expect(page.replace(script, "")).toBe(HTML);
    expect(page.indexOf(script)).toBeLessThan(page.indexOf("</body>"));
  });

  it("says first what is wrong with its file: place, line, words and remedy, escaped, with the last version below", () => {
    const shown = new Shown();
    shown.putFaults(NOTICIA, [fault(NOTICIA, 7)], 1);
    const page = dress(shown, "/noticias/a/");
    for (const words of [`${NOTICIA}, línea 7`, "Falta &lt;el> título.", "titulo: &lt;b>", "Cómo corregirlo:"])
      expect(page).toContain(words);
    expect(page).toContain("Debajo está la última versión sin errores.");
    expect(page.indexOf("línea 7")).toBeLessThan(page.indexOf("<main>"));
  });

  it("that never had a version without errors has its errors alone", () => {
    const shown = new Shown();
    shown.putFaults(NOTICIA, [fault(NOTICIA)], 1);
    const page = dressed({ url: "/noticias/a/", html: undefined, version: "v1", styleHash: "HASH" }, shown);
    expect(page).toContain("Todavía no hay una versión sin errores que mostrar.");
  });

  it("leads to the page that explains the errors of another document", () => {
    const shown = new Shown();
    shown.putFaults(NOTICIA, [fault(NOTICIA)], 1);
    expect(dress(shown, "/")).toContain(`<a href="/noticias/a/">${NOTICIA}</a>`);
    expect(dress(shown, "/")).not.toContain("línea");
  });

  it("that carries a policy of its own allows the styles of the errors, and nothing else more", () => {
    const policy = (styles: string) =>
      HTML.replace(
        "</head>",
        `<meta http-equiv="Content-Security-Policy" content="style-src ${styles}; img-src x"></head>`,
      );
    const shown = new Shown();
    shown.putFaults(NOTICIA, [fault(NOTICIA)], 1);
    expect(dress(shown, "/", policy("'sha256-A'"))).toContain("style-src 'sha256-HASH' 'sha256-A'; img-src x");
    expect(dress(shown, "/", policy("'self' 'unsafe-inline'"))).toContain("style-src 'self' 'unsafe-inline';");
    expect(dress(new Shown(), "/", policy("'sha256-A'"))).toContain("style-src 'sha256-A'; img-src x");
  });
});

it("of many errors the first are explained at once, and the others can be opened", () => {
  const many = Array.from({ length: 8 }, (_, index) => fault(NOTICIA, index + 1));
  const html = panelHtml({ here: many, elsewhere: [], page: "below" });
  expect(html).toContain(`8 errores en ${NOTICIA}`);
  expect(html.indexOf("línea 5")).toBeLessThan(html.indexOf("Ver 3 errores más"));
  expect(html.indexOf("línea 6")).toBeGreaterThan(html.indexOf("Ver 3 errores más"));
});

it("the styles of the errors are in the page as they were hashed", () => {
  expect(panelHtml({ here: [fault(NOTICIA)], elsewhere: [] })).toContain(`<style>${PANEL_STYLES}</style>`);
  expect(PANEL_STYLES).not.toMatch(/[<&]/);
});

it.each([
  [{ unseen: { why: "borrador" } as const }, `${NOTICIA} es un borrador: no se publica.`],
  [{ unseen: { why: "borrado" } as const }, `${NOTICIA} ya no existe: su página se quitó.`],
  [
    { unseen: { why: "desde", day: "2026-05-01" } as const },
    `${NOTICIA} se publica desde el 1 de mayo de 2026: todavía no se ve.`,
  ],
  [
    { unseen: { why: "hasta", day: "2026-03-01" } as const },
    `${NOTICIA} se podía ver hasta el 1 de marzo de 2026: ya no se publica.`,
  ],
  [{ isWrong: true }, `${NOTICIA} tiene errores. Se sigue mostrando la versión anterior.`],
  [{}, `${NOTICIA}: /noticias/a/ se ve ya, en 0,12 s.`],
])("the terminal says what became of a document: %j", (what, line) => {
  expect(changeInWords({ archivo: NOTICIA, url: "/noticias/a/", isWrong: false, ...what }, 0.12)).toBe(line);
});
