import { describe, expect, it, test } from "vitest";
import { PlanPage } from "../../layouts/pages/plan.11ty.tsx";
import { MinutesPage } from "../../layouts/pages/plan-acta.11ty.tsx";
import { CriteriaPage } from "../../layouts/pages/plan-criterios.11ty.tsx";
import { TasksPage } from "../../layouts/pages/plan-pendientes.11ty.tsx";
import { OfficeTasksPage } from "../../layouts/pages/plan-pendientes-dependencia.11ty.tsx";
import type { EstadoDeCriterio } from "../../scripts/plan/criteria.ts";
import { DEFAULT_PLAN } from "../../scripts/plan/default-plan.ts";
import { type Scorecard, scorecard } from "../../scripts/plan/scorecard.ts";
import type { Task } from "../../scripts/plan/tasks/task.ts";
import { criterio, criterios } from "../../scripts/schema/criterios.ts";
import { municipio } from "../../scripts/schema/municipio.ts";
import { plan } from "../../scripts/schema/plan.ts";
import { below, headings, mainOf, plain, read } from "../helpers/read-page.ts";
import { acuerdo, decreto, documento, integrante, MENUS } from "../helpers/sample-collections.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const site = sampleSite({ comite: [integrante("alcaldesa"), integrante("secretario")], plan: DEFAULT_PLAN });
const card: Scorecard = scorecard({ site, past: [] });
const rowsOf = (page: Parameters<typeof mainOf>[0]) =>
  [...mainOf(page).matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => plain(cell).replaceAll("\u00a0", " ")),
  );

describe("the page of the plan", () => {
  const page = <PlanPage site={site} scorecard={card} />;

  it("answers with the tally and one table, before anything else", () => {
    const text = mainOf(page);
    expect(text.indexOf("indicadores:")).toBeLessThan(text.indexOf('<table class="scores"'));
    expect(text.indexOf('<table class="scores"')).toBeLessThan(text.indexOf("<details"));
    expect(text.match(/<table/g)).toHaveLength(1);
  });

  it("has each indicator once in the table, with its figure, its goal and its state, and a link to its card", () => {
    const rows = rowsOf(page).slice(1);
    expect(rows).toHaveLength(card.indicadores.length);
    const published = rows.find((row) => row.includes("Porcentaje de trámites publicados en el sitio"));
    expect(published?.slice(-3)).toEqual(["2 de 3", "3 de 3", "✗ no cumple"]);
    for (const { id } of card.indicadores) {
      expect(mainOf(page)).toContain(`href="/plan/#${id}"`);
      expect(mainOf(page)).toContain(`id="${id}"`);
    }
  });

  it("folds the cards away under their actions, whose names say how many indicators meet their goal", () => {
    expect(mainOf(page).match(/<details class="action"/g)).toHaveLength(DEFAULT_PLAN.acciones.length);
    expect(read(page)).toContain("3. Trámites publicados y automatizados 0 de 2 cumplen");
  });
});

