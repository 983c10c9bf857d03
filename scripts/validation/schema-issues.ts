import type { z } from "zod";
import { MEDIA_PATH } from "../schema/field.ts";
import { slugify } from "../schema/slug.ts";
import { type Issue, issue } from "./issue.ts";
import { nearest } from "./nearest.ts";
import { dotted, exampleOf, isDay, knownKeys, metaOf, type Path, valueAt } from "./schema-path.ts";
import type { ParsedYaml } from "./yaml.ts";

type ZodIssue = z.core.$ZodIssue;

/** Where the judged value came from, and the schema that judged it. */
export interface Judged {
  archivo: string;
  schema: z.ZodObject;
  value: Record<string, unknown>;
  yaml: Pick<ParsedYaml, "locate" | "sourceOf">;
}

/** Tells what a schema objects to in the catalogue's words, each at its place in the file. */
export function schemaIssues(zodIssues: readonly ZodIssue[], judged: Judged): Issue[] {
  // A list where text is meant is also «too short»: the wrong type says it all.
  const mistyped = new Set(zodIssues.filter(({ code }) => code === "invalid_type").map(({ path }) => dotted(path)));
  return zodIssues
    .filter(({ code, path }) => code === "invalid_type" || !mistyped.has(dotted(path)))
    .flatMap((zodIssue) => translate(zodIssue, zodIssue.path, judged));
}

function translate(zodIssue: ZodIssue, path: Path, judged: Judged): Issue[] {
  const { archivo, yaml } = judged;
  const value = valueAt(judged.value, path);
  const campo = dotted(path);
  const place = { archivo, campo, ...yaml.locate(path) };
  const ejemplo = exampleOf(judged.schema, path);
  const name = String(path.findLast((step) => typeof step === "string") ?? campo);

  switch (zodIssue.code) {
    case "unrecognized_keys":
      return zodIssue.keys.map((key) => {
        const validos = knownKeys(judged.schema, path);
        const at = { archivo, campo: dotted([...path, key]), ...yaml.locate([...path, key]) };
        return issue("campo-desconocido", at, { campo: key, cercano: nearest(key, validos), validos });
      });
    case "invalid_union":
      return unionIssues(zodIssue, path, judged);
    case "invalid_type":
      return [typeIssue(zodIssue, path, judged)];
    case "invalid_value": {
      if (value === undefined) return [missing(judged, path)];
      const opciones = zodIssue.values.map(String);
      return [
        issue("opcion-desconocida", place, {
          campo: name,
          valor: String(value),
          opciones,
          cercana: nearest(String(value), opciones),
        }),
      ];
    }
    case "invalid_format":
      return [formatIssue(zodIssue, path, judged)];
    case "too_small":
      if (zodIssue.origin === "string") {
        return [
          issue("texto-corto", place, {
            campo: name,
            minimo: Number(zodIssue.minimum),
            hay: String(value).trim().length,
          }),
        ];
      }
      if (zodIssue.origin === "array") return [issue("lista-corta", place, { campo: name, ejemplo })];
      return [
        issue("numero-fuera-de-rango", place, {
          campo: name,
          valor: String(value),
          limite: `${zodIssue.minimum} o más`,
        }),
      ];
    case "too_big":
      if (zodIssue.origin === "string") {
        return [
          issue("texto-largo", place, {
            campo: name,
            maximo: Number(zodIssue.maximum),
            hay: String(value).trim().length,
          }),
        ];
      }
      if (zodIssue.origin === "array")
        return [issue("lista-larga", place, { campo: name, maximo: Number(zodIssue.maximum) })];
      return [
        issue("numero-fuera-de-rango", place, {
          campo: name,
          valor: String(value),
          limite: `${zodIssue.maximum} o menos`,
        }),
      ];
    case "custom":
      return [issue("formato-incorrecto", place, { campo: name, valor: String(value), ejemplo })];
    default:
      return [issue("valor-incorrecto", place, { campo: name, ejemplo })];
  }
}

/** A required key that is not there. `porque` says which other key asks for it. */
export function missing(judged: Judged, path: Path, at: Path = path, porque?: string): Issue {
  const { archivo, schema, yaml } = judged;
  const campo = dotted(path);
  const meta = metaOf(schema, path);
  const name = String(path.at(-1));
  return issue(
    "falta-campo",
    { archivo, campo, ...yaml.locate(at) },
    {
      campo: name,
      etiqueta: meta?.label ?? name,
      ejemplo: path.length > 1 && !meta ? `${name}: …` : exampleOf(schema, path),
      porque,
    },
  );
}

