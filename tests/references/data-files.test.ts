import { describe, expect, it } from "vitest";
import { dataFileIssues } from "../../scripts/references/data-files.ts";
import { referenceIssues, type TargetsInput, targetsOf } from "../../scripts/references/documents.ts";
import { documentOf } from "../../scripts/schema/document-path.ts";
import type { DataFileId, DataFiles } from "../../scripts/schema/index.ts";
import { type DocumentPath, validateDataFile, validateDocument } from "../../scripts/validation/document.ts";
import type { Issue } from "../../scripts/validation/issue.ts";
import { dependencia, doc, type FrontMatter, pagina } from "../helpers/documents.ts";

const criteriosYaml = (...criterios: string[]) =>
  [
    "advertencia: Lista de prueba, sin verificar.",
    "fases:",
    "  - {id: informacion, nombre: Información en línea}",
    "  - {id: interaccion, nombre: Interacción en línea}",
    criterios.length > 0 ? "criterios:" : "criterios: []",
    ...criterios.map((criterio) => `  - {nombre: Misión y visión, ${criterio}}`),
  ].join("\n");

const menusYaml = (...items: string[]) =>
  [
    "transparencia:",
    '  - numero: "4"',
    "    nombre: Planeación, presupuesto e informes",
    "    items:",
    ...items.map((item) => `      - {nombre: Plan de acción, ${item}}`),
    "participa:",
    '  - {numero: "3", nombre: Consulta ciudadana}',
  ].join("\n");

const planYaml = (accion: string[], indicadores: string[], resto: string[] = []) =>
  [
    "titulo: Plan de acción del comité",
    "acciones:",
    "  - id: tramites",
    "    titulo: Identificación de trámites",
    ...accion.map((line) => `    ${line}`),
    "    indicadores:",
    ...indicadores.map((indicador) => `      - {nombre: Indicador de prueba, ${indicador}}`),
    ...resto,
  ].join("\n");

const obligacionesYaml = (...obligaciones: string[]) =>
  ["obligaciones:", ...obligaciones.map((each) => `  - {nombre: Plan de acción del año, desde: 2027, ${each}}`)].join(
    "\n",
  );
const PLAZO = 'plazos: [{periodo: año, abre: "12-01", vence: "01-31"}]';

function dataOf<Id extends DataFileId>(id: Id, text: string): DataFiles[Id] {
  const { data, issues } = validateDataFile(id, `content/${id}.yaml`, text);
  if (!data) throw new Error(`the sample of ${id} is wrong: ${JSON.stringify(issues)}`);
  return data;
}

const pathOf = (archivo: string): DocumentPath => {
  const path = documentOf(archivo);
  if (!path) throw new Error(`${archivo} is no document`);
  return { archivo, ...path };
};

const TEXTS: Record<string, string> = {
  "content/dependencias/hacienda.md": dependencia(),
  "content/dependencias/planeacion.md": dependencia(),
  "content/paginas/plan-de-accion.md": pagina({ dependencia: "planeacion" }),
  "content/paginas/organigrama.md": pagina({ dependencia: "planeacion", borrador: true }),
};

/** What there is to point at: two offices, a page, a draft, the numbers 4.3 and 4.10, 3 of Participa, two phases. */
function targets(data: TargetsInput["data"] = DATA) {
  const judged = Object.entries(TEXTS).map(([archivo, text]) => validateDocument(pathOf(archivo), text));
  return targetsOf({
    paths: Object.keys(TEXTS).map(pathOf),
    entries: judged.flatMap(({ entry }) => entry ?? []),
    media: { files: ["/media/plan.pdf"], images: [] },
    data,
    today: "2026-11-22",
    isForgotten: (address) => FORGOTTEN.includes(address),
  });
}

const FORGOTTEN = ["/noticias/olvidada/", "/media/olvidado.pdf"];

