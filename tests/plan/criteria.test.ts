import { describe, expect, it } from "vitest";
import type { PlanState } from "../../scripts/model/plan-state.ts";
import { judgeCriteria } from "../../scripts/plan/criteria.ts";
import { DEFAULT_PLAN } from "../../scripts/plan/default-plan.ts";
import { MEASURES } from "../../scripts/plan/measures.ts";
import { criterios } from "../../scripts/schema/criterios.ts";
import { menus } from "../../scripts/schema/legal-menus.ts";
import { measured, planState } from "./state.ts";

const MENUS = menus.parse({
  transparencia: [
    { numero: "5", nombre: "Trámites", destino: "/tramites/" },
    { numero: "4", nombre: "Planeación", items: [{ numero: "4.1", nombre: "Presupuesto" }] },
  ],
});

const list = (...some: Record<string, unknown>[]) =>
  criterios.parse({
    advertencia: "Lista de prueba.",
    fases: [{ id: "informacion", nombre: "Información en línea" }],
    criterios: some.map((each, index) => ({
      id: `INF-0${index + 1}`,
      fase: "informacion",
      nombre: "Un criterio",
      comprobacion: "automatica",
      ...each,
    })),
  });

function judged(criterio: Record<string, unknown>, state: Partial<PlanState> = {}) {
  const [result] = judgeCriteria(planState({ menus: MENUS, criterios: list(criterio), ...state }), () => 100);
  return result;
}

const budget = measured("documentos", "presupuesto", { transparencia: "4.1", fecha_publicacion: "2026-01-10" });
const COUNTED = { canales: [{ id: "noticias", desde: "2026-01" }] };
const news = measured("noticias", "una", { fecha: "2026-03-01" });
const sheet = measured("tramites", "uno", { etapa: "publicado" });

describe("what the generator checks", () => {
  it.each([
    ["a page that the site makes", { pagina: "/mapa-del-sitio/" }, {}, "/mapa-del-sitio/"],
    ["a file that the site makes", { pagina: "/informe/frecuencia.json" }, {}, "/informe/frecuencia.json"],
    ["a year that is counted", { pagina: "/informe/2026/" }, { municipio: COUNTED }, "/informe/2026/"],
    ["a year with news", { pagina: "/noticias/2026/" }, { documents: [news] }, "/noticias/2026/"],
    ["a public document", { pagina: "/tramites/uno/" }, { documents: [sheet] }, "/tramites/uno/"],
    ["a numeral with a document", { transparencia: "4.1" }, { documents: [budget] }, "/transparencia/4-1/"],
    [
      "a numeral that leads to a list with something in it",
      { transparencia: "5" },
      { documents: [sheet] },
      "/tramites/",
    ],
    ["a section with something published", { coleccion: "tramites" }, { documents: [sheet] }, "/tramites/"],
    ["a datum of the municipality", { dato: "telefono" }, { municipio: { telefono: "+57" } }, "/"],
    ["a domain", { dominio: "gov.co" }, { municipio: { sitio: "https://www.x.gov.co" } }, "/"],
    ["an indicator at 100 %", { indicador: "tramites-publicados" }, {}, "/plan/#tramites-publicados"],
  ] as const)("%s holds, and is seen at its address", (_what, verifica, state, evidencia) => {
    expect(judged({ verifica }, state as Partial<PlanState>)).toMatchObject({
      estado: "cumple",
      evidencia,
      fecha: "2026-11-15",
    });
  });

  it.each([
    [{ pagina: "/paginas/glosario/" }, {}, "No existe la página /paginas/glosario/."],
    [{ pagina: "/informe/nada/" }, {}, "No existe la página /informe/nada/."],
    [{ pagina: "/informe/nada.csv" }, {}, "No existe la página /informe/nada.csv."],
    [{ pagina: "/informe/2027/" }, { municipio: COUNTED }, "No existe la página /informe/2027/."],
    [{ pagina: "/noticias/2025/" }, { documents: [news] }, "No existe la página /noticias/2025/."],
    [{ transparencia: "4.1" }, {}, "No hay nada publicado en el punto 4.1 de transparencia."],
    [
      { transparencia: "4.1", documentos: 2 },
      { documents: [budget] },
      "El punto 4.1 de transparencia debe tener 2 documentos y tiene 1.",
    ],
    [{ coleccion: "agenda" }, {}, "La sección /agenda/ debe tener al menos 1 y tiene 0."],
    [{ dato: "telefono" }, {}, "Falta «telefono» en content/municipio.yaml."],
    [
      { dominio: "gov.co" },
      { municipio: { sitio: "https://malgov.co" } },
      "La dirección del sitio no termina en gov.co, o no se conoce.",
    ],
    [{ pagina: "/", coleccion: "agenda" }, {}, "La sección /agenda/ debe tener al menos 1 y tiene 0."],
  ] as const)("%j does not hold and says why", (verifica, state, razon) => {
    const result = judged({ verifica }, state as unknown as Partial<PlanState>);
    expect(result).toMatchObject({ estado: "no_cumple", razon });
    expect(result?.evidencia).toBeUndefined();
  });

  it("is ignored where the committee marks it as not applicable", () => {
    expect(judged({ verifica: { coleccion: "agenda" }, estado: "no_aplica", razon: "No hay eventos." })).toMatchObject({
      estado: "no_aplica",
      razon: "No hay eventos.",
    });
  });
});

describe("what people judge", () => {
  it("counts as judged, with the evidence and the day", () => {
    const stated = { comprobacion: "declarada", estado: "cumple", evidencia: "/atencion/", fecha: "2026-10-01" };
    expect(judged(stated)).toMatchObject({ estado: "cumple", evidencia: "/atencion/", fecha: "2026-10-01" });
  });

  it("is not met while nobody has judged it", () => {
    expect(judged({ comprobacion: "humana" })?.estado).toBe("sin_juzgar");
  });
});

describe("a phase", () => {
  const phase = (state: PlanState) =>
    MEASURES.fase.measure(state, { clase: "fase", fase: "informacion", nombre: "Fase" }, DEFAULT_PLAN);

  it("has the share of applicable criteria that are met, and the names of the others", () => {
    const criteria = list(
      { nombre: "Mapa", verifica: { pagina: "/mapa-del-sitio/" } },
      { nombre: "Agenda", verifica: { coleccion: "agenda" } },
      { nombre: "Encuestas", comprobacion: "declarada" },
      { nombre: "Idioma", comprobacion: "humana", estado: "no_aplica", razon: "Solo se habla español." },
    );
    expect(phase(planState({ criterios: criteria }))).toMatchObject({
      valor: 33.33,
      numerador: 1,
      denominador: 3,
      faltan: [{ titulo: "INF-02 Agenda" }, { titulo: "INF-03 Encuestas" }],
    });
  });

  it("without applicable criteria has no percentage", () => {
    const criteria = list({ estado: "no_aplica", razon: "No corresponde.", verifica: { pagina: "/" } });
    expect(phase(planState({ criterios: criteria }))).toMatchObject({ valor: null, numerador: 0, denominador: 0 });
  });
});
