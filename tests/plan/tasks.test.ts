import { describe, expect, it } from "vitest";
import { NO_FAULTS } from "../../scripts/model/faults.ts";
import { DEFAULT_PLAN } from "../../scripts/plan/default-plan.ts";
import { scorecard } from "../../scripts/plan/scorecard.ts";
import type { Task } from "../../scripts/plan/tasks/task.ts";
import type { ChannelFigures } from "../../scripts/report/report.ts";
import { stateOfChannel } from "../../scripts/report/sentences.ts";
import { criterios } from "../../scripts/schema/criterios.ts";
import type { Etapa } from "../../scripts/schema/ficha.ts";
import { menus } from "../../scripts/schema/legal-menus.ts";
import { municipio } from "../../scripts/schema/municipio.ts";
import { obligaciones } from "../../scripts/schema/obligaciones.ts";
import { plan } from "../../scripts/schema/plan.ts";
import { acuerdo, documento, integrante } from "../helpers/sample-collections.ts";
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
    personas: 84,
    aportes: 61,
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

const planWith = (...revision: { coleccion: string; meses: number }[]) => plan.parse({ ...DEFAULT_PLAN, revision });
const criteria = (said: Record<string, unknown>[]) =>
  criterios.parse({
    advertencia: "Lista de prueba, sin verificar.",
    fases: [{ id: "interaccion", nombre: "Interacción en línea" }],
    criterios: said.map((each) => ({
      id: "INT-05",
      fase: "interaccion",
      nombre: "Seguimiento",
      comprobacion: "declarada",
      ...each,
    })),
  });

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
    const toPublish = tasks({ inventory }).filter(({ clase }) => clase === "publicar");
    expect(toPublish.map(({ titulo, accion }) => `${titulo}: ${accion}`)).toEqual([
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

  const looked = (revisado: string) =>
    sampleDocument("paginas", "una", { ...common, titulo: "Una que dura", revisado });
  const urgent = (updated: string) => {
    const data = { ...common, titulo: "Una alerta", fecha: "2026-11-01", urgente: true, vence: "2026-12-31" };
    return sampleDocument("noticias", "una", data, { updated });
  };

  it.each([
    ["an urgent notice, of custom within 7 days", [], { noticias: [urgent("2026-11-15")] }, []],
    ["an urgent notice after 8 days", [], { noticias: [urgent("2026-11-14")] }, ["2026-11-21: Una alerta"]],
    [
      "an urgent notice where the municipality wants it every 3 days",
      [{ seccion: "urgentes", dias: 3 }],
      { noticias: [urgent("2026-11-18")] },
      ["2026-11-21: Una alerta"],
    ],
    [
      "a document, never of custom",
      [],
      { documentos: [documento("uno", { ...common, titulo: "Una que dura", revisado: "2020-01-01" })] },
      [],
    ],
    [
      "a document where the municipality wants it",
      [{ seccion: "documentos", meses: 24 }],
      { documentos: [documento("uno", { ...common, titulo: "Una que dura", revisado: "2020-01-01" })] },
      ["2022-01-01: Una que dura"],
    ],
    [
      "a page for which the municipality says another period than the plan",
      [{ seccion: "paginas", meses: 24 }],
      { paginas: [looked("2025-01-01")] },
      [],
    ],
    [
      "a page for which only the plan says a period",
      [{ seccion: "tramites", meses: 24 }],
      { paginas: [looked("2026-05-01")], plan: planWith({ coleccion: "paginas", meses: 6 }) },
      ["2026-11-01: Una que dura"],
    ],
    [
      "a page that the plan leaves out of its list",
      [],
      { paginas: [looked("2020-01-01")], plan: planWith({ coleccion: "tramites", meses: 6 }) },
      [],
    ],
  ])("reviews: %s", (_case, revision, content, expected) => {
    const where = municipio.parse({ ...sampleSite().municipio, revision });
    const reviews = tasks({ municipio: where, ...content }).filter(({ clase }) => clase === "revisar");
    expect(reviews.map(({ recordar, titulo }) => `${recordar}: ${titulo}`)).toEqual(expected);
  });

  it.each([
    ["not met, of whoever answers for it", { estado: "no_cumple" }, ["completar undefined INT-05 Seguimiento"]],
    [
      "not met on its last day",
      { estado: "no_cumple", hasta: "2026-11-22" },
      ["completar 2026-11-22 INT-05 Seguimiento"],
    ],
    ["not met after it", { estado: "no_cumple", hasta: "2026-11-21" }, ["vencido 2026-11-21 INT-05 Seguimiento"]],
    ["that nobody has judged", {}, ["completar undefined INT-05 Seguimiento"]],
    ["met", { estado: "cumple", evidencia: "/", fecha: "2026-11-01", hasta: "2026-11-21" }, []],
    ["that does not apply", { estado: "no_aplica", razon: "No le corresponde." }, []],
    ["of another office", { responsable: "planeacion" }, []],
  ])("a criterion %s", (_state, said, expected) => {
    const list = tasks({ criterios: criteria([{ responsable: "hacienda", ...said }]) });
    expect(list.map(({ clase, vence, titulo }) => `${clase} ${vence} ${titulo}`)).toEqual(expected);
  });

  it("says of a criterion why it is not met, what to do, and where", () => {
    const judged = [
      { responsable: "hacienda", estado: "no_cumple", razon: "Solo en la ventanilla" },
      { id: "INT-06", responsable: "hacienda" },
      { id: "INT-07", responsable: "hacienda", comprobacion: "automatica", verifica: { pagina: "/no-esta/" } },
    ];
    expect(
      tasks({ criterios: criteria(judged) }).map(({ accion, url, archivo }) => [accion, url, archivo ?? "ninguno"]),
    ).toEqual([
      [
        "Solo en la ventanilla. Cuando se cumpla, escriba «cumple» en «estado», con dónde se ve y el día.",
        "/plan/criterios/#INT-05",
        "content/criterios.yaml",
      ],
      [
        "Nadie lo ha comprobado: mírelo y escriba lo que encontró en «estado», con el día en «fecha».",
        "/plan/criterios/#INT-06",
        "content/criterios.yaml",
      ],
      ["No existe la página /no-esta/.", "/plan/criterios/#INT-07", "ninguno"],
    ]);
  });

  it("has the criteria for which nobody answers as one task of the phase, which names three", () => {
    const acciones = DEFAULT_PLAN.acciones.map((accion) => ({ ...accion, responsable: "hacienda" }));
    const ids = ["INT-01", "INT-02", "INT-03", "INT-04"];
    const all = criteria(ids.map((id) => ({ id })));
    const where = { plan: plan.parse({ ...DEFAULT_PLAN, acciones }), comite: [] };
    const ofPhases = (list: typeof all) =>
      tasks({ ...where, criterios: list }).filter(({ archivo }) => archivo === "content/criterios.yaml");
    expect(ofPhases(all)).toEqual([
      {
        clase: "completar",
        titulo: "Interacción en línea: faltan 4 criterios",
        accion:
          "Los primeros son INT-01 Seguimiento, INT-02 Seguimiento e INT-03 Seguimiento. Escriba quién responde por cada uno («responsable») y hasta cuándo («hasta»).",
        url: "/plan/criterios/#fase-interaccion",
        archivo: "content/criterios.yaml",
      },
    ]);
    const [one] = ofPhases(criteria([{ id: "INT-01" }]));
    expect([one?.titulo, one?.accion.split(".")[0]]).toEqual([
      "Interacción en línea: falta 1 criterio",
      "Es INT-01 Seguimiento",
    ]);
  });

  it.each([
    ["its own data", [], undefined, "Escriba el teléfono y el horario."],
    [
      "a post of the committee that nobody can name",
      [],
      { nombre_responsable: undefined },
      "Escriba el nombre de quien ocupa el cargo, el teléfono y el horario. Aquí está «Cargo tesorero», del comité: que se sepa quién es y cómo hablarle.",
    ],
    [
      "a post of the plan that it does not name",
      [{ cargo: "Tesorera", dependencia: "hacienda" }],
      undefined,
      "Escriba el teléfono y el horario. El plan pide aquí «Tesorera», y «responsable» dice «Secretario de Hacienda»: corrija el que no sea.",
    ],
  ])("has one task of what an office lacks, with %s", (_case, cargos, data, accion) => {
    const known = { ...office, data: { ...office.data, ...data } };
    const comite = [integrante("tesorero", { dependencia: "hacienda" })];
    const where = { dependencias: [known], comite, plan: plan.parse({ ...DEFAULT_PLAN, cargos }) };
    expect(tasks(where).map((task) => task.accion)).toEqual([accion]);
  });

  it("has the posts of no office as one task of whoever answers for the directory", () => {
    const acciones = DEFAULT_PLAN.acciones.map((accion) => ({ ...accion, responsable: "hacienda" }));
    const cargos = [{ cargo: "Jefe de Control Interno" }, { cargo: "Comisaria de Familia" }];
    const list = tasks({ plan: plan.parse({ ...DEFAULT_PLAN, acciones, cargos }) });
    expect(list.find(({ url }) => url === "/dependencias/")).toMatchObject({
      titulo: "Directorio: faltan 2 cargos",
      accion:
        "Ninguna dependencia publica «Jefe de Control Interno» y «Comisaria de Familia». Escriba en el plan de cuál son, y en ella el cargo, el nombre y el teléfono o el correo.",
    });
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

  it.each([
    ["that can be met", "2026-11-22", "2026-11-30"],
    ["that is out of reach", "2026-11-30", undefined],
  ])("says of a channel what the report says of it, and reminds of a goal %s", (_state, today, recordar) => {
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
    const [task] = tasks({ report, today });
    expect([task?.titulo, task?.accion, task?.recordar]).toEqual([
      "Canal Noticias",
      stateOfChannel(report, canal, today),
      recordar,
    ]);
  });
});
