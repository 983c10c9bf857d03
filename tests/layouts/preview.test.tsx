import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { FichaPage } from "../../layouts/components/ficha/ficha-page.tsx";
import { render as renderNoticia } from "../../layouts/noticia.11ty.tsx";
import { renderPage } from "../../layouts/page.tsx";
import { type OpenDraft, Preview } from "../../layouts/preview/preview.tsx";
import { previewData } from "../../scripts/data/preview.ts";
import { toForm } from "../../scripts/editor/two-forms.ts";
import { twoFormsByKey } from "../../scripts/editor/union-forms.ts";
import type { Document, Ficha, Noticia } from "../../scripts/model/site.ts";
import { type CollectionWith, collections, collectionsWith } from "../../scripts/schema/index.ts";
import { schemaData } from "../editor/schema-values.ts";
import { sampleNoticias, sampleServicios, sampleTramites } from "../helpers/sample-documents.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const site = sampleSite();
const data = JSON.parse(JSON.stringify(previewData(site)));
const forms = twoFormsByKey();

/** The article alone: the page may have its script, and what a reader needs next, beside it. */
const mainOf = (page: string) => /<article[\s\S]*<\/article>/.exec(page)?.[0];

function preview(
  collection: CollectionWith<"preview">,
  values: Record<string, unknown>,
  draft: Partial<OpenDraft> = {},
): string {
  const opened = { collection, slug: "", values, today: site.today, addressOf: () => undefined, ...draft };
  return (
    mainOf(
      renderPage(
        <main>
          <Preview data={data} draft={opened} />
        </main>,
      ),
    ) ?? ""
  );
}

/** A document as the editor's form holds it. */
const formOf = ({ data, body }: Document) => ({ ...toForm(forms, { ...data }), body });

/** A document that was published today, as one is that somebody is writing. */
const changedToday = <T extends Document>(document: T): T => ({
  ...document,
  lastUpdate: { day: site.today, moment: site.now, commit: "" },
});

describe("the preview of a whole document is the main part of its page", () => {
  it.each(sampleNoticias.map((noticia) => [noticia.slug, noticia] as const))("%s", (slug, noticia: Noticia) => {
    const page = renderNoticia({ site, noticia: changedToday(noticia) });
    expect(preview("noticias", formOf(noticia), { slug })).toBe(mainOf(page));
  });

  it.each([...sampleTramites, ...sampleServicios].map((ficha) => [ficha.slug, ficha] as const))(
    "%s",
    (slug, ficha: Ficha) => {
      const { collection } = ficha;
      const page = renderPage(<FichaPage site={site} ficha={changedToday(ficha)} />);
      expect(preview(collection, formOf(ficha), { slug })).toBe(mainOf(page));
    },
  );
});

describe.each(collectionsWith("preview"))("the preview of one of %s", (collection) => {
  it("renders before anything is written", () => {
    expect(preview(collection, {})).toContain(">Sin título</h1>");
  });

  it("renders whatever is written, and whatever is missing", () => {
    const anything = fc.array(fc.option(fc.jsonValue(), { nil: undefined, freq: 3 }), { maxLength: 40 });
    fc.assert(
      fc.property(schemaData(collections[collection].schema), anything, fc.string(), (written, strange, body) => {
        const values = withStrangeValues(toForm(forms, written), strange);
        expect(preview(collection, { ...values, body })).toMatch(/^<article/);
      }),
    );
  });
});

/** The data with other values in place of some, at any depth. */
function withStrangeValues(data: Record<string, unknown>, strange: readonly unknown[]): Record<string, unknown> {
  let at = 0;
  return JSON.parse(JSON.stringify(data), (key, value) => (key === "" ? value : (strange[at++] ?? value)));
}

test("a text that is still too short for its field is shown", () => {
  expect(preview("noticias", { titulo: " Río ", resumen: "Crece." })).toMatch(/>Río<\/h1>.*>Crece\.<\/p>/);
});

test("a charge is shown once it has an amount, a requirement once it has a name", () => {
  const charges = [
    { concepto: "Estampilla", valor: null, unidad: "COP" },
    { concepto: "Copia", valor: 2000, unidad: "COP" },
  ];
  const html = preview("tramites", {
    costo: { forma: "cobros", cobros: charges },
    requisitos: [{ nombre: "" }, { nombre: "Cédula", detalle: "" }],
  });
  expect(html).toContain("<ul><li>Copia: <strong>$\u00a02.000</strong></li></ul>");
  expect(html).toContain('<ul class="checklist"><li>Cédula</li></ul>');
});

test("invalid dates and addresses are left out", () => {
  expect(preview("noticias", { vence: "2026-02-30" })).not.toContain("Vigente");
  const normativa = [{ norma: "Ley 1", enlace: "javascript:alert(1)" }];
  const html = preview("tramites", { enlace: "javascript:alert(1)", normativa });
  expect(html).toContain("<li>Ley 1</li>");
  expect(html).not.toContain("javascript:");
});

test("hostile text is escaped", () => {
  const hostile = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
  const html = preview("noticias", { titulo: hostile, resumen: hostile, imagen_alt: hostile, body: hostile });
  expect(html.match(/<(?:img|script)/g)).toBeNull();
});

test("a link to a page that is not public is plain text, as on the site", () => {
  expect(preview("noticias", { body: "[plan](/no-existe/) y [noticias](/noticias/)" })).toContain(
    '<p><span class="sin-enlace">plan</span> y <a href="/noticias/">noticias</a></p>',
  );
});

describe("a photo that the site does not have yet", () => {
  const BLOB = "blob:https://sanjacinto.example/3f2504e0-4f89-41d3-9a0c-0305e82c3301";

  it("is shown from its blob address, beside the text and in it", () => {
    const html = preview("noticias", { imagen: BLOB, imagen_alt: "El río", body: `![La vereda](${BLOB})` });
    expect(html.match(/<img src="[^"]*"/g)).toEqual([`<img src="${BLOB}"`, `<img src="${BLOB}"`]);
    expect(html).toContain('alt="El río"');
    expect(html).toContain('alt="La vereda"');
  });

  it("is shown from the editor's copy when it was saved after the last build", () => {
    const addressOf = (path: string) => (path === "/media/nueva.jpg" ? BLOB : undefined);
    expect(preview("noticias", { imagen: "/media/nueva.jpg" }, { addressOf })).toContain(`<img src="${BLOB}"`);
    expect(preview("noticias", { imagen: "/media/otra.jpg" }, { addressOf })).not.toContain("<img");
  });

  it("is never requested from another host", () => {
    const addressOf = (path: string) => path;
    expect(preview("noticias", { body: "![x](https://otro.example/x.png)" }, { addressOf })).not.toContain("<img");
  });
});
