import { expect, it } from "vitest";
import { clarityReport } from "../../scripts/clarity/report.ts";
import { clarityText } from "../../scripts/clarity/terminal.ts";

const plain = (text: string) => text;
const style = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain };

const EASY = "Traiga la cédula y el recibo de la luz. ".repeat(20);
const HARD = "La administración municipal implementará estrategias interinstitucionales de racionalización, "
  .repeat(16)
  .concat("hoy.");

const document = (name: string, text: string, dependencia = "Secretaría General") => ({
  archivo: `content/noticias/${name}.md`,
  titulo: name,
  carpeta: "noticias",
  dependencia,
  texts: [{ text, at: undefined }],
});

const report = clarityReport([
  document("corta", "Hay que radicar la solicitud."),
  document("facil", EASY, "Alcaldía"),
  document("dificil", HARD),
]);

it("has the hardest documents first, and last those that are too short for an index", () => {
  expect(report.documentos.map(({ titulo, nivel }) => [titulo, nivel])).toEqual([
    ["dificil", "muy difícil"],
    ["facil", "muy fácil"],
    ["corta", null],
  ]);
});

it("has the figures of an office from all its words", () => {
  expect(report.dependencias).toMatchObject([
    { nombre: "Secretaría General", documentos: 2, palabras: 134, nivel: "muy difícil" },
    { nombre: "Alcaldía", documentos: 1, palabras: 180 },
  ]);
});

it("shows three sentences of each and what to write instead of the words of offices", () => {
  expect(report.documentos.map(({ frases_largas }) => frases_largas.length)).toEqual([1, 3, 1]);
  expect(report.documentos.map(({ palabras_de_oficina }) => palabras_de_oficina)).toEqual([
    [{ dice: "racionalización", mejor: "hacerlo más fácil" }],
    [],
    [{ dice: "radicar", mejor: "entregar" }],
  ]);
});

it("is read at a terminal in 80 columns", () => {
  const lines = clarityText(report, style).split("\n");
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(lines).toContain(
    "100 muy fácil · 180 palabras · content/noticias/facil.md".replace(
      "100",
      String(report.documentos[1]?.indice).padStart(3),
    ),
  );
  expect(lines.join(" ")).toContain("1 documento tiene menos de 100 palabras: con tan pocas, el índice no diría nada");
});
