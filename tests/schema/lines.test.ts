import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { isOneLine, isProse, unwrap } from "../../scripts/schema/field.ts";
import {
  type CollectionId,
  collectionIds,
  collectionOf,
  dataFileIds,
  dataFiles,
  isDataFileId,
} from "../../scripts/schema/index.ts";
import { validateDataFile, validateDocument } from "../../scripts/validation/document.ts";
import { formatGithub, formatText } from "../../scripts/validation/format.ts";
import type { Issue } from "../../scripts/validation/issue.ts";
import { schemaValue } from "../editor/schema-values.ts";
import { type FrontMatter, municipioYaml, noticia, tramite } from "../helpers/documents.ts";
import { only } from "../helpers/judged-fields.ts";

const same = (text: string) => text;
const plain = { bold: same, dim: same, red: same, green: same, yellow: same };

const LINE_ENDS = ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029"];

const schemas: readonly (readonly [string, z.ZodObject])[] = [
  ...collectionIds.map((id) => [id, collectionOf(id).schema as z.ZodObject] as const),
  ...dataFileIds.map((id) => [id, dataFiles[id] as z.ZodObject] as const),
];
/** Names that are only compared with those of git. The history reads them with the same schema, which must not change. */
const NAMES_OF_GIT = /^municipio\.(?:historial\.|editor\.rama$)/;
const texts = schemas.flatMap(([id, schema]) => textsOf(schema, id)).filter(({ path }) => !NAMES_OF_GIT.test(path));

describe("of all texts of all schemas", () => {
  it("only sentences may have several lines, and none of them is ever written into a line", () => {
    const keys = texts.filter(({ schema }) => isProse(schema)).map(({ path }) => path.split(".").at(-1) ?? "");
    expect([...new Set(keys)].sort()).toEqual([
      ...[
        "actividades",
        "advertencia",
        "antes",
        "beneficio",
        "como_llegar",
        "como_participar",
        "cuando",
        "despues",
        "detalle",
        "dirigido_a",
      ],
      ...[
        "justificacion",
        "motivo",
        "motivo_de_suspension",
        "no_aplica",
        "nota",
        "pasos",
        "radicado",
        "razon",
        "resultado",
        "resumen",
      ],
      ...["seguimiento", "texto", "tratamiento_de_datos", "uso_de_aportes"],
    ]);
  });

  it.each(texts.filter(({ schema }) => !isProse(schema)))(
    "$path is refused with a line end, or read without it",
    ({ schema }) => {
      const cut = fc.tuple(
        schemaValue(schema),
        fc.constantFrom(...LINE_ENDS),
        fc.double({ min: 0, max: 1, noNaN: true }),
      );
      fc.assert(
        fc.property(cut, ([value, end, where]) => {
          const text = String(value).trim();
          fc.pre(text.length > 1);
          const at = 1 + Math.floor(where * (text.length - 2));
          const { data } = schema.safeParse(text.slice(0, at) + end + text.slice(at));
          expect(isOneLine(String(data))).toBe(true);
        }),
        { numRuns: 30 },
      );
    },
  );
});

/** Every text below a schema, through groups, lists and forms, by its keys: `agenda.lugar`. */
function textsOf(schema: z.ZodType, path: string): { path: string; schema: z.ZodType }[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return textsOf(inner.element as z.ZodType, path);
  if (inner instanceof z.ZodUnion) return (inner.options as z.ZodType[]).flatMap((option) => textsOf(option, path));
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]) =>
      textsOf(field, `${path}.${key}`),
    );
  }
  return inner.safeParse("").success || z.toJSONSchema(inner, { io: "input", unrepresentable: "any" }).type === "string"
    ? [{ path, schema: inner }]
    : [];
}

const judgeNoticia = (data: FrontMatter) =>
  validateDocument({ archivo: "content/noticias/a.md", collection: "noticias", slug: "a" }, noticia(data)).issues;
const judgeTramite = (data: FrontMatter) =>
  validateDocument({ archivo: "content/tramites/a.md", collection: "tramites", slug: "a" }, tramite(data)).issues;
const judgeMunicipio = (data: FrontMatter) =>
  validateDataFile("municipio", "content/municipio.yaml", municipioYaml(data)).issues;

test.each<[what: string, issues: Issue[], message: string, suggestion: string]>([
  [
    "a name",
    judgeMunicipio({ nombre: "San\nX" }),
    "«nombre» tiene varias líneas y debe tener una sola.",
    "Escríbalo en una línea: nombre: San X",
  ],
  [
    "a title with a separator of lines and a colon",
    judgeNoticia({ titulo: "Aviso:\u2028 cierre" }),
    "«titulo» tiene varias líneas y debe tener una sola.",
    'Escríbalo en una línea: titulo: "Aviso: cierre"',
  ],
  [
    "an item of a list",
    judgeNoticia({ palabras_clave: ["cierre", "cierre\nde la vía"] }),
    "«palabras_clave» tiene varias líneas y debe tener una sola.",
    "Escríbalo en una línea: - cierre de la vía",
  ],
  [
    "one that may also be a group",
    judgeTramite({ requisitos: ["Cédula\noriginal"] }),
    "«requisitos» tiene varias líneas y debe tener una sola.",
    "Escríbalo en una línea: - Cédula original",
  ],
  [
    "an address",
    judgeMunicipio({ formulario_pqrsd: "https://pqrsd.example/\u2028recibir" }),
    "«formulario_pqrsd» tiene varias líneas y debe tener una sola.",
    "Escríbalo en una línea: formulario_pqrsd: https://pqrsd.example/recibir",
  ],
  [
    "a control character, a carriage return among them",
    judgeNoticia({ resumen: "Cierre de la vía\rprincipal el sábado." }),
    "Hay un carácter invisible (U+000D) que no se puede publicar.",
    "Borre ese lugar de la línea y vuelva a escribirlo.",
  ],
])("%s is told, with the line to write where there is one", (_what, issues, message, suggestion) => {
  expect(only(issues).slice(1)).toEqual([message, suggestion]);
});

describe("whatever is wrong with a field, its issue is one line in a log and cannot pretend to be another", () => {
  const LINES = "a\n::error::b\u2028::error::c\u0085\rd";

  it.each(schemas)("of %s", (id, schema) => {
    const yaml = Object.keys(schema.shape)
      .map((key) => `${key}: ${JSON.stringify(LINES)}\n`)
      .join("");
    const issues = isDataFileId(id)
      ? validateDataFile(id, "content/a.yaml", `${JSON.stringify(LINES)}: 1\n${yaml}`).issues
      : validateDocument(
          { archivo: "content/a.md", collection: id as CollectionId, slug: "a" },
          `---\n${JSON.stringify(LINES)}: 1\n${yaml}---\n`,
        ).issues;
    expect(issues.length).toBeGreaterThan(1);
    const annotations = formatGithub(issues)
      .trimEnd()
      .split(/[\n\r\u0085\u2028\u2029]/);
    expect(annotations.filter((line) => !/^::(?:error|warning) file=content\/a\./.test(line))).toEqual([]);
    expect(annotations).toHaveLength(issues.length);
    expect(formatText(issues, new Map(), plain)).not.toMatch(/^::error|[\r\u0085\u2028\u2029]/m);
  });
});
