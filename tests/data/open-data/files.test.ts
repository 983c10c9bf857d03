import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OpenDataSource } from "../../../scripts/data/open-data/dataset.ts";
import { type PublishedDataset, publishedDatasets } from "../../../scripts/data/open-data/files.ts";
import type { Pagina } from "../../../scripts/model/site.ts";
import type { DatasetId } from "../../../scripts/pages/files.ts";
import { samplePaginas } from "../../helpers/sample-documents.ts";
import { sampleSource } from "./sample-source.ts";

const BYTE_ORDER_MARK = "\uFEFF";

const source = sampleSource();
const all = publishedDatasets(source).map((each) => [each.id, each] as const);
const files = all.flatMap(([, { csv, dictionary }]) => [csv, dictionary]);

describe.each(files.map((file) => [file.url, file] as const))("%s", (_, { text, bytes }) => {
  it("begins with a byte order mark, so that Excel reads its accents, and has no other", () => {
    expect(text.lastIndexOf(BYTE_ORDER_MARK)).toBe(0);
  });

  it("is RFC 4180: every row ends with CRLF and has as many cells as the header", () => {
    const rows = cells(text);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });

  it("is safe from formula injection", () => {
    expect(cells(text).flat().filter(isFormula)).toEqual([]);
  });

  it("declares its size in bytes", () => {
    expect(bytes).toBe(Buffer.byteLength(text));
  });
});

describe.each(all)("the files of %s", (id, dataset) => {
  const json = JSON.parse(dataset.json.text);
  const [header = [], ...rows] = cells(dataset.csv.text);

  it("are at /datos/, by the name of the dataset", () => {
    const { url, csv, json, dictionary } = dataset;
    expect([url, csv.url, json.url, dictionary.url]).toEqual([
      `/datos/${id}/`,
      `/datos/${id}.csv`,
      `/datos/${id}.json`,
      `/datos/${id}-diccionario.csv`,
    ]);
  });

  it("have equal CSV and JSON, with lists and objects as JSON text", () => {
    expect(rows).toHaveLength(json.datos.length);
    const read = rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
    const expected = json.datos.map((row: Record<string, unknown>) =>
      Object.fromEntries(header.map((name) => [name, cellOf(row[name])])),
    );
    expect(read).toEqual(expected);
  });

  it("describe the data, the publisher, the date and the licence", () => {
    expect(json).toMatchObject({
      titulo: dataset.title,
      descripcion: dataset.description,
      entidad: "Alcaldía de San Jacinto de las Lomas",
      licencia: "https://creativecommons.org/licenses/by/4.0/",
      generado: "2026-11-22T09:30:00-05:00",
      diccionario: `https://sanjacinto.example/datos/${id}-diccionario.csv`,
    });
  });

  it("warn when the municipality is fictional", () => {
    expect(json.aviso).toContain("ficticio");
  });

  it("are described by the dictionary, column by column", () => {
    const [names, ...columns] = cells(dataset.dictionary.text);
    expect(names).toEqual([
      ...["columna", "titulo", "descripcion", "tipo"],
      ...["obligatoria", "valores", "ejemplo", "formatos"],
    ]);
    expect(columns.map(([name]) => name)).toEqual(dataset.columns.map(({ name }) => name));
    expect(columns.filter((column) => column.at(-1) === "CSV y JSON").map(([name]) => name)).toEqual(header);
  });
});

describe("the text below the front matter", () => {
  it("is in the JSON and not in the CSV", () => {
    const { csv, json } = publishedDataset("noticias", source);
    expect(json.text).toContain("Desconecte la luz.");
    expect(csv.text).not.toContain("Desconecte la luz.");
    expect(csv.text).not.toContain("texto");
  });
});

describe("arbitrary values", () => {
  const HOSTILE = [
    '=HYPERLINK("https://malo.example","Premio")',
    "+57 604 555 0100",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "\tcon tabulador",
    "\rcon retorno",
    "Aviso;=1+1",
    'Comillas "dobles", comas; y punto y coma',
    "Dos\nlíneas\r\ny otra\rmás",
    "</script><script>alert(1)</script>",
    "Ñandú — «áéíóú» 👩🏽‍🌾",
    "007",
    "null",
  ];

  it.each(HOSTILE)("%j survives a round trip through CSV and JSON, but for the apostrophes of the guard", (titulo) => {
    const { csv, json } = roundTrip(titulo);
    expect([unguarded(csv), json]).toEqual([unguarded(titulo), titulo]);
  });

  it("are safe from formula injection and never break a row", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (titulo) => {
        const { csv, json } = roundTrip(titulo);
        expect(json).toBe(titulo);
        expect(unguarded(csv)).toBe(unguarded(titulo));
        expect(isFormula(csv)).toBe(false);
      }),
    );
  });

  function roundTrip(titulo: string): { csv: string; json: string } {
    const [pagina] = samplePaginas as [Pagina, ...Pagina[]];
    const dataset = publishedDataset("paginas", {
      ...source,
      site: { ...source.site, paginas: [{ ...pagina, data: { ...pagina.data, titulo } }] },
    });
    const [header = [], row = []] = cells(dataset.csv.text);
    return { csv: row[header.indexOf("titulo")] ?? "", json: JSON.parse(dataset.json.text).datos[0].titulo };
  }
});

/** Strict: a stray quote, a lone CR or LF outside quotes, or a row of another length throws. */
function cells(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: "\r\n", relax_quotes: false, relax_column_count: false });
}

const unguarded = (text: string) => text.replaceAll("'", "");

function isFormula(text: string): boolean {
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(text);
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "object") return JSON.stringify(value);
  const text = String(value);
  return isFormula(text) ? `'${text}` : text;
}

function publishedDataset(id: DatasetId, from: OpenDataSource): PublishedDataset {
  return publishedDatasets(from).find((dataset) => dataset.id === id) as PublishedDataset;
}