describe("a plan that says how its activities stand", () => {
  const [frecuencia, servicios, ...others] = DEFAULT_PLAN.acciones;
  const where = sampleSite({ menus: MENUS, documentos: [decreto] });
  const signed = plan.parse({
    ...DEFAULT_PLAN,
    acciones: [
      {
        ...frecuencia,
        responsable: "secretaria-general",
        recursos: ["Sitio web", "Correos electrónicos"],
        actividades: [
          { texto: "Decir quién reúne", estado: "hecha", fecha: "2026-03-10", evidencia: decreto.url },
          { texto: "Seguir los canales", estado: "en-curso", hasta: "2026-12-01", responsable: "hacienda" },
          { texto: "Contar lo hecho <b>ya</b>", hasta: "2026-10-30" },
          { texto: "Otra cosa", responsable: "oficina-en-borrador" },
          "Lo que nadie ha empezado",
        ],
      },
      servicios,
      ...others,
    ],
    canales: [
      { canal: "noticias", reune: "hacienda" },
      { canal: "tramites", reune: "oficina-en-borrador" },
    ],
    evaluaciones: [
      {
        fecha: "2026-08-20",
        evaluador: "Control Interno",
        documento: "https://www.gov.co/informe",
        resultados: [{ fase: "informacion", alcanzados: 5, de: 8 }],
      },
    ],
  });
  const signedCard = scorecard({ site: { ...where, plan: signed }, past: [] });
  const page = <PlanPage site={where} scorecard={signedCard} />;
  const text = read(page).replaceAll("\u00a0", " ");

  it("counts them beside the indicators, and has each with a sign, a word, its days and where it is seen", () => {
    expect(text).toContain("1 de 5 actividades hechas");
    expect(text).toContain("Decir quién reúne. ✓ hecha el 10 de marzo de 2026. Decreto de horarios.");
    expect(text).toContain("… en curso hasta el 1 de diciembre de 2026. Responde: Secretaría de Hacienda.");
    expect(text).toContain("✗ vencida desde el 30 de octubre de 2026.");
    expect(text).toContain("Lo que nadie ha empezado. – pendiente.");
    expect(text).toContain("Recursos: Sitio web; Correos electrónicos.");
  });

  it("never names an office that is not public", () => expect(mainOf(page)).not.toContain("oficina-en-borrador"));

  it("shows a text as it is written, whatever it holds", () =>
    expect(mainOf(page)).toContain("Contar lo hecho &lt;b>ya&lt;/b>"));

  it("says who gathers the information of each channel, and of the others once that nobody has said it", () => {
    expect(text).toContain("Noticias: Secretaría de Hacienda Pendiente: Trámites.");
    const none = <PlanPage site={site} scorecard={card} />;
    expect(read(none)).toContain("Quién reúne la información de cada canal Pendiente: nadie lo ha dicho todavía.");
  });

  it("has its evaluations in a table, with who made them and what they found", () => {
    expect(rowsOf(page).find(([first]) => first?.startsWith("20 de agosto"))).toEqual([
      "20 de agosto de 2026, Control Interno. www.gov.co: evaluación del 20 de agosto de 2026",
      "informacion: 5 de 8",
    ]);
    expect(mainOf(<PlanPage site={site} scorecard={card} />)).not.toContain("Evaluaciones");
  });

  it("gives the committee the activities that are late or in course, late ones first", () => {
    const minutes = <MinutesPage site={where} scorecard={signedCard} />;
    expect(below(minutes, "Actividades en curso y vencidas")).toMatch(
      /Secretaría General y de Gobierno: Contar lo hecho .*✗ vencida desde el 30 de octubre de 2026\. Secretaría de Hacienda: Seguir los canales\. … en curso/,
    );
  });
});

