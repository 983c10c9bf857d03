import { describe, expect, it } from "vitest";
import { NO_FAULTS } from "../../scripts/model/faults.ts";
import { DEFAULT_PLAN } from "../../scripts/plan/default-plan.ts";
import { scorecard } from "../../scripts/plan/scorecard.ts";
import type { Task } from "../../scripts/plan/tasks/task.ts";
import type { ChannelFigures } from "../../scripts/report/report.ts";
import { stateOfChannel } from "../../scripts/report/sentences.ts";
import type { Etapa } from "../../scripts/schema/ficha.ts";
import { menus } from "../../scripts/schema/legal-menus.ts";
import { obligaciones } from "../../scripts/schema/obligaciones.ts";
import { plan } from "../../scripts/schema/plan.ts";
import { acuerdo } from "../helpers/sample-collections.ts";
import { sampleDocument, sampleSheet } from "../helpers/sample-documents.ts";
import { sampleReport } from "../helpers/sample-report.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const common = { resumen: "Una frase que dice de qué se trata.", dependencia: "hacienda" };
const office = sampleDocument("dependencias", "hacienda", {
  titulo: "Secretaría de Hacienda",
  resumen: "Recauda los impuestos y responde por las cuentas.",
  responsable: "Secretario de Hacienda",
  nombre_responsable: "Persona de Prueba",
  correo: "hacienda@sanjacinto.example",
  direccion: "Palacio municipal",
});
const consulta = (data: Record<string, unknown>) =>
  sampleDocument("participacion", "consulta", {
    ...common,
    titulo: "Consulta del presupuesto",
    mecanismo: "consulta",
    abre: "2026-10-01",
    cierra: "2026-10-31",
    como_participar: "Asista a la reunión del salón comunal.",
    ...data,
  });

/** The to-do list of `hacienda`, in a site that has only what is given. */
function tasks(overrides: Parameters<typeof sampleSite>[0] = {}) {
  const empty = { noticias: [], servicios: [], tramites: [], paginas: [], inventory: [] };
  const known = { ...office, data: { ...office.data, telefono: "+57 604 555 0102", horario: "Lunes, 8 a. m." } };
  const base = sampleSite();
  const report = { ...base.report, canales: [] };
  const site = sampleSite({ ...empty, report, plan: DEFAULT_PLAN, dependencias: [known], ...overrides });
  return scorecard({ site, past: [] }).pendientes.get("hacienda") ?? [];
}

const brief = (list: readonly Task[]) => list.map(({ clase, titulo }) => `${clase}: ${titulo}`);