function typeIssue(zodIssue: z.core.$ZodIssueInvalidType, path: Path, judged: Judged): Issue {
  const value = valueAt(judged.value, path);
  if (value === undefined || value === null) return missing(judged, path);
  const campo = String(path.findLast((step) => typeof step === "string") ?? "");
  const place = { archivo: judged.archivo, campo: dotted(path), ...judged.yaml.locate(path) };
  if (zodIssue.expected === "string" && ["number", "boolean", "bigint"].includes(typeof value)) {
    const valor = judged.yaml.sourceOf(path) ?? String(value);
    if (isDay(judged.schema, path))
      return issue("fecha-mal-escrita", place, { campo, valor, propuesta: guessDay(valor) });
    const linea = typeof path.at(-1) === "number" ? `- "${valor}"` : `${campo}: "${valor}"`;
    return issue("numero-sin-comillas", place, { campo, valor, linea });
  }
  return issue("tipo-incorrecto", place, {
    campo,
    esperado: TYPE_NAMES[zodIssue.expected] ?? "otro tipo de valor",
    encontrado: describe(value),
    ejemplo: exampleOf(judged.schema, path),
  });
}

/** Of the forms that a value may take, the one that the clerk was trying to write explains the fault best. */
function unionIssues(zodIssue: z.core.$ZodIssueInvalidUnion, path: Path, judged: Judged): Issue[] {
  const value = valueAt(judged.value, path);
  if (value === undefined || value === null) return [missing(judged, path)];
  const attempts = zodIssue.errors.map((issues) => issues.map((inner) => ({ inner, path: [...path, ...inner.path] })));
  const attempted = attempts.find((issues) =>
    issues.every(({ inner }) => inner.path.length > 0 || inner.code === "unrecognized_keys"),
  );
  const shaped =
    attempted ?? attempts.find((issues) => issues.every(({ inner }) => ["too_small", "too_big"].includes(inner.code)));
  if (shaped) return shaped.flatMap(({ inner, path }) => translate(inner, path, judged));
  const campo = String(path.findLast((step) => typeof step === "string") ?? "");
  const place = { archivo: judged.archivo, campo: dotted(path), ...judged.yaml.locate(path) };
  if (typeof value === "string" && MEDIA_PATH.test(exampleOf(judged.schema, path).split(/\s/).at(-1) ?? "")) {
    return [issue("formato-incorrecto", place, { campo, valor: value, ejemplo: exampleOf(judged.schema, path) })];
  }
  return [
    issue("tipo-incorrecto", place, {
      campo,
      esperado: "una de las formas previstas",
      encontrado: describe(value),
      ejemplo: exampleOf(judged.schema, path),
    }),
  ];
}

function formatIssue(zodIssue: z.core.$ZodIssueInvalidStringFormat, path: Path, judged: Judged): Issue {
  const valor = String(valueAt(judged.value, path));
  const campo = String(path.findLast((step) => typeof step === "string") ?? "");
  const place = { archivo: judged.archivo, campo: dotted(path), ...judged.yaml.locate(path) };
  if (zodIssue.format === "date") {
    return /^\d{4}-\d{2}-\d{2}$/.test(valor)
      ? issue("fecha-imposible", place, { campo, valor })
      : issue("fecha-mal-escrita", place, { campo, valor, propuesta: guessDay(valor) });
  }
  if (zodIssue.format === "url") return issue("enlace-no-seguro", place, { campo, valor });
  const isReference = metaOf(judged.schema, path)?.refersTo === "dependencia" || campo === "responsable";
  const ejemplo = isReference ? `${campo}: ${slugify(valor)}` : exampleOf(judged.schema, path);
  return issue("formato-incorrecto", place, { campo, valor, ejemplo });
}

/** The day that a person wrote in another order, as AAAA-MM-DD; today's example when it cannot be guessed. */
function guessDay(written: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? [];
  const [, y, m, d] = /^(\d{4})[/.-]?(\d{1,2})[/.-]?(\d{1,2})$/.exec(written) ?? [];
  const two = (part: string | undefined) => (part ?? "").padStart(2, "0");
  if (year) return `${year}-${two(month)}-${two(day)}`;
  return y ? `${y}-${two(m)}-${two(d)}` : "2026-11-22";
}

const TYPE_NAMES: Record<string, string> = {
  string: "un texto",
  number: "un número",
  int: "un número entero",
  boolean: "true o false",
  array: "una lista",
  object: "un grupo de datos",
  record: "un grupo de datos",
};

function describe(value: unknown): string {
  if (Array.isArray(value)) return "una lista";
  if (typeof value === "object") return "un grupo de datos";
  if (typeof value === "boolean") return `el valor ${value}`;
  return typeof value === "number" ? `el número ${value}` : `el texto «${String(value).slice(0, 60)}»`;
}