const DATA: Partial<DataFiles> = {
  transparencia: dataOf("transparencia", menusYaml('numero: "4.3"', 'numero: "4.10"')),
  criterios: dataOf("criterios", criteriosYaml()),
};

/** Everything that is said of a data file, by itself and with all the others. */
function judge(id: DataFileId, text: string, data?: TargetsInput["data"]): Issue[] {
  const archivo = `content/${id}.yaml`;
  const { value, issues } = validateDataFile(id, archivo, text);
  return [...issues, ...dataFileIssues({ id, archivo, text, value }, targets(data))];
}

const inShort = (issues: readonly Issue[]) => issues.map(({ linea, codigo, campo }) => `${linea} ${codigo} ${campo}`);
const sentences = (issues: readonly Issue[]) => issues.map(({ mensaje, sugerencia }) => [mensaje, sugerencia]);

describe("content/plan.yaml", () => {
  const FASE = "clase: fase, fase";
  const cases: [what: string, text: string, said: string[]][] = [
    [
      "an action of an office that does not exist",
      planYaml(["responsable: hacienta"], ["clase: frecuencia"]),
      ["5 dependencia-inexistente acciones.0.responsable"],
    ],
    [
      "a post of an office that does not exist",
      planYaml([], ["clase: frecuencia"], ["cargos:", "  - {cargo: Tesorero, dependencia: tesoreria}"]),
      ["8 dependencia-inexistente cargos.0.dependencia"],
    ],
    [
      "the same indicator twice",
      planYaml([], ["clase: frecuencia", "clase: tramites-publicados", "clase: frecuencia"]),
      ["8 repetido acciones.0.indicadores.2.clase"],
    ],
    [
      "the same phase twice",
      planYaml([], [`${FASE}: informacion`, `${FASE}: interaccion`, `${FASE}: informacion`]),
      ["8 repetido acciones.0.indicadores.2.fase"],
    ],
    [
      "a phase that the criteria do not have",
      planYaml([], [`${FASE}: transformacion`]),
      ["6 opcion-desconocida acciones.0.indicadores.0.fase"],
    ],
    [
      "an indicator of a phase that does not say which",
      planYaml([], ["clase: frecuencia", "clase: fase"]),
      ["7 falta-campo acciones.0.indicadores.1.fase"],
    ],
    [
      "a text of the plan that is not there",
      planYaml([], ["clase: frecuencia"], ["documento: /paginas/plan-de-acion/"]),
      ["7 enlace-roto documento"],
    ],
    [
      "nothing wrong",
      planYaml(
        ["responsable: hacienda"],
        ["clase: frecuencia", `${FASE}: informacion`, `${FASE}: interaccion`],
        ["documento: /paginas/plan-de-accion/", "cargos:", "  - {cargo: Tesorero, dependencia: hacienda}"],
      ),
      [],
    ],
  ];
  it.each(cases)("%s", (_what, text, said) => expect(inShort(judge("plan", text))).toEqual(said));

  it("an indicator is repeated also in another action", () => {
    const other = ["  - id: otra", "    titulo: Otra acción", "    indicadores:"];
    const text = planYaml([], ["clase: frecuencia"], [...other, "      - {nombre: Otra vez, clase: frecuencia}"]);
    expect(sentences(judge("plan", text))).toEqual([
      ["«indicador: frecuencia» está dos veces.", "Deje uno solo, o corrija el que sobra."],
    ]);
  });

  it("the phase that was meant is proposed, and an example where there is none", () => {
    const text = planYaml([], [`${FASE}: informasion`, "clase: fase"]);
    expect(sentences(judge("plan", text))).toEqual([
      ["«fase» dice «informasion», que no es una de las opciones.", "¿Quiso escribir «informacion»?"],
      [
        "Falta «fase» (Fase): es obligatorio cuando «clase» es fase.",
        "Agregue la línea, por ejemplo: fase: informacion",
      ],
    ]);
  });

  it("nothing is said of phases while the criteria cannot be read", () => {
    expect(judge("plan", planYaml([], [`${FASE}: transformacion`]), {})).toEqual([]);
  });

  // `dataFileIssues` is given the empty key as `null`, and takes it for something written.
  it("a phase that is left empty is missing", () => {
    const text = planYaml([], ["clase: fase, fase: "]);
    expect(inShort(judge("plan", text))).toEqual(["6 falta-campo acciones.0.indicadores.0.fase"]);
  });
});

