import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { unwrap } from "../../scripts/schema/field.ts";
import { collectionIds, collections, dataFileIds, dataFiles } from "../../scripts/schema/index.ts";
import { type Issue, issue } from "../../scripts/validation/issue.ts";
import { type IssueCode, messages } from "../../scripts/validation/messages/index.ts";
import { publishedWords } from "../../scripts/validation/published-words.ts";

const CODES = Object.keys(messages) as IssueCode[];
const PLANTED = "palabraplantada";

/** A file of each kind that the schema knows, and one that it does not know. */
const SCHEMAS: [archivo: string, schema: z.ZodObject | undefined][] = [
  ...collectionIds.map((id): [string, z.ZodObject] => [`content/${id}/uno.md`, collections[id].schema]),
  ...dataFileIds.map((id): [string, z.ZodObject] => [`content/${id}.yaml`, dataFiles[id]]),
  ["content/media/foto.jpg", undefined],
  ["content/otra/uno.md", undefined],
];

/** Every datum of a schema, as issues name it: `canales.0.desde`. */
function fieldsOf(schema: z.ZodType): string[] {
  const inner = unwrap(schema) as z.ZodType & {
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    options?: z.ZodType[];
  };
  const below = (prefix: string, inside: z.ZodType) => [
    prefix,
    ...fieldsOf(inside).map((field) => `${prefix}.${field}`),
  ];
  if (inner.shape) return Object.entries(inner.shape).flatMap(([key, value]) => below(key, value));
  if (inner.element) return below("0", inner.element);
  return inner.options?.every((option) => typeof option === "object") ? inner.options.flatMap(fieldsOf) : [];
}

/** An issue that bears the planted word wherever content can bring one, with whatever else a parameter may be. */
function planted(codigo: IssueCode, campo: string, archivo: string, noise = ""): Issue {
  const facts = new Proxy({} as Record<string, unknown>, {
    ownKeys: () => PARAMETERS,
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    get: (_, name) =>
      name === "asi"
        ? [[`${PLANTED}${noise}`], [noise]]
        : ["validas", "validos", "opciones", "permitidas"].includes(String(name))
          ? [`${PLANTED}${noise}`, noise]
          : `${noise}${PLANTED}`,
  });
  const make = issue as (codigo: IssueCode, place: { archivo: string; campo: string }, facts: unknown) => Issue;
  return make(codigo, { archivo, campo }, facts);
}

/** All that a message asks for. */
const PARAMETERS = [
  ...new Set(
    CODES.flatMap((codigo) => [...String(messages[codigo]).matchAll(/\bp\.(\w+)/g)].map(([, name = ""]) => name)),
  ),
];

const said = (each: Issue) => Object.values(publishedWords(each)).join(" ");

