import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { collections, dataFiles } from "../../scripts/schema/index.ts";
import { meanings } from "../../scripts/validation/meanings.ts";
import { schemaAt } from "../../scripts/validation/schema-path.ts";

function field(name: string): z.ZodType {
  const [place = "", ...steps] = name.split(".");
  const schema = place === "municipio" ? dataFiles.municipio : collections[place as keyof typeof collections].schema;
  const found = schemaAt(
    schema,
    steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
  );
  if (!found) throw new Error(name);
  return found;
}

const media = new Set(["/media/foto.jpg", "/media/actas/acta-2025.pdf", "/media/mi-foto.jpg", "/media/mi_foto.jpg"]);
const of = (name: string, written: unknown) => {
  const beside = schemaAt(field(name.split(".").slice(0, -1).join(".")), ["unidad"]);
  return meanings(field(name), written, { media, unit: beside && { schema: beside, value: "COP" } });
};

const DAYS = (cantidad: number) => [
  { cantidad, unidad: "dias_habiles" },
  { cantidad, unidad: "dias_calendario" },
];
const ONE: [name: string, meant: unknown, written: unknown[]][] = [
  ["noticias.urgente", true, ["sí", "Si", "SÍ", "verdadero", "x", "X", "1", 1, "yes", "“sí”"]],
  ["noticias.urgente", false, ["no", "No", "NO", "falso", "0", 0]],
  [
    "tramites.costo",
    "gratuito",
    [
      "Gratis",
      "gratuita",
      "Gratuito",
      "GRATIS",
      "sin costo",
      "Sin ningún costo",
      "$0",
      "$ 0",
      "0",
      0,
      "ninguno",
      "no tiene",
    ],
  ],
  ["tramites.costo.0.valor", 0.5, ["0,5", "0.5", "0,50"]],
  [
    "tramites.costo.0.valor",
    15_000,
    [
      "$ 15.000",
      "$15.000",
      "15.000 COP",
      "15'000",
      "15.000",
      "15000 pesos",
      "$ 15.000 m/cte",
      "COP 15.000",
      "15.000,00",
    ],
  ],
  ["tramites.costo.0.valor", 1_250_000, ["1.250.000", "1'250.000", "1,250,000", "$1.250.000,00", "1 250 000"]],
  ["tramites.costo.0.valor", 1250.5, ["1.250,5", "1,250.50"]],
  ["tramites.costo.0.valor", 0.125, ["0,125"]],
  ["tramites.costo.0.unidad", "COP", ["pesos", "Pesos", "$", "cop", "Pesos (COP)", "pesos colombianos"]],
  ["tramites.costo.0.unidad", "porcentaje", ["%", "Por ciento"]],
  ["tramites.costo.0.unidad", "UVT", ["uvt", "unidad de valor tributario"]],
  ["tramites.costo.0.unidad", "UVB", ["uvb", "Unidad de valor básico"]],
  ["tramites.costo.0.unidad", "SMMLV", ["smmlv", "SMLMV", "salarios mínimos mensuales"]],
  ["tramites.costo.0.unidad", "SMLDV", ["smldv", "SMDLV", "salario mínimo diario"]],
  ["tramites.tiempo", "inmediato", ["inmediata", "Inmediato", "De inmediato", "inmediatamente"]],
  [
    "tramites.tiempo",
    { cantidad: 3, unidad: "dias_habiles" },
    ["3 días hábiles", "tres días hábiles", "3 (tres) días hábiles", "3 dias habiles", "3 DÍAS HÁBILES", "3 hábiles"],
  ],
  ["tramites.tiempo", { cantidad: 2, unidad: "horas" }, ["2 horas", "dos horas"]],
  ["tramites.tiempo", { cantidad: 1, unidad: "horas" }, ["una hora", "1 hora"]],
  [
    "tramites.tiempo",
    { cantidad: 31, unidad: "dias_calendario" },
    ["31 días calendario", "treinta y un días calendario"],
  ],
  ["tramites.tiempo.cantidad", 15, ["15", "quince"]],
  [
    "tramites.canales",
    ["presencial", "web"],
    ["presencial, web", "presencial y web", "En persona; por internet", "presencial\nweb"],
  ],
  ["tramites.canales", ["presencial"], ["presencial", "Presencial"]],
  ["tramites.canales", ["correo"], ["correo electrónico"]],
  ["tramites.quiero", ["certificado"], ["certificado"]],
  ["tramites.requisitos", ["Cédula, original y copia"], ["Cédula, original y copia"]],
  [
    "tramites.requisitos",
    ["Cédula", "Recibo de la luz"],
    ["- Cédula\n- Recibo de la luz\n", "1. Cédula\n2. Recibo de la luz"],
  ],
  ["tramites.normativa", [{ norma: "Ley 1755 de 2015" }], [{ norma: "Ley 1755 de 2015" }]],
  ["noticias.palabras_clave", ["vacunas", "paz y salvo"], ["vacunas, paz y salvo"]],
  [
    "noticias.fecha",
    "2026-11-20",
    ["20 de noviembre de 2026", "20/11/2026", "20-nov-2026", "2026/11/20", "“2026-11-20”"],
  ],
  ["municipio.canales.0.desde", "2026-11", ["noviembre de 2026", "11/2026", "2026/11", "Nov 2026"]],
  ["agenda.hora", "08:00", ["8:00", "8:00 a. m.", "8 am", "08:00 AM"]],
  ["agenda.hora", "14:30", ["2:30 p. m.", "14:30"]],
  ["agenda.hora", "12:00", ["12 m.", "12:00 m", "12 pm"]],
  ["noticias.imagen", "/media/foto.jpg", ["/media/Foto.JPG", "foto.jpg", "C:\\Fotos\\FOTO.jpeg", "media/foto.jpg"]],
  ["documentos.archivo", "/media/actas/acta-2025.pdf", ["Acta 2025.pdf", "content/media/actas/acta-2025.pdf"]],
  [
    "tramites.enlace",
    "https://www.gov.co/x",
    ["www.gov.co/x", "<https://www.gov.co/x>", "[El trámite](https://www.gov.co/x)", "https:www.gov.co/x"],
  ],
  ["tramites.enlace", "https://datos.gov.co", ["datos.gov.co"]],
  ["dependencias.correo", "a@san.gov.co", ["mailto:a@san.gov.co", "<a@san.gov.co>", "a @san.gov.co"]],
  ["dependencias.telefono", "604 123 4567, 310 555 0100", [["604 123 4567", "310 555 0100"]]],
];