describe("content/criterios.yaml", () => {
  const criterio = (rest: string, id = "INF-01", fase = "informacion") => `id: ${id}, fase: ${fase}, ${rest}`;
  const cases: [what: string, criterios: string[], said: string[]][] = [
    [
      "a phase that is not in the list",
      [criterio("comprobacion: humana", "INF-01", "transformacion")],
      ["6 opcion-desconocida criterios.0.fase"],
    ],
    [
      "not applicable without a reason",
      [criterio("comprobacion: declarada, estado: no_aplica")],
      ["6 falta-campo criterios.0.razon"],
    ],
    [
      "met without evidence and day",
      [criterio("comprobacion: humana, estado: cumple")],
      ["6 falta-campo criterios.0.evidencia", "6 falta-campo criterios.0.fecha"],
    ],
    [
      "met without day",
      [criterio("comprobacion: humana, estado: cumple, evidencia: /dependencias/")],
      ["6 falta-campo criterios.0.fecha"],
    ],
    [
      "automatic without what is checked",
      [criterio("comprobacion: automatica")],
      ["6 falta-campo criterios.0.verifica"],
    ],
    [
      "evidence that leads nowhere",
      [criterio("comprobacion: humana, estado: cumple, fecha: 2026-11-01, evidencia: /paginas/mision/")],
      ["6 enlace-roto criterios.0.evidencia"],
    ],
    [
      "evidence that is a file which is not there",
      [criterio("comprobacion: humana, estado: cumple, fecha: 2026-11-01, evidencia: /media/acta.pdf")],
      ["6 archivo-inexistente criterios.0.evidencia"],
    ],
    [
      "evidence that is not public",
      [criterio("comprobacion: humana, estado: cumple, fecha: 2026-11-01, evidencia: /paginas/organigrama/")],
      ["6 enlace-no-publicado criterios.0.evidencia"],
    ],
    [
      "a checked page that does not exist",
      [criterio("comprobacion: automatica, verifica: {pagina: /mapa-del-siti/}")],
      ["6 enlace-roto criterios.0.verifica.pagina"],
    ],
    [
      "a checked number that the menu does not have",
      [criterio('comprobacion: automatica, verifica: {transparencia: "7.1"}')],
      ["6 numeral-inexistente criterios.0.verifica.transparencia"],
    ],
    [
      "an identifier twice",
      [criterio("comprobacion: humana"), criterio("comprobacion: humana", "INF-02"), criterio("comprobacion: humana")],
      ["8 repetido criterios.2.id"],
    ],
    [
      "nothing wrong",
      [
        criterio("comprobacion: humana", "INF-01"),
        criterio("comprobacion: humana, estado: no_cumple", "INF-02", "interaccion"),
        criterio("comprobacion: declarada, estado: no_aplica, razon: No tiene entidades.", "INF-03"),
        criterio("comprobacion: humana, estado: cumple, fecha: 2026-11-01, evidencia: /media/plan.pdf", "INF-04"),
        criterio(
          "comprobacion: humana, estado: cumple, fecha: 2026-11-01, evidencia: https://www.gov.co/nada",
          "INF-05",
        ),
        criterio(
          'comprobacion: automatica, verifica: {pagina: /transparencia/ita.csv, transparencia: "4.10"}',
          "INF-06",
        ),
      ],
      [],
    ],
  ];
  it.each(cases)("%s", (_what, criterios, said) =>
    expect(inShort(judge("criterios", criteriosYaml(...criterios)))).toEqual(said),
  );

  it.each([
    ["comprobacion: declarada, estado: no_aplica", ["razon", "cuando «estado» es no_aplica"]],
    ["comprobacion: automatica", ["verifica", "cuando «comprobacion» es automatica"]],
    ["comprobacion: humana, estado: cumple, fecha: 2026-11-01", ["evidencia", "cuando «estado» es cumple"]],
    ["comprobacion: humana, estado: cumple, evidencia: /dependencias/", ["fecha", "cuando «estado» es cumple"]],
  ])("«%s» owes %s", (rest, [key = "", why = ""]) => {
    const [said, ...others] = judge("criterios", criteriosYaml(criterio(rest)));
    expect(others).toEqual([]);
    expect(said?.mensaje).toContain(`Falta «${key}»`);
    expect(said?.mensaje).toContain(`es obligatorio ${why}.`);
  });

  it("a repeated identifier and a number that is not in the menu are told in whole sentences", () => {
    const twice = criterio("comprobacion: humana");
    const lost = criterio('comprobacion: automatica, verifica: {transparencia: "4.30"}', "INF-02");
    expect(sentences(judge("criterios", criteriosYaml(twice, twice, lost)))).toEqual([
      ["«id: INF-01» está dos veces.", "Deje uno solo, o corrija el que sobra."],
      ["«transparencia» dice «4.30», que no es un numeral de content/transparencia.yaml.", "¿Quiso escribir «4.3»?"],
    ]);
  });

  it("a reason that is left empty is missing", () => {
    const text = criteriosYaml(criterio("comprobacion: declarada, estado: no_aplica, razon: "));
    expect(inShort(judge("criterios", text))).toEqual(["6 falta-campo criterios.0.razon"]);
  });
});

