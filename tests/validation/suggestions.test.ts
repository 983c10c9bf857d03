import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMap, isSeq, parse, parseDocument } from "yaml";
import { fieldMeta } from "../../scripts/schema/field.ts";
import { type CollectionId, collectionIds, collections, dataFiles } from "../../scripts/schema/index.ts";
import { validateDataFile, validateDocument } from "../../scripts/validation/document.ts";
import type { Issue } from "../../scripts/validation/issue.ts";
import { municipioYaml, tramite } from "../helpers/documents.ts";

/*
 * Whoever copies a suggestion gets rid of the fault and gets no other: it is tried on every field with whatever people write.
 */

const media = new Set(["/media/foto.jpg", "/media/acta-2025.pdf"]);

interface File {
  judge(yaml: string): Issue[];
  yaml: string;
}

/** A document of every collection as its examples say it, and the file of the municipality. */
const FILES: Record<string, File> = {
  ...Object.fromEntries(
    collectionIds.map((id) => [
      id,
      {
        yaml: exampleOf(id),
        judge: (yaml) => validateDocument(pathOf(id), `---\n${yaml}---\n`, { media }).issues,
      } satisfies File,
    ]),
  ),
  municipio: {
    yaml: municipioYaml({ valores: [{ unidad: "UVT", anio: 2026, valor: 50_000 }] }),
    judge: (yaml) => validateDataFile("municipio", "content/municipio.yaml", yaml, { media }).issues,
  },
};

function pathOf(id: CollectionId) {
  return { archivo: `content/${id}/a.md`, collection: id, slug: "a" };
}

function exampleOf(id: CollectionId): string {
  if (id === "tramites" || id === "servicios") return tramite().split("---\n")[1] ?? "";
  const examples = Object.values(collections[id].schema.shape).map((field) => fieldExample(field));
  return `${examples.join("\n")}\n`;
}

function fieldExample(field: Parameters<typeof fieldMeta>[0]): string {
  return fieldMeta(field)?.example ?? "";
}

const WORDS = [
  ...[
    "sí",
    "No",
    "x",
    "verdadero",
    "Gratis",
    "sin costo",
    "$0",
    "ninguno",
    "0,5",
    "1.250.000",
    "$ 15.000",
    "15'000",
    "15,000",
  ],
  ...["3 días hábiles", "tres días", "15 días", "2 horas", "inmediata", "presencial, web", "en persona y por internet"],
  ...[
    "20 de noviembre de 2026",
    "20/11/26",
    "11/2026",
    "8:00 a. m.",
    "2 pm",
    "www.gov.co",
    "http://x.co",
    "mailto:a@b.co",
  ],
  ...[
    "Foto.JPG",
    "C:\\Fotos\\foto.jpeg",
    "/media/Acta-2025.PDF",
    "/media/otra.jpg",
    "SMLMV",
    "salarios mínimos",
    "pesos",
    "%",
  ],
  ...[
    "Publicada",
    "publicado ",
    "Con: dos puntos",
    "“entre comillas”",
    "3105550100",
    "vacunas, salud",
    "- Uno\n- Dos",
    "Otra cosa",
  ],
];
const written = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<unknown>(...WORDS) },
  fc.constantFrom<unknown>(true, false, 0, 1, 3.5, 310, null, [], {}, ["a", "b"], ["presencial"], { nombre: "Uno" }),
  fc.string(),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
  fc.dictionary(
    fc.constantFrom("cantidad", "unidad", "valor", "concepto", "nombre", "Cédula"),
    fc.constantFrom(...WORDS),
    { maxKeys: 3 },
  ),
);

/** The places of a value, each as a path. */
function placesOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Object.entries(value).map(
    ([key, inner]) => [Array.isArray(value) ? Number(key) : key, inner] as const,
  );
  return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

const slips = fc.constantFrom(...Object.keys(FILES)).chain((name) => {
  const { yaml } = FILES[name] as File;
  const known = name === "municipio" ? dataFiles.municipio : collections[name as CollectionId].schema;
  const places = [...placesOf(parse(yaml)), ...Object.keys(known.shape).map((key) => [key])];
  return fc.record({
    name: fc.constant(name),
    slips: fc.array(fc.tuple(fc.constantFrom(...places), written), { minLength: 1, maxLength: 3 }),
  });
});

const FORMS = [
  /^Escríbalo así: (?<line>[\s\S]*)$/,
  /^Ponga comillas: (?<line>.*)$/,
  /^Ponga el valor entre comillas: (?<line>.*)$/,
  /^Escriba el número sin puntos: (?<line>.*)$/,
];

/** The lines to copy that a suggestion offers. */
function offered({ sugerencia }: Issue): string[] {
  const line = FORMS.map((form) => form.exec(sugerencia)?.groups?.line).find(Boolean);
  if (line) return [line];
  return sugerencia.startsWith("Según lo que quiera decir")
    ? [...sugerencia.matchAll(/«([^»]*)»/g)].map(([, each = ""]) => each)
    : [];
}

/** The text with the value of an issue replaced by a line of its suggestion. */
function corrected(yaml: string, issue: Issue, line: string): string {
  const [value] = Object.values(parse(line) as object);
  const document = parseDocument(yaml);
  document.setIn(pathIn(issue), value);
  return document.toString({ lineWidth: 0 });
}

const pathIn = ({ campo }: Issue) => campo.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const named = ({ codigo, campo }: Issue) => `${codigo} ${campo}`;

/** What a value that can be read says against the others, or of itself: until then, nobody could tell. */
const BETWEEN_FIELDS = [
  "fechas-al-reves",
  "mas-que-el-total",
  "falta-campo",
  "parece-aviso-a-persona",
  "precio-muy-bajo",
];

describe("a suggestion that can be copied", () => {
  it("puts an end to its issue and brings no other", () => {
    let tried = 0;
    const tryAll = (file: File, yaml: string) => {
      const before = file.judge(yaml);
      for (const issue of before) {
        for (const line of offered(issue)) {
          const after = file.judge(corrected(yaml, issue, line));
          expect(after.map(named)).not.toContain(named(issue));
          const others = after.filter(({ codigo }) => !BETWEEN_FIELDS.includes(codigo)).map(named);
          expect(before.map(named)).toEqual(expect.arrayContaining(others));
          tried++;
        }
      }
    };
    fc.assert(
      fc.property(slips, ({ name, slips }) => {
        const file = FILES[name] as File;
        tryAll(
          file,
          slips.reduce((yaml, [path, value]) => withValue(yaml, path, value), file.yaml),
        );
      }),
      // Of 300, now and then fewer than sixty have a line to copy.
      { numRuns: 600 },
    );
    expect(tried).toBeGreaterThan(60);
  });
});

/** The text with another value at a path, as far as there is a group or a list for it. */
function withValue(yaml: string, path: (string | number)[], value: unknown): string {
  const document = parseDocument(yaml);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1)) : document.contents;
  if (!(typeof path.at(-1) === "number" ? isSeq(parent) : isMap(parent))) return yaml;
  document.setIn(path, value);
  return document.toString({ lineWidth: 0 });
}