describe("the committee's sheet", () => {
  const page = <MinutesPage site={site} scorecard={card} />;

  it("has room for who came, for the agreements of before and of today, and for signatures", () => {
    expect(headings(page)).toEqual([
      "La reunión",
      "Acuerdos de la reunión anterior",
      "Cifras",
      "Qué cambió",
      "Criterios con fecha este mes y evaluaciones",
      "Qué sigue",
      "Acuerdos de hoy",
      "Firmas",
    ]);
    expect(below(page, "La reunión")).toContain("Asistencia: marque quién vino. Cargo alcaldesa Cargo secretario");
    expect(below(page, "Acuerdos de hoy")).toContain("N.º Qué Quién Para cuándo 1 2 3 4 5 6");
    expect(below(page, "Acuerdos de la reunión anterior")).toContain("☐ sí ☐ no");
  });

  it("goes through what the last meeting agreed, and what is open from those before it, overdue first", () => {
    const acuerdos = [
      acuerdo("de-hoy", { fecha: "2026-11-10" }),
      acuerdo("hecho", { fecha: "2026-10-06", cumplido: "2026-10-20", acta: "acta-de-octubre" }),
      acuerdo("abierto", { fecha: "2026-10-06" }),
      acuerdo("viejo-y-hecho", { fecha: "2026-09-01", cumplido: "2026-09-20" }),
      acuerdo("viejo-y-abierto", { fecha: "2026-09-01", para_cuando: "2026-10-31", acta: "acta-en-borrador" }),
    ];
    const documentos = [documento("acta-de-octubre", { comite: "acta" })];
    const sheet = <MinutesPage site={sampleSite({ acuerdos, documentos, plan: DEFAULT_PLAN })} scorecard={card} />;
    const rows = rowsOf(sheet);
    const first = rows.findIndex(([, head]) => head === "Qué");
    expect(rows.slice(first, first + 4)).toEqual([
      ["N.º", "Qué", "Quién", "Para cuándo", "¿Hecho?"],
      ["1", "Acuerdo viejo-y-abierto", "Secretaría de Hacienda", "31 de octubre de 2026", "✗ vencido ☐ sí ☐ no"],
      ["2", "Acuerdo abierto", "Secretaría de Hacienda", "15 de diciembre de 2026", "☐ sí ☐ no"],
      [
        "3",
        "Acuerdo hecho",
        "Secretaría de Hacienda",
        "15 de diciembre de 2026",
        "✓ cumplido el 20 de octubre de 2026",
      ],
    ]);
    expect(below(sheet, "Acuerdos de la reunión anterior")).toContain("Acta firmada: Documento acta-de-octubre.");
    expect(mainOf(sheet)).not.toContain("acta-en-borrador");
    expect(below(sheet, "Acuerdos de hoy")).toContain("1 2 3 4 5 6");
  });

  it("groups the figures by action and compares them with the month before", () => {
    const [heads] = rowsOf(page).filter((row) => row[0] === "Acción");
    expect(heads).toEqual(["Acción", "Indicador", "Hoy", "Meta", "Mes pasado", "Estado"]);
    expect(mainOf(page).match(/scope="rowgroup"/g)).toHaveLength(DEFAULT_PLAN.acciones.length);
  });

  it("lists what follows by office, overdue work first and a line for each task", () => {
    const tasks: Task[] = [
      { clase: "vencido", titulo: "Informe de quejas", accion: "Publíquelo.", vence: "2026-10-31" },
      { clase: "publicar", titulo: "Canal Noticias", accion: "Falta 1 día." },
    ];
    const pendientes = new Map([["secretaria-general", tasks]]);
    const text = mainOf(<MinutesPage site={site} scorecard={{ ...card, pendientes }} />);
    const items = [...(text.split("Qué sigue</h2>")[1] ?? "").matchAll(/<li>(.*?)<\/li>/g)].map(([, item = ""]) =>
      plain(item),
    );
    expect(items.slice(0, 2)).toEqual([
      "✗ Venció el 31 de octubre de 2026. Informe de quejas.",
      "Canal Noticias. Falta 1 día.",
    ]);
    expect(plain(text)).toContain("2 pendientes, 1 vencido");
  });

  it("has of each office at most three tasks that are overdue, and else its first two", () => {
    const task = (clase: Task["clase"], titulo: string): Task => ({
      clase,
      titulo,
      accion: "Hágalo.",
      vence: "2026-10-31",
    });
    const namesOf = (...tasks: Task[]) => {
      const pendientes = new Map([["secretaria-general", tasks]]);
      const text = below(<MinutesPage site={site} scorecard={{ ...card, pendientes }} />, "Qué sigue");
      return [...text.matchAll(/Tarea \d/g)].map(([name]) => name);
    };
    const late = ["Tarea 1", "Tarea 2", "Tarea 3", "Tarea 4"].map((titulo) => task("vencido", titulo));
    expect(namesOf(...late)).toEqual(["Tarea 1", "Tarea 2", "Tarea 3"]);
    expect(namesOf(...late.map((each) => ({ ...each, clase: "publicar" as const })))).toEqual(["Tarea 1", "Tarea 2"]);
  });

  it("has the criteria whose day comes this month, and who last evaluated the phases", () => {
    const about = (said: Record<string, unknown>[], evaluaciones: unknown[] = []) => {
      const list = said.map((each) => ({ criterio: criterion(each), estado: "no_cumple" as const }));
      const measured = { ...card, criterios: list, plan: plan.parse({ ...DEFAULT_PLAN, evaluaciones }) };
      return below(<MinutesPage site={site} scorecard={measured} />, "Criterios con fecha este mes y evaluaciones");
    };
    expect(about([])).toBe(
      "Ningún criterio tiene fecha este mes. En el plan no hay ninguna evaluación de las fases: acuerden quién la hace y cuándo.",
    );
    const resultados = [{ fase: "informacion", alcanzados: 5, de: 8 }];
    const evaluation = { fecha: "2026-08-20", evaluador: "Control Interno", resultados };
    expect(
      about(
        [
          { id: "INF-01", hasta: "2026-11-30" },
          { id: "INF-02", hasta: "2026-12-01" },
          { id: "INF-03", hasta: "2026-11-21" },
          { id: "INF-04", hasta: "2026-11-22", responsable: "hacienda" },
          { id: "INF-05" },
        ],
        [evaluation],
      ),
    ).toBe(
      "INF-04 Un criterio. Responde: Secretaría de Hacienda. Vence el 22 de noviembre de 2026. INF-01 Un criterio. Vence el 30 de noviembre de 2026. La última evaluación de las fases es del 20 de agosto de 2026 (Control Interno).",
    );
  });
});