describe("content/transparencia.yaml", () => {
  const cases: [what: string, items: string[], said: string[]][] = [
    [
      "a number twice in a menu",
      ['numero: "4.3"', 'numero: "4.10"', 'numero: "4.3"'],
      ["7 repetido transparencia.0.items.2.numero"],
    ],
    ["the number of its own section", ['numero: "4"'], ["5 repetido transparencia.0.items.0.numero"]],
    ["the number of an item of another menu", ['numero: "3"'], []],
    ["a number without quotes", ["numero: 4.10"], ["5 numero-sin-comillas transparencia.0.items.0.numero"]],
    [
      "an office that does not exist",
      ['numero: "4.3", responsable: planeasion'],
      ["5 dependencia-inexistente transparencia.0.items.0.responsable"],
    ],
    [
      "not applicable, and why it is not published",
      ['numero: "4.3", justificacion: Se están reuniendo., no_aplica: No le corresponde.'],
      ["5 no-aplica-y-justifica transparencia.0.items.0.no_aplica"],
    ],
    [
      "a place that leads nowhere",
      ['numero: "4.3", destino: /dependencia/'],
      ["5 enlace-roto transparencia.0.items.0.destino"],
    ],
    [
      "places that exist",
      [
        'numero: "4.3", destino: /dependencias/, responsable: hacienda',
        'numero: "4.4", destino: /paginas/plan-de-accion/, justificacion: Se están reuniendo.',
        'numero: "4.5", destino: https://www.gov.co/nada, no_aplica: No le corresponde.',
      ],
      [],
    ],
  ];
  it.each(cases)("%s", (_what, items, said) =>
    expect(inShort(judge("transparencia", menusYaml(...items)))).toEqual(said),
  );

  it("faults that only this file can have are told in whole sentences", () => {
    const both = 'numero: "4.3", no_aplica: No le corresponde., justificacion: Se están reuniendo.';
    expect(sentences(judge("transparencia", menusYaml(both, 'numero: "4.3"', "numero: 4.10")))).toEqual([
      [
        "«numero» debe ser texto y se leyó como el número 4.10: así se pierden los ceros y los signos.",
        'Ponga comillas: numero: "4.10"',
      ],
      [
        "Este numeral dice a la vez que no aplica y por qué no se ha publicado.",
        "Deje «no_aplica» si el tema no le corresponde al municipio; si le corresponde, deje «justificacion».",
      ],
      ["«numero: 4.3» está dos veces.", "Deje uno solo, o corrija el que sobra."],
    ]);
  });

  it("an empty «no_aplica» beside a reason says nothing", () => {
    expect(judge("transparencia", menusYaml('numero: "4.3", no_aplica: , justificacion: Se están reuniendo.'))).toEqual(
      [],
    );
  });
});