describe("what is written settles what is meant", () => {
  const cases = ONE.flatMap(([name, meant, all]) => all.map((written) => ({ name, written, meant })));
  it.each(cases)("$name: $written", ({ name, written, meant }) => expect(of(name, written)).toEqual([meant]));
});

describe("what is written may mean several things", () => {
  it.each([
    ["tramites.tiempo", "15 días", DAYS(15)],
    ["tramites.tiempo", "tres días", DAYS(3)],
    ["tramites.tiempo.unidad", "días", ["dias_habiles", "dias_calendario"]],
    ["tramites.costo.0.unidad", "salarios mínimos", ["SMMLV", "SMLDV"]],
    ["tramites.costo.0.unidad", "SMLV", ["SMMLV", "SMLDV"]],
    ["tramites.costo.0.valor", "15,000", [15_000, 15]],
  ])("%s: %s", (name, written, meant) => expect(of(name, written)).toEqual(meant));
});

describe("what is written says nothing that could be suggested", () => {
  it.each([
    ["noticias.urgente", "tal vez"],
    ["noticias.urgente", "sí, mucho"],
    ["tramites.costo", "5.000 pesos"],
    ["tramites.costo", "según el avalúo"],
    ["tramites.costo.0.valor", "2 UVT"],
    ["tramites.costo.0.valor", "US$ 15"],
    ["tramites.costo.0.valor", "entre 5.000 y 8.000"],
    ["tramites.costo.0.valor", "-5.000"],
    ["tramites.costo.0.valor", "1.2.3"],
    ["tramites.costo.0.unidad", "salarios"],
    ["tramites.costo.0.unidad", "SMMLVV"],
    ["tramites.tiempo", "3"],
    ["tramites.tiempo", "una semana"],
    ["tramites.tiempo", "3 (cuatro) días hábiles"],
    ["tramites.tiempo", "de 3 a 5 días hábiles"],
    ["tramites.tiempo", "0 días hábiles"],
    ["tramites.canales", "presencial, fax"],
    ["tramites.canales", { presencial: true }],
    ["tramites.codigo_suit", "SUIT-12345"],
    ["documentos.transparencia", "4,10"],
    ["noticias.fecha", "5 de martes de 2026"],
    ["noticias.fecha", "2026115"],
    ["noticias.fecha", "12/25/2026"],
    ["noticias.fecha", "noviembre de 2026"],
    ["municipio.canales.0.desde", "13/2026"],
    ["municipio.codigo_dane", "2713"],
    ["agenda.hora", "8"],
    ["agenda.hora", "12 a. m."],
    ["agenda.hora", "25:00"],
    ["noticias.imagen", "/media/otra.jpg"],
    ["noticias.imagen", "/media/Mi Foto.JPG"],
    ["documentos.archivo", "Acta 2024.pdf"],
    ["documentos.archivo", "/media/foto.pdf"],
    ["tramites.enlace", "http://tramites.example.org"],
    ["tramites.enlace", "formulario.pdf"],
    ["tramites.enlace", "en la ventanilla"],
    ["dependencias.correo", "no tiene"],
    ["noticias.titulo", "Hola"],
    ["noticias.titulo", { a: 1 }],
  ])("%s: %s", (name, written) => expect(of(name, written)).toEqual([]));
});