const criterion = (said: Record<string, unknown>) =>
  criterio.parse({ id: "INF-01", fase: "informacion", nombre: "Un criterio", comprobacion: "humana", ...said });

describe("a to-do list", () => {
  const [office] = site.dependencias.filter(({ slug }) => slug === "hacienda");
  const tasks: Task[] = [
    {
      clase: "vencido",
      titulo: "Consulta",
      accion: "Responda.",
      vence: "2026-10-31",
      archivo: "content/participacion/c.md",
    },
    { clase: "completar", titulo: "Plan", accion: "Complete.", archivo: "content/plan.yaml" },
  ];
  const pendientes = new Map([["hacienda", tasks]]);
  const editor = { repo: "alcaldia/sitio" };
  const withEditor = sampleSite({ municipio: municipio.parse({ ...site.municipio, editor }) });
  const listOf = (where: typeof site) =>
    office ? mainOf(<OfficeTasksPage site={where} scorecard={{ pendientes }} dependencia={office} />) : "";

  test("of a town with an editor leads there", () => {
    const text = listOf(withEditor);
    expect(text).toContain('href="/admin/#/collections/participacion/entries/c"');
    expect(text).toContain('href="/admin/#/collections/datos/entries/plan"');
    expect(plain(text)).toContain("Abrir en el editor: Consulta");
    expect(text).not.toContain("content/");
  });

  test("of a town without one names the file", () => {
    expect(listOf(site)).toContain("<code>content/participacion/c.md</code>");
    expect(listOf(site)).not.toContain("/admin/");
  });

  test("shows seven, folds the rest, and leads to the dates and to WhatsApp", () => {
    const many = Array.from(
      { length: 10 },
      (_, index): Task => ({ clase: "publicar", titulo: `Ficha ${index}`, accion: "Publíquela." }),
    );
    const show = (list: readonly Task[]) =>
      office
        ? mainOf(
            <OfficeTasksPage
              site={site}
              scorecard={{ pendientes: new Map([["hacienda", list]]) }}
              dependencia={office}
            />,
          )
        : "";
    const [open = "", folded = ""] = show(many).split("<details>");
    expect(open).toContain("Ficha 6");
    expect(open).not.toContain("Ficha 7");
    expect(folded).toMatch(/^<summary>Ver 3 pendientes más<\/summary>/);
    expect(folded).toContain("Ficha 9");
    expect(show(tasks)).not.toContain("<details>");
    expect(show(tasks)).toContain('<a href="/plan/pendientes/hacienda.ics">Agregar estas fechas a su teléfono</a>');
    expect(show(many)).not.toContain(".ics");
    expect(show(many)).toContain("https://wa.me/?text=");
    expect(show([])).not.toContain("wa.me");
  });

  test("on paper has its day, a line to sign, and no part twice", () => {
    const many = Array.from(
      { length: 9 },
      (_, index): Task => ({ clase: "publicar", titulo: `Ficha ${index}`, accion: "Publíquela." }),
    );
    const lists = new Map([["hacienda", many]]);
    const text = office
      ? mainOf(<OfficeTasksPage site={site} scorecard={{ pendientes: lists }} dependencia={office} />)
      : "";
    expect(plain(text)).toContain("Lista del 22 de noviembre de 2026.");
    expect(plain(text)).toContain("Recibido: nombre, firma y fecha");
    expect(text.match(/<h2[^>]*>Por publicar<\/h2>/g)).toEqual([
      "<h2>Por publicar</h2>",
      '<h2 class="again">Por publicar</h2>',
    ]);
  });

  test("marks at its row what is overdue, with a sign and a word", () => {
    expect(plain(listOf(site))).toContain("✗ Venció el 31 de octubre de 2026. Responda.");
    expect(rowsOf(<TasksPage site={site} scorecard={{ pendientes }} />)[1]).toEqual([
      office?.data.titulo,
      "2",
      "✗ 1 vencido",
    ]);
  });
});