describe("content/obligaciones.yaml", () => {
  const obligacion = (rest: string, id = "plan") => `id: ${id}, ${rest}`;
  const cases: [what: string, obligaciones: string[], said: string[]][] = [
    [
      "an office that does not exist",
      [obligacion(`transparencia: "4.3", responsable: planeasion, ${PLAZO}`)],
      ["2 dependencia-inexistente obligaciones.0.responsable"],
    ],
    [
      "a number that the menu does not have",
      [obligacion(`transparencia: "4.4", responsable: hacienda, ${PLAZO}`)],
      ["2 numeral-inexistente obligaciones.0.transparencia"],
    ],
    [
      "a number without quotes",
      [obligacion(`transparencia: 4.10, responsable: hacienda, ${PLAZO}`)],
      ["2 numero-sin-comillas obligaciones.0.transparencia"],
    ],
    [
      "an identifier twice",
      [1, 2].map(() => obligacion(`transparencia: "4.3", responsable: hacienda, ${PLAZO}`)),
      ["3 repetido obligaciones.1.id"],
    ],
    ["nothing wrong", [obligacion(`transparencia: "4.10", responsable: planeacion, ${PLAZO}`)], []],
  ];
  it.each(cases)("%s", (_what, obligaciones, said) =>
    expect(inShort(judge("obligaciones", obligacionesYaml(...obligaciones)))).toEqual(said),
  );

  it.each(["02-30", "02-29", "04-31", "06-31", "13-01", "00-10", "11-00", "1-31", "31-01"])(
    "«%s» is no day of every year",
    (day) => {
      const plazos = `plazos: [{periodo: año, abre: "01-01", vence: "${day}"}]`;
      const text = obligacionesYaml(obligacion(`transparencia: "4.3", responsable: hacienda, ${plazos}`));
      const issues = judge("obligaciones", text);
      expect(inShort(issues)).toEqual(["2 formato-incorrecto obligaciones.0.plazos.0.vence"]);
      expect(issues[0]?.mensaje).toBe(`«vence» dice «${day}», que no tiene la forma correcta.`);
    },
  );

  it.each(["01-31", "02-28", "04-30", "12-31"])("«%s» is one", (day) => {
    const plazos = `plazos: [{periodo: año, abre: "01-01", vence: "${day}"}]`;
    const text = obligacionesYaml(obligacion(`transparencia: "4.3", responsable: hacienda, ${plazos}`));
    expect(judge("obligaciones", text)).toEqual([]);
  });
});

