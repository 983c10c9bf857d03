import { describe, expect, it } from "vitest";
import { referenceIssues } from "../../scripts/references/documents.ts";
import type { TargetsInput } from "../../scripts/references/targets.ts";
import { validateDocument } from "../../scripts/validation/document.ts";
import type { Issue } from "../../scripts/validation/issue.ts";
import { doc, type FrontMatter } from "../helpers/documents.ts";
import {
  DATA,
  dataOf,
  inShort,
  obligacionesYaml,
  PLAZO,
  pathOf,
  sentences,
  targets,
} from "../helpers/judged-references.ts";

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

  it("a forgotten file is reported as missing, without advice to restore it", () => {
    const issues = judgeDocumento(documento({ archivo: "/media/olvidado.pdf" }));
    expect(sentences(issues)).toEqual([
      [
        "No existe el archivo content/media/olvidado.pdf.",
        "Se olvidó con «npm run olvidar»: quite el dato o el enlace, o ponga otro archivo, con otro nombre.",
      ],
    ]);
  });

  it("a number that the menu does not have is never taken for one that looks like it", () => {
    const issues = judgeDocumento(documento({ ...FILE, transparencia: "4.33" }));
    expect(inShort(issues)).toEqual(["7 numeral-inexistente transparencia"]);
    expect(sentences(issues)).toEqual([
      [
        "«transparencia» dice «4.33», que no es un numeral del menú.",
        "Escriba uno de los números que salen en /transparencia/ o en /participa/, entre comillas.",
      ],
    ]);
  });

  it("a number without a near match is reported with the place of the list", () => {
    expect(sentences(judgeDocumento(documento({ ...FILE, transparencia: "10.11.12" })))).toEqual([
      [
        "«transparencia» dice «10.11.12», que no es un numeral del menú.",
        "Escriba uno de los números que salen en /transparencia/ o en /participa/, entre comillas.",
      ],
    ]);
  });

  it("4.10 without quotes keeps its zero in the suggestion", () => {
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

  it.each<[written: string, said: string[][]]>([
    ["adquisiciones", []],
    [
      "adquisisiones",
      [
        [
          "«obligacion» dice «adquisisiones», que no es el «id» de ninguna obligación.",
          "¿Quiso escribir «adquisiciones»?",
        ],
      ],
    ],
    [
      "presupuesto",
      [
        [
          "«obligacion» dice «presupuesto», que no es el «id» de ninguna obligación.",
          "El «id» es lo que sigue a # en la dirección de cada obligación de /plan/obligaciones/. Escríbalo, o borre la línea.",
        ],
      ],
    ],
  ])("of the obligation «%s» is told whether the list has it", (obligacion, said) => {
    const list = obligacionesYaml(`id: adquisiciones, transparencia: "4.3", responsable: planeacion, ${PLAZO}`);
    const data = { ...DATA, obligaciones: dataOf("obligaciones", list) };
    const issues = judgeDocumento(documento({ ...FILE, obligacion }), data);
    expect(sentences(issues)).toEqual(said);
    expect(issues.filter(({ gravedad }) => gravedad === "error")).toEqual([]);
    expect(judgeDocumento(documento({ ...FILE, obligacion }))).toEqual([]);
  });

  it("a section that has items takes no documents itself", () => {
    expect(inShort(judgeDocumento(documento({ ...FILE, transparencia: "4" })))).toEqual([
      "7 numeral-inexistente transparencia",
    ]);
  });

  it("numbers are not checked without readable menus", () => {
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

  it("an empty file counts as none", () => {
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

  it("its menu number has no page without a menu", () => {
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
      [
        "«participa» dice «4.3», que no es un numeral del menú.",
        "Escriba uno de los números que salen en /transparencia/ o en /participa/, entre comillas.",
      ],
    ]);
  });
});
