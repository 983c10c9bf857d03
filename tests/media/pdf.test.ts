import { deflateSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { pdfOf } from "../../scripts/demo/pictures/pdf.ts";
import { pdfFacts } from "../../scripts/media/pdf.ts";
import { PdfReader } from "../../scripts/media/read-pdfs.ts";
import { oddPdf } from "../helpers/pdf.ts";

const reader = new PdfReader();
afterAll(() => reader.close());
const factsOf = async (bytes: Buffer) => pdfFacts(await reader.read(bytes));

const KNOWN = { title: "Plan de desarrollo", language: "es-CO" };
/** Everything is allowed, but for the bits of what is named. */
const without = (...bits: number[]) => -1 - bits.reduce((sum, bit) => sum + bit, 0);
const [PRINT, CHANGE, COPY] = [4, 8, 16];

it.each([
  ["a good one", { ...KNOWN }, { pages: 1, faults: [] }],
  ["one of twelve pages", { ...KNOWN, pages: Array(12).fill("Hola") }, { pages: 12, faults: [] }],
  ["a scan", { ...KNOWN, pages: ["", ""] }, { pages: 2, faults: [{ codigo: "pdf-sin-texto" }] }],
  ["one whose cover is a picture", { ...KNOWN, pages: ["", "Hola"] }, { pages: 2, faults: [] }],
  ["one without title", { language: "es" }, { pages: 1, faults: [lacks("título")] }],
  [
    "one with its program's title",
    { title: "Microsoft Word - a.doc", language: "es" },
    { pages: 1, faults: [lacks("título")] },
  ],
  ["one without anything", {}, { pages: 1, faults: [lacks("título", "idioma")] }],
  ["one with an author", { ...KNOWN, author: "JPEREZ" }, { pages: 1, faults: [{ codigo: "pdf-con-autor" }] }],
  ["one of an office", { ...KNOWN, author: "Alcaldía de San Jacinto" }, { pages: 1, faults: [] }],
  ["one of nobody", { ...KNOWN, author: " " }, { pages: 1, faults: [] }],
  [
    "one that may not be printed or copied",
    { ...KNOWN, lock: { password: "", allowed: without(PRINT, COPY) } },
    { pages: 1, faults: [{ codigo: "pdf-restringido", prohibe: ["imprimirlo", "copiar su texto"] }] },
  ],
  [
    "one that may not be changed",
    { ...KNOWN, lock: { password: "", allowed: without(CHANGE) } },
    { pages: 1, faults: [] },
  ],
  [
    "one with a password",
    { ...KNOWN, lock: { password: "clave", allowed: -1 } },
    { faults: [{ codigo: "pdf-con-clave" }] },
  ],
])("%s", async (_name, made, facts) => {
  expect(await factsOf(oddPdf(made))).toEqual(facts);
});

function lacks(...faltan: string[]) {
  return { codigo: "pdf-sin-propiedades", faltan };
}

it.each([
  ["what is no PDF below its first line", Buffer.from("%PDF-1.4 y nada más")],
  ["pages that contain themselves", pdfOf(["<< /Pages 2 0 R >>", "<< /Kids [2 0 R 2 0 R] /Count 4 >>"], "")],
])("%s is a damaged file", async (_name, bytes) => {
  expect(await factsOf(bytes)).toEqual({ faults: [{ codigo: "pdf-danado" }] });
});

it("a number of pages that no document has is not believed", async () => {
  const tree = Array.from(
    { length: 40 },
    (_, i) => `<< /Type /Pages /Kids [${i + 3} 0 R ${i + 3} 0 R] /Count ${2 ** (40 - i)} >>`,
  );
  const page = "<< /Type /Page /MediaBox [0 0 612 792] >>";
  expect(await factsOf(pdfOf(["<< /Pages 2 0 R >>", ...tree, page], ""))).not.toHaveProperty("pages");
});

it("one that takes endless time ends alone, and the next is read", async () => {
  const endless = deflateSync(Buffer.alloc(100_000_000, "q ")).toString("latin1");
  const bomb = pdfOf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>",
      `<< /Length ${endless.length} /Filter /FlateDecode >>\nstream\n${endless}\nendstream`,
    ],
    "",
  );
  const hasty = new PdfReader({ milliseconds: 1000, bytes: 600_000_000 });
  expect(await hasty.read(bomb)).toBeUndefined();
  expect(await hasty.read(oddPdf(KNOWN))).toMatchObject({ pages: 1 });
  await hasty.close();
});
