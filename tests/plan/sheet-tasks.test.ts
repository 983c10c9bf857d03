import { expect, it } from "vitest";
import type { SuitComparison } from "../../scripts/model/suit.ts";
import { DEFAULT_PLAN } from "../../scripts/plan/default-plan.ts";
import { demandTasks, suitTasks } from "../../scripts/plan/tasks/sheets.ts";
import { sampleSheet } from "../helpers/sample-documents.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const inputOf = (overrides: Parameters<typeof sampleSite>[0]) => ({
  site: sampleSite({ tramites: [], servicios: [], inventory: [], ...overrides }),
  plan: DEFAULT_PLAN,
  obligaciones: [],
  ita: [],
  criterios: [],
  indicadores: [],
});
const sheet = (titulo: string, dependencia: string, puesto?: number) => ({
  ...sampleSheet("tramites", titulo.toLowerCase(), { titulo, dependencia, etapa: "levantado" }),
  puesto,
});

it("each office has one task for all its sheets of which nobody knows how often they are asked for", () => {
  const names = ["Uno", "Dos", "Tres", "Cuatro"];
  const inventory = [
    ...names.map((name) => sheet(name, "hacienda")),
    sheet("Cinco", "general"),
    sheet("Seis", "general", 1),
  ];
  expect(demandTasks(inputOf({ inventory })).map(([office, { titulo, accion }]) => [office, titulo, accion])).toEqual([
    ["general", "Cuánto se pide un trámite", "Escriba cuántas personas lo piden al año («demanda»): «Cinco»."],
    [
      "hacienda",
      "Cuánto se piden los trámites",
      "Escriba cuántas personas los piden al año («demanda»): faltan 4. Empiece por «Cuatro», «Dos» y «Tres».",
    ],
  ]);
});

it("each difference from the SUIT is a task of the office of its sheet, else of the one that answers for the trámites", () => {
  const one = { archivo: "content/tramites/uno.md", titulo: "Uno", dependencia: "hacienda" };
  const two = { ...one, titulo: "Dos" };
  const row = { codigo: "12", nombre: "Uno del SUIT" };
  const suit: SuitComparison = {
    tramites: 2,
    enElSuit: 1,
    faltanAlla: [one],
    faltanAqui: [row],
    repetidosAqui: [[one, two]],
    repetidosAlla: [[row, row]],
    otroNombre: [{ sheet: one, row }],
    otroCodigo: [{ sheet: one, row }],
  };
  const { municipio } = sampleSite();
  const canales = [
    { ...municipio.canales[0], carpeta: "tramites", responsable: "general" },
  ] as typeof municipio.canales;
  const tasks = suitTasks(inputOf({ suit, municipio: { ...municipio, canales } }));
  expect(tasks.map(([office, { titulo, accion }]) => `${office} · ${titulo} · ${accion}`)).toEqual([
    "hacienda · Uno · Está publicado y no está en el SUIT: inscríbalo, o corrija su «codigo_suit».",
    "general · T12, Uno del SUIT · Está en el SUIT y no en este sitio: haga su ficha, aunque sea en «identificado».",
    "hacienda · Uno · En el SUIT se llama «Uno del SUIT»: deje el mismo nombre en los dos.",
    "hacienda · Uno · En el SUIT tiene otro número, el 12: corrija su «codigo_suit».",
    "general · T12, Uno del SUIT · Está 2 veces en el SUIT: pida que dejen una sola inscripción.",
    "hacienda · Uno · Está repetido en «Dos»: deje una sola ficha.",
  ]);
  expect(suitTasks(inputOf({}))).toEqual([]);
});