describe("the to-do list of an office", () => {
  it("is empty when nothing is missing", () => expect(tasks()).toEqual([]));

  it("asks for all missing facts of an office in one sentence", () => {
    const [task] = tasks({ dependencias: [office] });
    expect(task).toMatchObject({
      clase: "completar",
      accion: "Escriba el teléfono y el horario.",
      archivo: office.archivo,
    });
  });

  it("has the sheets without a page, the most advanced first", () => {
    const sheet = (slug: string, etapa: Etapa) =>
      sampleSheet("tramites", slug, { titulo: `Trámite ${slug}`, dependencia: common.dependencia, etapa });
    const inventory = [sheet("uno", "identificado"), sheet("dos", "revisado"), sheet("tres", "levantado")];
    expect(tasks({ inventory }).map(({ titulo, accion }) => `${titulo}: ${accion}`)).toEqual([
      "Trámite dos: La ficha está revisada: publíquela.",
      "Trámite tres: La información ya está reunida: pida a otra persona que la revise.",
      "Trámite uno: Reúna la información: requisitos, costo, tiempo, resultado y canales.",
    ]);
  });

  it.each([
    ["closed without a result", {}, ["vencido: Consulta del presupuesto"]],
    [
      "closed with a result that nobody used yet",
      { resultado: "Participaron 84 personas." },
      ["vencido: Consulta del presupuesto"],
    ],
    ["closed and answered", { resultado: "Participaron 84.", uso_de_aportes: "Quedó en el presupuesto." }, []],
    ["open", { cierra: "2026-12-01" }, []],
  ])("a consultation that is %s", (_state, data, expected) => {
    expect(brief(tasks({ participacion: [consulta(data)] }))).toEqual(expected);
  });

  it.each([
    ["whose day has passed", { para_cuando: "2026-11-21" }, "vencido 2026-11-21"],
    ["on its last day", { para_cuando: "2026-11-22" }, "completar 2026-11-22"],
    ["that is done", { cumplido: "2026-11-21" }, undefined],
  ])("an agreement of the committee %s", (_state, data, expected) => {
    const [task] = tasks({ acuerdos: [acuerdo("uno", data)] });
    expect(task && `${task.clase} ${task.vence}`).toBe(expected);
    if (task) {
      expect(task.accion).toBe(
        "Lo acordó el comité el 6 de octubre de 2026. Cuando esté hecho, escriba el día en «cumplido».",
      );
    }
  });

  it("puts overdue tasks before sheets to publish", () => {
    const obligation = obligaciones.parse({
      obligaciones: [
        {
          id: "informe",
          nombre: "Informe trimestral",
          transparencia: "4.10",
          responsable: "hacienda",
          desde: 2026,
          plazos: [
            { periodo: "segundo trimestre", abre: "07-01", vence: "07-31" },
            { periodo: "tercer trimestre", abre: "10-01", vence: "11-30" },
          ],
        },
      ],
    }).obligaciones;
    expect(tasks({ obligaciones: obligation }).map(({ clase, vence }) => `${clase} ${vence}`)).toEqual([
      "vencido 2026-07-31",
      "publicar 2026-11-30",
    ]);
  });

  it("of two obligations with one number, the document must say which it meets", () => {
    const obligation = { nombre: "Informe del año", transparencia: "4.7", responsable: "hacienda", desde: 2026 };
    const plazos = [{ periodo: "año", abre: "10-01", vence: "11-30" }];
    const both = obligaciones.parse({
      obligaciones: [
        { ...obligation, id: "informe", plazos },
        { ...obligation, id: "otro", cuando: "Cada año, sin un día fijo." },
      ],
    }).obligaciones;
    expect(tasks({ obligaciones: both }).map(({ accion }) => accion)).toEqual([
      "Publique el documento en el punto 4.7 de transparencia; en «obligacion» escriba informe.",
    ]);
  });

  it.each([
    ["looked over within its period", "2026-06-01", []],
    ["looked over too long ago", "2025-11-21", ["revisar: Una página que dura"]],
  ])("a page %s", (_state, revisado, expected) => {
    const pagina = sampleDocument("paginas", "una", { ...common, titulo: "Una página que dura", revisado });
    expect(brief(tasks({ paginas: [pagina] }))).toEqual(expected);
  });

  const pagina = sampleDocument("paginas", "una", { ...common, titulo: "Una página que dura" });
  const fault = {
    archivo: pagina.archivo,
    linea: 9,
    etiqueta: "Resumen",
    codigo: "texto-largo",
    gravedad: "error" as const,
    problema: "El texto es muy largo.",
    remedio: "Acórtelo.",
  };

  it("has the warnings of the validator: where, what is wrong, what to write", () => {
    const issues = [{ ...fault, gravedad: "aviso" as const }];
    expect(tasks({ paginas: [pagina], faults: { ...NO_FAULTS, issues } })).toMatchObject([
      {
        clase: "corregir",
        titulo: "Una página que dura",
        accion: "Línea 9, dato «Resumen»: El texto es muy largo. Acórtelo.",
        url: pagina.url,
      },
    ]);
  });

  it.each([
    ["late", { hasta: "2026-11-21" }, ["vencido: Levantar la información"]],
    ["due within a month", { hasta: "2026-12-22" }, ["completar: Levantar la información"]],
    ["due later", { hasta: "2026-12-23" }, []],
    ["late and done", { estado: "hecha", hasta: "2026-11-21" }, []],
    ["of another office", { hasta: "2026-11-21", responsable: "planeacion" }, []],
  ])("an activity of the plan that is %s", (_state, said, expected) => {
    const [accion] = DEFAULT_PLAN.acciones;
    const actividades = [{ texto: "Levantar la información", ...said }];
    const acciones = [{ ...accion, responsable: "hacienda", actividades }];
    const list = tasks({ plan: plan.parse({ ...DEFAULT_PLAN, acciones }) });
    expect(brief(list)).toEqual(expected);
    for (const task of list) {
      expect(task).toMatchObject({ archivo: "content/plan.yaml", url: "/plan/#actividades-actualizacion" });
    }
  });

  it("has a held-back file once, with its errors and what is published meanwhile", () => {
    const { archivo } = pagina;
    const heldBack = [{ archivo, titulo: "Como se lee", dependencia: "hacienda", estado: "Se ve la versión de ayer." }];
    const issues = [fault, { ...fault, linea: 12, gravedad: "aviso" as const }];
    expect(tasks({ paginas: [pagina], faults: { ...NO_FAULTS, heldBack, issues } })).toEqual([
      {
        clase: "corregir",
        titulo: "Como se lee",
        accion: "Línea 9, dato «Resumen»: El texto es muy largo. Acórtelo. Se ve la versión de ayer.",
        archivo,
      },
    ]);
  });

  it("has nothing about a file that is not public", () => {
    const unnamed = { errores: 2, avisos: 1 };
    expect(tasks({ faults: { ...NO_FAULTS, unnamed } })).toEqual([]);
  });

  it.each([
    ["has neither a document nor a reason", {}, ["publicar: 4.1 Presupuesto"]],
    ["says why", { justificacion: "El concejo lo estudia." }, []],
    ["does not apply", { no_aplica: "No le corresponde." }, []],
    ["leads somewhere", { destino: "https://www.secop.gov.co/" }, []],
  ])("an item of the menu that %s", (_state, point, expected) => {
    const item = { numero: "4.1", nombre: "Presupuesto", responsable: "hacienda", ...point };
    const menu = menus.parse({ transparencia: [{ numero: "4", nombre: "Planeación", items: [item] }] });
    expect(brief(tasks({ menus: menu }))).toEqual(expected);
  });

  it("names the day of the last review as people say it", () => {
    const pagina = sampleDocument("paginas", "una", {
      ...common,
      titulo: "Una página que dura",
      revisado: "2024-11-04",
    });
    const [task] = tasks({ paginas: [pagina] });
    expect(task?.accion).toContain("(la última vez fue el 4 de noviembre de 2024)");
    // Twelve months later.
    expect(task?.recordar).toBe("2025-11-04");
  });

  it("says of a channel what the report says of it", () => {
    const canal: ChannelFigures = {
      ...sampleReport.canales[0],
      meta_mensual: 3,
      desde: "2026-01",
      ultima_actualizacion: null,
      id: "noticias",
      nombre: "Noticias",
      responsable: "hacienda",
      meses: [{ mes: "2026-11", dias: 1, actualizaciones: 1, meta: 3, estado: "en_curso" }],
    };
    const report = { ...sampleReport, canales: [canal] };
    expect(tasks({ report })[0]).toMatchObject({
      recordar: "2026-11-30",
      titulo: "Canal Noticias",
      accion: stateOfChannel(report, canal, "2026-11-22"),
    });
  });
});