describe("a documento", () => {
  const DEFAULTS = {
    titulo: "Plan de acción de 2026",
    resumen: "Lo que la alcaldía se propone hacer en el año.",
    dependencia: "planeacion",
    fecha_publicacion: "2026-01-30",
  };
  const FILE = { archivo: "/media/plan.pdf" };
  const documento = (data: FrontMatter, body = "") => doc({ ...DEFAULTS, ...data }, body);

  function judgeDocumento(text: string, data?: TargetsInput["data"], archivo = "content/documentos/plan.md"): Issue[] {
    const { read, issues } = validateDocument(pathOf(archivo), text);
    return [...issues, ...(read ? referenceIssues(read, targets(data)) : [])];
  }

  it("a file that is forgotten is missed, and nobody is told to put it there again", () => {
    const issues = judgeDocumento(documento({ archivo: "/media/olvidado.pdf" }));
    expect(sentences(issues)).toEqual([
      [
        "No existe el archivo content/media/olvidado.pdf.",
        "Se olvidó con «npm run olvidar»: quite el dato o el enlace, o ponga otro archivo, con otro nombre.",
      ],
    ]);
  });

  it("a number that the menu does not have is told with the nearest one", () => {
    const issues = judgeDocumento(documento({ ...FILE, transparencia: "4.33" }));
    expect(inShort(issues)).toEqual(["7 numeral-inexistente transparencia"]);
    expect(sentences(issues)).toEqual([
      ["«transparencia» dice «4.33», que no es un numeral de content/transparencia.yaml.", "¿Quiso escribir «4.3»?"],
    ]);
  });

  it("a number that is near none is told where the numbers are", () => {
    expect(sentences(judgeDocumento(documento({ ...FILE, transparencia: "10.11.12" })))).toEqual([
      [
        "«transparencia» dice «10.11.12», que no es un numeral de content/transparencia.yaml.",
        "Escriba uno de los números de ese archivo, entre comillas.",
      ],
    ]);
  });

  it("4.10 without quotes keeps its zero in what is proposed", () => {
    const text = documento({ ...FILE, transparencia: "@@" }).replace('"@@"', "4.10");
    const issues = judgeDocumento(text);
    expect(inShort(issues)).toEqual(["7 numero-sin-comillas transparencia"]);
    expect(sentences(issues)).toEqual([
      [
        "«transparencia» debe ser texto y se leyó como el número 4.10: así se pierden los ceros y los signos.",
        'Ponga comillas: transparencia: "4.10"',
      ],
    ]);
  });

  it.each(["4.3", "4.10"])("the number «%s» of the menu is right", (transparencia) => {
    expect(judgeDocumento(documento({ ...FILE, transparencia }))).toEqual([]);
  });

  it("a section that has items takes no documents itself", () => {
    expect(inShort(judgeDocumento(documento({ ...FILE, transparencia: "4" })))).toEqual([
      "7 numeral-inexistente transparencia",
    ]);
  });

  it("nothing is said of numbers while there are no menus to read", () => {
    expect(judgeDocumento(documento({ ...FILE, transparencia: "4.33" }), {})).toEqual([]);
  });

  it("without file, link and text it warns and goes on", () => {
    const issues = judgeDocumento(documento({}, "\n"));
    expect(issues.map(({ gravedad, linea, codigo }) => `${gravedad} ${linea} ${codigo}`)).toEqual([
      "aviso 1 documento-vacio",
    ]);
    expect(sentences(issues)).toEqual([
      [
        "El documento no tiene archivo, ni enlace, ni texto: quien lo abra no encontrará nada.",
        "Agregue la línea «archivo: /media/nombre.pdf», la línea «enlace: https://…», o escriba el texto debajo.",
      ],
    ]);
  });

  it("a file that is left empty is none", () => {
    expect(inShort(judgeDocumento(documento({ archivo: null })))).toEqual(["1 documento-vacio "]);
  });

  it.each([
    ["a file", FILE, ""],
    ["a link", { enlace: "http://www.entidad.gov.co/plan.pdf" }, ""],
    ["a text", {}, "Se aprueba el plan."],
  ])("%s is enough", (_what, data, body) => {
    expect(judgeDocumento(documento(data, body))).toEqual([]);
  });

  it.each(["edicto", "Edicto", "EDICTO", "  Notificación por AVISO ", "citacion"])(
    "of the type «%s» it must say until when it is shown",
    (tipo) => {
      const [said, ...others] = judgeDocumento(documento({ ...FILE, tipo }));
      expect(others).toEqual([]);
      expect(said).toMatchObject({ codigo: "falta-campo", gravedad: "error", campo: "vence", linea: 7 });
      expect(said?.mensaje).toBe(`Falta «vence» (Vence): es obligatorio cuando «tipo» es ${tipo}.`);
    },
  );

  it.each([
    [{ tipo: "decreto" }],
    [{ tipo: "Edictos de la biblioteca", a_persona: false }],
    [{ tipo: "EDICTO", vence: "2026-02-15" }],
  ])("%o need not say more", (data) => {
    expect(judgeDocumento(documento({ ...FILE, ...data }))).toEqual([]);
  });

  it.each([
    "/plan/indicadores.json",
    "/plan/indicadores.csv",
    "/datos/tramites.csv",
    "/transparencia/ita.csv",
    "/agenda/agenda.ics",
    "/transparencia/4-3/",
    "/transparencia/4-10/",
    "/participa/3/",
    "/plan/pendientes/hacienda/",
  ])("may link to %s, which the site makes by itself", (address) => {
    expect(judgeDocumento(documento({}, `Vea [el dato](${address}).`))).toEqual([]);
  });

  it.each([
    "/plan/indicadores.xml",
    "/datos/TRAMITES.csv",
    "/transparencia/4/",
    "/transparencia/4-4/",
    "/participa/4-3/",
    "/plan/pendientes/tesoreria/",
  ])("may not link to %s, which nobody makes", (address) => {
    expect(inShort(judgeDocumento(documento({}, `Vea [el dato](${address}).`)))).toEqual(["8 enlace-roto "]);
  });

  it("may not link to a dataset that nobody makes", () => {
    expect(inShort(judgeDocumento(documento({}, "Vea [el dato](/datos/contratos.csv).")))).toEqual(["8 enlace-roto "]);
  });

  it("its number of the menu has no page while there is no menu", () => {
    expect(inShort(judgeDocumento(documento({}, "Vea [el punto](/transparencia/4-3/)."), {}))).toEqual([
      "8 enlace-roto ",
    ]);
  });

  it("a consultation takes its number from the menu Participa", () => {
    const espacio = (participa: string) => {
      const data = {
        titulo: "Consulta del presupuesto",
        resumen: "En qué quiere la gente que se gaste la plata.",
        dependencia: "hacienda",
        mecanismo: "consulta",
        participa,
        abre: "2026-11-02",
        cierra: "2026-11-30",
        como_participar: "Llene la hoja de la ventanilla.",
      };
      return doc(data, "");
    };
    const archivo = "content/participacion/presupuesto.md";
    expect(judgeDocumento(espacio("3"), DATA, archivo)).toEqual([]);
    expect(sentences(judgeDocumento(espacio("4.3"), DATA, archivo))).toEqual([
      ["«participa» dice «4.3», que no es un numeral de content/transparencia.yaml.", "¿Quiso escribir «3»?"],
    ]);
  });
});