describe("the criteria", () => {
  const list = criterios.parse({
    advertencia: "Lista de prueba, sin verificar.",
    fases: [{ id: "informacion", nombre: "Información" }],
    criterios: [
      ["INF-01", "Un decreto", decreto.url],
      ["INF-02", "Un punto", "/transparencia/4-3/"],
      ["INF-03", "La portada", "/"],
      ["INF-04", "Un archivo", "/media/solicitud.pdf"],
      ["INF-05", "Otro sitio", "https://www.gov.co/ficha"],
    ].map(([id, nombre, evidencia]) => ({
      id,
      nombre,
      fase: "informacion",
      comprobacion: "declarada",
      estado: "cumple",
      evidencia,
      fecha: "2026-11-01",
    })),
  });
  const judged = list.criterios.map((criterio) => ({
    criterio,
    estado: "cumple" as const,
    evidencia: criterio.evidencia,
  }));
  const where = sampleSite({ criterios: list, menus: MENUS, documentos: [decreto] });
  const page = <CriteriaPage site={where} scorecard={{ criterios: judged }} />;

  it("are counted first, in all and by phase", () => {
    expect(read(page).replaceAll("\u00a0", " ")).toContain("Se alcanzan 5 de 5 criterios que aplican.");
    expect(rowsOf(page)[1]).toEqual(["Información", "5 de 5"]);
  });

  const termsOf = (estado: EstadoDeCriterio, said: Record<string, unknown> = {}) => {
    const criterio = criterion({ responsable: "hacienda", hasta: "2027-03-31", ...said });
    const text = read(<CriteriaPage site={where} scorecard={{ criterios: [{ criterio, estado }] }} />);
    return text.match(/INF-01 Un criterio (.*?) De dónde sale/)?.[1];
  };

  it.each([
    ["not met yet", "no_cumple", {}, "✗ no cumple. Responde: Secretaría de Hacienda. Vence el 31 de marzo de 2027."],
    [
      "late",
      "sin_juzgar",
      { hasta: "2026-11-21" },
      "✗ sin comprobar. Responde: Secretaría de Hacienda. ✗ Venció el 21 de noviembre de 2026.",
    ],
    [
      "of an office that is not public",
      "no_cumple",
      { responsable: "en-borrador" },
      "✗ no cumple. Vence el 31 de marzo de 2027.",
    ],
    ["met", "cumple", {}, "✓ cumple."],
  ] as const)("say who answers and by when: %s", (_state, estado, said, words) => {
    expect(termsOf(estado, said)).toBe(words);
  });

  it("lead to their evidence by the title of what is there, never by its address", () => {
    const links = [...mainOf(page).matchAll(/<strong>[^<]*<\/strong> <a[^>]*>(.*?)<\/a>/g)].map(([, text = ""]) =>
      plain(text),
    );
    expect(links).toEqual([
      "Decreto de horarios",
      "4.3 Plan de acción",
      "Inicio",
      "Ver la evidencia: Un archivo",
      "www.gov.co: Otro sitio",
    ]);
  });
});
