import { stringify } from "yaml";
import type { z } from "zod";
import { isOneLine } from "../schema/field.ts";
import { enumerate, quoted } from "../words/spanish.ts";
import { type Issue, issue } from "./issue.ts";
import { meanings } from "./meanings.ts";
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
  schemaAt,
  valueAt,
} from "./schema-path.ts";
import type { ParsedYaml } from "./yaml.ts";
import { yamlLines } from "./yaml-lines.ts";

type ZodIssue = z.core.$ZodIssue;

/** A value that a schema validates, and where it comes from. */
export interface Judged {
  archivo: string;
  schema: z.ZodObject;
  value: Record<string, unknown>;
  yaml: Pick<ParsedYaml, "locate" | "sourceOf">;
  /** Addresses of the files of `content/media/`; without them none is suggested. */
  media?: ReadonlySet<string>;
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
      return zodIssue.keys.map((key) => unknownKey([...path, key], judged));
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
          asi: insteadOf(path, judged),
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
            borrador: isDraft(judged),
          }),
        ];
      }
      if (zodIssue.origin === "array")
        return [issue("lista-corta", place, { campo: name, ejemplo, borrador: isDraft(judged) })];
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

/** The issue of a key that its group does not have, with the one that was meant. */
export function unknownKey(path: Path, { archivo, schema, yaml }: Judged, cercano?: string): Issue {
  const campo = String(path.at(-1));
  const validos = knownKeys(schema, path.slice(0, -1));
  return issue(
    "campo-desconocido",
    { archivo, campo: dotted(path), ...yaml.locate(path) },
    { campo, cercano, validos },
  );
}

/** What may be written in the place of a value, each as the lines that would stand in the file. */
function insteadOf(path: Path, { schema, value, yaml, media }: Judged): string[][] {
  const found = schemaAt(schema, path);
  if (!found) return [];
  const read = valueAt(value, path);
  const source = yaml.sourceOf(path) ?? String(read);
  const isText = typeof read === "string" || typeof read === "object";
  // What YAML takes for a number or a yes needs only its quotation marks where a text may stand.
  if (!isText && found.safeParse(source).success) return [yamlLines(path, source)];
  const beside = [...path.slice(0, -1), "unidad"];
  const unit = schemaAt(schema, beside);
  const around = { media, unit: unit && { schema: unit, value: valueAt(value, beside) } };
  return meanings(found, isText ? read : source, around).map((meant) => yamlLines(path, meant));
}

/** What is missing of a draft is asked for before it is published, and stops nobody until then. */
const isDraft = ({ value }: Judged) => value.borrador === true;

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
      borrador: isDraft(judged),
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
      return issue("fecha-mal-escrita", place, { campo, valor, asi: insteadOf(path, judged) });
    if (acceptsText(judged.schema, path, valor))
      return issue("numero-sin-comillas", place, { campo, valor, linea: yamlLines(path, valor).join(" ") });
  }
  return wrongType(path, TYPE_NAMES[zodIssue.expected] ?? groupOf(path, judged), judged);
}

function wrongType(path: Path, esperado: string, judged: Judged): Issue {
  const campo = String(path.findLast((step) => typeof step === "string") ?? "");
  return issue(
    "tipo-incorrecto",
    { archivo: judged.archivo, campo: dotted(path), ...judged.yaml.locate(path) },
    {
      campo,
      esperado,
      encontrado: describe(valueAt(judged.value, path), judged.yaml.sourceOf(path)),
      ejemplo: exampleOf(judged.schema, path),
      asi: insteadOf(path, judged),
    },
  );
}

/** «los datos «cantidad» y «unidad»» */
function groupOf(path: Path, { schema }: Judged): string {
  const keys = knownKeys(schema, path);
  return keys.length > 0 ? `los datos ${enumerate(keys.map(quoted))}` : "otra clase de valor";
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
  if (typeof value === "string" && isOfFile(path, judged)) return [malformed(path, judged)];
  return [wrongType(path, formsOf(judged, path), judged)];
}

/** Whether a text at a path, or in one of its forms, names a file of `content/media/`. */
function isOfFile(path: Path, { schema }: Judged): boolean {
  return [path, [...path, "archivo"]].some((each) => FILES.includes(String(metaOf(schema, each)?.refersTo)));
}

const FILES = ["file", "image"];

function malformed(path: Path, judged: Judged): Issue {
  const campo = String(path.findLast((step) => typeof step === "string") ?? "");
  return issue(
    "formato-incorrecto",
    { archivo: judged.archivo, campo: dotted(path), ...judged.yaml.locate(path) },
    {
      campo,
      valor: String(valueAt(judged.value, path)),
      ejemplo: exampleOf(judged.schema, path),
      deArchivo: isOfFile(path, judged),
      asi: insteadOf(path, judged),
    },
  );
}

function formatIssue(zodIssue: z.core.$ZodIssueInvalidStringFormat, path: Path, judged: Judged): Issue {
  const valor = String(valueAt(judged.value, path));
  const campo = String(path.findLast((step) => typeof step === "string") ?? "");
  const place = { archivo: judged.archivo, campo: dotted(path), ...judged.yaml.locate(path) };
  if (zodIssue.format === "date") {
    return /^\d{4}-\d{2}-\d{2}$/.test(valor)
      ? issue("fecha-imposible", place, { campo, valor })
      : issue("fecha-mal-escrita", place, { campo, valor, asi: insteadOf(path, judged) });
  }
  if (zodIssue.format === "url")
    return issue("enlace-no-seguro", place, { campo, valor, asi: insteadOf(path, judged) });
  return malformed(path, judged);
}

/** What is wrong with a text that none of its limits forbids. */
function customIssue(value: unknown, path: Path, judged: Judged): Issue {
  const { archivo, schema, yaml } = judged;
  if (typeof value === "string" && !isOneLine(value) && !isProseAt(schema, path)) {
    return severalLines(value, path, judged);
  }
  if (!isProseAt(schema, path)) return malformed(path, judged);
  return issue("caracter-invisible", { archivo, campo: dotted(path), ...yaml.locate(path) }, { codigo: "U+000D" });
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
  const place = { archivo: judged.archivo, campo: dotted(path), ...judged.yaml.locate(path) };
  const text = `${key}: ${judged.yaml.sourceOf([...path, key]) ?? String(inner)}`;
  if (text.includes("\n") || !acceptsText(judged.schema, path, text)) return undefined;
  return issue("yaml-dos-puntos", place, { linea: yamlLines(path, text).join(" ") });
}

function emptyItem(path: Path, judged: Judged): Issue {
  const campo = String(path.findLast((step) => typeof step === "string") ?? "");
  return issue(
    "renglon-vacio",
    { archivo: judged.archivo, campo: dotted(path), ...judged.yaml.locate(path) },
    { campo },
  );
}

const TYPE_NAMES: Record<string, string> = {
  string: "un texto",
  number: "un número",
  int: "un número entero",
  boolean: "true o false",
  array: "una lista",
};

function describe(value: unknown, source = String(value)): string {
  if (Array.isArray(value)) return "una lista";
  if (typeof value === "object") return `una serie de datos (${enumerate(Object.keys(value ?? {}).map(quoted))})`;
  if (typeof value === "boolean") return `el valor ${source}`;
  return typeof value === "number" ? `el número ${source}` : `el texto «${String(value).slice(0, 60)}»`;
}
