import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { StatusPage } from "../../layouts/pages/admin-estado.11ty.tsx";
import type { PublishedIssue } from "../../scripts/model/faults.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const { assets, noticias, faults } = sampleSite();
const [noticia] = noticias;
const archivo = noticia?.archivo ?? "";

const issue = (facts: Partial<PublishedIssue>): PublishedIssue => ({
  archivo,
  linea: 7,
  etiqueta: "",
  codigo: "enlace-roto",
  gravedad: "error",
  problema: "Hay algo mal.",
  remedio: "Corríjalo.",
  ...facts,
});

const issues = [
  issue({ etiqueta: "Fecha" }),
  issue({}),
  issue({ archivo: "content/municipio.yaml", etiqueta: "Correo" }),
  issue({ archivo: "content/media/rio.jpg", linea: undefined }),
];

const page = (editorScript?: string) =>
  renderToString(
    <StatusPage site={sampleSite({ assets: { ...assets, editorScript }, faults: { ...faults, issues } })} />,
  );

describe("the page of what is to be corrected", () => {
  it("speaks of titles and fields to people with forms", () => {
    const html = page("/admin/programa/editor.js");
    const titles = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title);
    expect(titles.slice(0, 3)).toEqual(["Archivo rio.jpg", "Datos del municipio", noticia?.data.titulo]);
    expect(html).toContain("<strong>Error</strong>, dato «Fecha»: Hay algo mal.");
    expect(html).toContain("<strong>Error</strong>, dato «Texto»: Hay algo mal.");
    expect(html).not.toMatch(/línea \d|<h2>content/);
  });

  it("speaks of paths and lines to people with files", () => {
    const html = page();
    expect(html).toContain(`<h2>${archivo}</h2>`);
    expect(html).toContain("<strong>Error</strong>, línea 7, dato «Fecha»: Hay algo mal.");
  });
});