describe("content/retirados.yaml", () => {
  const cases: [what: string, retirados: string[], said: string[]][] = [
    ["a page that is there", ["direccion: /dependencias/hacienda/"], ["2 retirado-existe retirados.0.direccion"]],
    ["a page that the site makes", ["direccion: /informe/"], ["2 retirado-existe retirados.0.direccion"]],
    [
      "a successor that is not there",
      ["direccion: /tramites/vieja/, en_su_lugar: /tramites/nunca/"],
      ["2 enlace-roto retirados.0.en_su_lugar"],
    ],
    [
      "a page twice",
      ["direccion: /tramites/vieja/", "direccion: /tramites/vieja/"],
      ["3 repetido retirados.1.direccion"],
    ],
    [
      "an address of another site",
      ["direccion: https://otro.example/"],
      ["2 formato-incorrecto retirados.0.direccion"],
    ],
    ["a page that is forgotten", ["direccion: /noticias/olvidada/"], ["2 retirado-olvidado retirados.0.direccion"]],
    ["nothing wrong", ["direccion: /tramites/vieja/, en_su_lugar: /dependencias/hacienda/"], []],
  ];
  it.each(cases)("%s", (_what, retirados, said) =>
    expect(inShort(judge("retirados", ["retirados:", ...retirados.map((each) => `  - {${each}}`)].join("\n")))).toEqual(
      said,
    ),
  );
});