describe("the public form of an issue", () => {
  it("the planted word is in the validator's full message", () => {
    const telling = CODES.filter((codigo) => JSON.stringify(planted(codigo, "", "content/x.md")).includes(PLANTED));
    expect(telling.length).toBeGreaterThan(45);
  });

  const VARIED = ["content/tramites/uno.md", "content/municipio.yaml", "content/media/foto.jpg"];

  it.each(CODES)("%s: in every field, only the generator's own sentences", (codigo) => {
    for (const [archivo, schema] of SCHEMAS.filter(([archivo]) => VARIED.includes(archivo))) {
      for (const campo of ["", PLANTED, ...(schema ? fieldsOf(schema) : [])]) {
        const { problema, remedio } = publishedWords(planted(codigo, campo, archivo));
        expect(problema).toMatch(/^[A-ZÁÉÍÓÚ«¿].*\.$/s);
        expect(remedio).toMatch(/^[A-ZÁÉÍÓÚ«¿`]/);
        expect(`${problema} ${remedio}`).not.toMatch(/undefined|NaN|\[object|«»|«…»|palabraplantada/);
      }
    }
  });

  it("never contains a word of the content, whatever the parameters, the key and the file", () => {
    const known = SCHEMAS.flatMap(([, schema]) => (schema ? fieldsOf(schema) : []));
    const step = fc.oneof(
      fc.constantFrom(...known, PLANTED, `${PLANTED}.0`, "constructor", "__proto__", "0"),
      fc.string().map((text) => `${text}${PLANTED}`),
    );
    const campos = fc.array(step, { maxLength: 3 }).map((steps) => steps.join("."));
    const archivos = fc.oneof(
      fc.constantFrom(...SCHEMAS.map(([archivo]) => archivo)),
      fc.string().map((text) => `content/${text}/${PLANTED}.md`),
    );
    fc.assert(
      fc.property(fc.constantFrom(...CODES), campos, archivos, fc.string(), (codigo, campo, archivo, noise) => {
        expect(said(planted(codigo, campo, archivo, noise))).not.toContain(PLANTED);
      }),
      { numRuns: 2000 },
    );
  });

  it("does not depend on the parameters", () => {
    for (const codigo of CODES) {
      const [one, other] = ["uno", "otro"].map((noise) =>
        said(planted(codigo, "vence", "content/noticias/a.md", noise)),
      );
      expect(one).toBe(other);
    }
  });
});

describe("the public form is useful", () => {
  const of = (codigo: IssueCode, campo: string, archivo = "content/noticias/a.md") => {
    const { etiqueta, problema, remedio } = publishedWords(planted(codigo, campo, archivo));
    return [etiqueta, problema, remedio];
  };

  it.each<[what: string, said: string[], expected: string[]]>([
    [
      "a missing datum, with an example",
      of("falta-campo", "dependencia"),
      [
        "Dependencia responsable",
        "Falta este dato, que es obligatorio.",
        "Agregue la línea, por ejemplo: dependencia: secretaria-general",
      ],
    ],
    [
      "an unknown key, with those that there are",
      of("campo-desconocido", "imajen"),
      [
        "",
        "Hay un dato que esta sección no tiene.",
        "Corrija su nombre o borre la línea. Los datos que se pueden escribir son: titulo, resumen, borrador, palabras_clave, revisado, dependencia, fecha, vence, imagen, imagen_alt, urgente.",
      ],
    ],
    [
      "an unknown key in a group",
      of("campo-desconocido", "canales.0.nonbre", "content/municipio.yaml"),
      [
        "Canales",
        "Hay un dato que esta sección no tiene.",
        "Corrija su nombre o borre la línea. Los datos que se pueden escribir son: id, nombre, carpeta, responsable, meta_mensual, desde.",
      ],
    ],
    [
      "a text that is too short, with the limit",
      of("texto-corto", "titulo"),
      [
        "Título",
        "El texto es muy corto: el mínimo es 5 caracteres.",
        "Escriba un poco más, para que se entienda solo.",
      ],
    ],
    [
      "a text that is too long, with the limit",
      of("texto-largo", "resumen"),
      [
        "Resumen",
        "El texto es muy largo: el máximo es 300 caracteres.",
        "Acórtelo; los detalles van en el texto, debajo del encabezado.",
      ],
    ],
    [
      "another choice, with those that there are",
      of("opcion-desconocida", "etapa", "content/tramites/a.md"),
      [
        "Etapa",
        "El valor no es una de las opciones.",
        "Escriba «identificado», «levantado», «revisado» o «publicado».",
      ],
    ],
    [
      "a number out of its range",
      of("numero-fuera-de-rango", "canales.0.meta_mensual", "content/municipio.yaml"),
      [
        "Canales › Meta mensual",
        "El número es muy bajo o muy alto.",
        "Corrija el número: debe ser 1 o más, y 31 o menos.",
      ],
    ],
    [
      "a date before another",
      of("fechas-al-reves", "vence", "content/documentos/a.md"),
      ["Vence", "La fecha es anterior a la de «fecha_publicacion».", "Escriba el mismo día o uno posterior."],
    ],
    [
      "a file that weighs too much, with the limit of its kind",
      of("archivo-grande", "", "content/media/plan.pdf"),
      ["", "El archivo pesa más que el límite, que es 25 MB.", "Reduzca su tamaño o divídalo en varios archivos."],
    ],
    [
      "a value of another form, with help and example",
      of("tipo-incorrecto", "palabras_clave"),
      [
        "Palabras clave",
        "El valor no es de la clase que corresponde.",
        "Otros nombres con los que la gente lo busca. Por ejemplo: palabras_clave: [carta de vecindad, constancia de residencia]",
      ],
    ],
    [
      "what never quotes anything, as the validator says it",
      of("yaml-tabulador", ""),
      ["", "La línea empieza con un tabulador.", "Borre el tabulador y use dos espacios."],
    ],
  ])("%s", (_, words, expected) => expect(words).toEqual(expected));
});
