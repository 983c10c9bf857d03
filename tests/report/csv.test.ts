import { expect, test } from "vitest";
import { frequencyCsv, updatesCsv } from "../../scripts/report/csv.ts";
import { sampleReport } from "../helpers/sample-report.ts";
import { richReport } from "./rich-report.ts";

const [noticias] = sampleReport.canales;
const [entry] = sampleReport.actualizaciones;
if (!noticias || !entry) throw new Error("the sample report has a channel and an entry");

const withTitle = (titulo: string) => updatesCsv({ ...sampleReport, actualizaciones: [{ ...entry, titulo }] });

test("a month without data leaves its figures empty", () => {
  const csv = frequencyCsv({ ...sampleReport, canales: [{ ...noticias, meses: noticias.meses.slice(0, 2) }] });
  expect(csv).toBe(
    [
      "canal,mes,dias,actualizaciones,meta,estado",
      "noticias,2025-12,,,3,sin_datos",
      "noticias,2026-01,4,5,3,cumple",
      "",
    ].join("\r\n"),
  );
});

test("a month of zeros keeps them", () => {
  expect(frequencyCsv(richReport())).toContain("dependencias,2026-10,0,0,3,no_cumple\r\n");
});

test("every channel has a row for each of its months", () => {
  expect(frequencyCsv(richReport()).trim().split("\r\n")).toHaveLength(1 + 5 * 24);
});

test("the log has the fields of the JSON, in its order", () => {
  const [header, first] = updatesCsv(sampleReport).split("\r\n");
  expect(header).toBe("fecha,canal,dependencia,tipo,titulo,url,archivo,commit");
  expect(first).toBe(
    [
      "2026-11-21T10:00:00-05:00,noticias,secretaria-general,nuevo",
      "Alerta roja por creciente del río San Pablo: evacúe las orillas",
      "/noticias/alerta-por-creciente-del-rio/,content/noticias/alerta-por-creciente-del-rio.md",
      "3f2b9c1d4e5a60718293a4b5c6d7e8f901234567",
    ].join(","),
  );
});

test("an empty log is its header alone", () => {
  expect(updatesCsv({ ...sampleReport, actualizaciones: [] })).toBe(
    "fecha,canal,dependencia,tipo,titulo,url,archivo,commit\r\n",
  );
});

test.each(["=1+1", "+57 604", "-2", "@SUM(A1)"])("a title that begins like a formula cannot run: %j", (titulo) => {
  expect(withTitle(titulo)).toContain(`,'${titulo},`);
});

test.each([
  ["a comma", "Sí, señor", '"Sí, señor"'],
  ["a quote", 'El "nuevo"', '"El ""nuevo"""'],
  ["a line break", "Uno\nDos", '"Uno\nDos"'],
  ["a carriage return and a formula", "\r=1", '"\r\'=1"'],
  ["a semicolon and a formula", "Aviso;=1", '"Aviso;\'=1"'],
])("a title with %s stays one cell", (_, titulo, cell) => {
  expect(withTitle(titulo)).toContain(`,nuevo,${cell},/noticias/`);
});
