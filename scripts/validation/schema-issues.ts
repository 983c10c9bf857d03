import { stringify } from "yaml";
import type { z } from "zod";
import { isOneLine, MEDIA_PATH } from "../schema/field.ts";
import { slugify } from "../schema/slug.ts";
import { guessDay } from "./guess-day.ts";
import { type Issue, issue } from "./issue.ts";
import { nearest } from "./nearest.ts";
import {
  acceptsText,
  dotted,
  exampleOf,
  isDay,
  isProseAt,
  knownKeys,
  metaOf,
  type Path,
  valueAt,
} from "./schema-path.ts";
import type { ParsedYaml } from "./yaml.ts";

type ZodIssue = z.core.$ZodIssue;

/** A value that a schema validates, and where it comes from. */
export interface Judged {
  archivo: string;
  schema: z.ZodObject;
  value: Record<string, unknown>;
  yaml: Pick<ParsedYaml, "locate" | "sourceOf">;
}

/** Translates the errors of a schema into issues of the catalogue, each with its position in the file. */
export function schemaIssues(zodIssues: readonly ZodIssue[], judged: Judged): Issue[] {
  // A list where text is expected is also «too short»: the wrong type is enough.
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
      return [customIssue(value, path, judged)];
    default:
      return [issue("valor-incorrecto", place, { campo: name, ejemplo })];
  }
}

interface RequiredBy {
  /** The key that requires it. */
  at: Path;
  /** Why it is required, and what to write if it should not be. */
  porque: string;
  si_no?: string;
}

/** The issue of a required key that is missing. */
export function missing(judged: Judged, path: Path, { at, ...asked }: Partial<RequiredBy> = {}): Issue {
  const { archivo, schema, yaml } = judged;
  const campo = dotted(path);
  const meta = metaOf(schema, path);
  const name = String(path.at(-1));
  return issue(
    "falta-campo",
    { archivo, campo, ...yaml.locate(at ?? path) },
    {
      campo: name,
      etiqueta: meta?.label ?? name,
      ejemplo: path.length > 1 && !meta ? `${name}: …` : exampleOf(schema, path),
      ...asked,
    },
  );
}

function typeIssue(zodIssue: z.core.$ZodIssueInvalidType, path: Path, judged: Judged): Issue {
  const value = valueAt(judged.value, path);
  if (value === null && typeof path.at(-1) === "number") return emptyItem(path, judged);
  if (value === undefined || value === null) return missing(judged, path);
  const lost = lostColon(value, path, judged);
  if (lost) return lost;
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

/** Of the alternatives of a union, the one that the clerk seems to have meant explains the error best. */
function unionIssues(zodIssue: z.core.$ZodIssueInvalidUnion, path: Path, judged: Judged): Issue[] {
  const value = valueAt(judged.value, path);
  if (value === null && typeof path.at(-1) === "number") return [emptyItem(path, judged)];
  if (value === undefined || value === null) return [missing(judged, path)];
  const lost = lostColon(value, path, judged);
  if (lost) return [lost];
  const attempts = zodIssue.errors.map((issues) => issues.map((inner) => ({ inner, path: [...path, ...inner.path] })));
  const attempted = attempts.find((issues) =>
    issues.every(({ inner }) => inner.path.length > 0 || inner.code === "unrecognized_keys"),
  );
  const shaped =
    attempted ??
    attempts.find((issues) => issues.every(({ inner }) => ["too_small", "too_big", "custom"].includes(inner.code)));
  if (shaped) return shaped.flatMap(({ inner, path }) => translate(inner, path, judged));
  const campo = String(path.findLast((step) => typeof step === "string") ?? "");
  const place = { archivo: judged.archivo, campo: dotted(path), ...judged.yaml.locate(path) };
  if (typeof value === "string" && MEDIA_PATH.test(exampleOf(judged.schema, path).split(/\s/).at(-1) ?? "")) {
    return [issue("formato-incorrecto", place, { campo, valor: value, ejemplo: exampleOf(judged.schema, path) })];
  }
  return [
    issue("tipo-incorrecto", place, {
      campo,
      esperado: formsOf(judged, path),
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
  const refersTo = metaOf(judged.schema, path)?.refersTo;
  const ejemplo = refersTo === "image" ? `${campo}: ${mediaPathFor(valor)}` : exampleOf(judged.schema, path);
  return issue("formato-incorrecto", place, { campo, valor, ejemplo });
}

/** What is wrong with a text that none of its limits forbids. */
function customIssue(value: unknown, path: Path, judged: Judged): Issue {
  const { archivo, schema, yaml } = judged;
  if (typeof value === "string" && !isOneLine(value) && !isProseAt(schema, path)) {
    return severalLines(value, path, judged);
  }
  const campo = String(path.findLast((step) => typeof step === "string") ?? "");
  const place = { archivo, campo: dotted(path), ...yaml.locate(path) };
  return isProseAt(schema, path)
    ? issue("caracter-invisible", place, { codigo: "U+000D" })
    : issue("formato-incorrecto", place, { campo, valor: String(value), ejemplo: exampleOf(schema, path) });
}

/** A text that must be in one line, with that line where it would be valid. */
function severalLines(value: string, path: Path, { archivo, schema, yaml }: Judged): Issue {
  const campo = String(path.findLast((step) => typeof step === "string") ?? "");
  // A space would be part of an address.
  const glue = /^https?:/.test(value) ? "" : " ";
  const joined = value.trim().replace(/[\s\u0085]+/g, glue);
  const line = typeof path.at(-1) === "number" ? [joined] : { [campo]: joined };
  return issue(
    "varias-lineas",
    { archivo, campo: dotted(path), ...yaml.locate(path) },
    { campo, linea: acceptsText(schema, path, joined) ? stringify(line, { lineWidth: 0 }).trimEnd() : undefined },
  );
}

/** «gratuito», o la lista…: the alternatives, as the field's help describes them. */
function formsOf({ schema }: Judged, path: Path): string {
  const help = metaOf(schema, path)?.help ?? "";
  return help.startsWith("`") ? help.replace(/\.$/, "") : "una de las formas previstas";
}

/** `- Cédula: original` is meant as text; YAML parses it as a mapping with one strange key. */
function lostColon(value: unknown, path: Path, judged: Judged): Issue | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const [[key, inner] = [], ...others] = Object.entries(value);
  if (
    key === undefined ||
    others.length > 0 ||
    typeof inner === "object" ||
    knownKeys(judged.schema, path).includes(key)
  )
    return undefined;
  const prefix = typeof path.at(-1) === "number" ? "-" : `${String(path.at(-1))}:`;
  const place = { archivo: judged.archivo, campo: dotted(path), ...judged.yaml.locate(path) };
  return issue("yaml-dos-puntos", place, { linea: `${prefix} "${key}: ${String(inner).replaceAll('"', "'")}"` });
}

function emptyItem(path: Path, judged: Judged): Issue {
  const campo = String(path.findLast((step) => typeof step === "string") ?? "");
  return issue(
    "renglon-vacio",
    { archivo: judged.archivo, campo: dotted(path), ...judged.yaml.locate(path) },
    { campo },
  );
}

/** The address that a file should have in `content/media/`: `C:\\Fotos\\Mi foto.JPG` becomes `/media/mi-foto.jpg`. */
function mediaPathFor(written: string): string {
  const name = written.split(/[\\/]/).at(-1) ?? "";
  const [, base = name, extension = "jpg"] = /^(.*)\.([^.]+)$/.exec(name) ?? [];
  return `/media/${slugify(base) || "foto"}.${extension.toLowerCase()}`;
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
