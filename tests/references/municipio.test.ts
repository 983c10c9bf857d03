import { describe, expect, it } from "vitest";
import { type FrontMatter, municipioYaml } from "../helpers/documents.ts";
import { inShort, judge, sentences } from "../helpers/judged-references.ts";

const OWN = {
  canales: [{ id: "paginas", nombre: "Páginas", carpeta: "paginas", responsable: "hacienda", desde: "2026-01" }],
};
const issues = (data: FrontMatter) => judge("municipio", municipioYaml({ ...OWN, ...data }));

describe("the pages of the footer", () => {
  it("exist, public or not", () => {
    expect(issues({ pie: ["plan-de-accion", "organigrama"] })).toEqual([]);
  });

  it("are each named once", () => {
    const found = issues({
      pie: ["plan-de-accion", "plan-de-acción", "plan-de-acion", "nada-parecido", "plan-de-accion"],
    });
    expect(sentences(found)).toEqual([
      ["«pie» dice «plan-de-acción», que no tiene la forma correcta.", "Este es un ejemplo: pie: [el-municipio]"],
      [
        "«pie» dice «plan-de-acción», y no hay una página con ese nombre de archivo.",
        "¿Quiso escribir «plan-de-accion»?",
      ],
      [
        "«pie» dice «plan-de-acion», y no hay una página con ese nombre de archivo.",
        "¿Quiso escribir «plan-de-accion»?",
      ],
      [
        "«pie» dice «nada-parecido», y no hay una página con ese nombre de archivo.",
        "Escriba el nombre de un archivo de content/paginas, sin .md, o quite la línea.",
      ],
      ["«pie: plan-de-accion» está dos veces.", "Deje uno solo, o corrija el que sobra."],
    ]);
  });

  it("are at most six", () => {
    const pie = Array.from({ length: 7 }, () => "plan-de-accion");
    expect(sentences(issues({ pie }))[0]).toEqual([
      "La lista «pie» tiene más de 6 renglones.",
      "Agrupe o quite renglones.",
    ]);
  });
});

describe("the periods of review", () => {
  it("are of days or of months", () => {
    const revision = [
      { seccion: "urgentes", dias: 3 },
      { seccion: "tramites", meses: 6 },
    ];
    expect(issues({ revision })).toEqual([]);
  });

  it.each([
    [
      { seccion: "tramites", dias: 3, meses: 6 },
      "La revisión de una sección dice los días y también los meses.",
      "Deje uno de los dos y borre el otro.",
    ],
    [
      { seccion: "tramites" },
      "Falta «meses» (Meses): es obligatorio cuando no está «dias».",
      "Agregue la línea, por ejemplo: meses: 12",
    ],
    [
      { seccion: "urgente", dias: 3 },
      "«seccion» dice «urgente», que no es una de las opciones.",
      "¿Quiso escribir «urgentes»?",
    ],
  ])("%j is told with what to write", (section, mensaje, sugerencia) => {
    expect(sentences(issues({ revision: [section] }))).toEqual([[mensaje, sugerencia]]);
  });

  it("are said once for each section", () => {
    const section = { seccion: "tramites", meses: 6 };
    expect(sentences(issues({ revision: [section, section] }))).toEqual([
      ["«seccion: tramites» está dos veces.", "Deje uno solo, o corrija el que sobra."],
    ]);
  });
});

describe("the style", () => {
  it("is accepted as the examples of its fields have it", () => {
    const estilo = {
      enlaces: "#1a4f8b",
      botones: "#12395f",
      fondo: "#f0f4f8",
      titulos: "sin-serifas",
      esquinas: "redondas",
    };
    expect(issues({ estilo })).toEqual([]);
  });

  it("has a warning for each colour that would be hard to read, with the shade that the site uses", () => {
    const found = issues({ estilo: { enlaces: "#ffe800", botones: "#12395f", fondo: "#1a4f8b" } });
    expect(found.map(({ gravedad, campo }) => [gravedad, campo])).toEqual([
      ["aviso", "estilo.enlaces"],
      ["aviso", "estilo.fondo"],
    ]);
    expect(sentences(found)).toEqual([
      [
        "Con «enlaces: #ffe800» la página se leería mal: el sitio usa el tono más cercano que se lee bien.",
        'Si ese tono le sirve, escríbalo así: enlaces: "#7a6f00"',
      ],
      [
        "Con «fondo: #1a4f8b» la página se leería mal: el sitio usa el tono más cercano que se lee bien.",
        'Si ese tono le sirve, escríbalo así: fondo: "#eff3f7"',
      ],
    ]);
  });

  it("is not free CSS: what is no colour, no choice or no field of it is an error", () => {
    const estilo = { enlaces: "red;}body{display:none", fondo: 3, textos: "Comic Sans", sombra: "1px" };
    expect(inShort(issues({ estilo })).sort()).toEqual([
      "12 formato-incorrecto estilo.enlaces",
      "13 tipo-incorrecto estilo.fondo",
      "14 opcion-desconocida estilo.textos",
      "15 campo-desconocido estilo.sombra",
    ]);
  });
});
