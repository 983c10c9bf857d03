import { z } from "zod";
import { cierre } from "../schema/cierres.ts";
import { closedMonthOf, DATA_FILES } from "../schema/content-files.ts";
import { constraints, type FieldMeta, unwrap } from "../schema/field.ts";
import { collections, dataFiles, isCollectionId } from "../schema/index.ts";
import type { Issue } from "./issue.ts";
import { limitOf } from "./listing.ts";
import type { KnownPlace } from "./messages/message.ts";
import { knownKeys, metaOf, type Path, schemaAt } from "./schema-path.ts";

export function knownPlace({ archivo, campo }: Pick<Issue, "archivo" | "campo">): KnownPlace {
  const schema = schemaOf(archivo);
  const path = schema ? knownPart(schema, campo) : [];
  const metas = schema ? path.flatMap((_, index) => metaOf(schema, path.slice(0, index + 1)) ?? []) : [];
  const found = schema && schemaAt(schema, path);
  return {
    etiqueta: metas.map(({ label }) => label).join(" › "),
    ...wordsOf(metas.at(-1)),
    opciones: found ? optionsOf(found) : [],
    claves: schema ? knownKeys(schema, path) : [],
    inicio: startOf(archivo, campo),
    limites: () => (found ? limitsOf(found) : {}),
    bytes: limitOf(archivo),
  };
}

const collectionOf = (archivo: string) => {
  const [, folder = ""] = archivo.split("/");
  return isCollectionId(folder) ? collections[folder] : undefined;
};

function schemaOf(archivo: string): z.ZodObject | undefined {
  const dataFile = DATA_FILES.get(archivo);
  if (closedMonthOf(archivo)) return cierre;
  return dataFile ? dataFiles[dataFile] : collectionOf(archivo)?.schema;
}

/** The longest prefix of a dotted path that is in the schema. */
function knownPart(schema: z.ZodObject, campo: string): Path {
  const path = stepsOf(campo);
  while (path.length > 0 && !schemaAt(schema, path)) path.pop();
  return path;
}

/** The help is Markdown; here it is shown as plain text. */
function wordsOf(meta: FieldMeta | undefined): Pick<KnownPlace, "ayuda" | "ejemplo"> {
  return meta ? { ayuda: meta.help.replace(/`([^`]*)`/g, "«$1»"), ejemplo: meta.example } : {};
}

const optionsOf = (schema: z.ZodType) => {
  const inner = unwrap(schema);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
};

/** The limits of all alternatives of a union: those of a text differ from those of a number or a list. */
function limitsOf(schema: z.ZodType): ReturnType<typeof constraints> {
  const inner = unwrap(schema);
  const forms = inner instanceof z.ZodUnion ? (inner.options as z.ZodType[]) : [inner];
  return Object.assign({}, ...forms.map(constraints));
}

function startOf(archivo: string, campo: string): string | undefined {
  const rules = collectionOf(archivo)?.rules ?? [];
  return rules.flatMap((rule) =>
    "notBefore" in rule && rule.notBefore.field === campo ? rule.notBefore.start : [],
  )[0];
}

/** A field that the schema has at a path. */
export interface KnownField {
  path: Path;
  schema: z.ZodType;
  /** Whether it can be changed in a form. */
  isInForms: boolean;
}

/** The field at a dotted path of a file; `undefined` for a path that the schema of the file does not have. */
export function fieldAt(archivo: string, campo: string): KnownField | undefined {
  const schema = schemaOf(archivo);
  const path = stepsOf(campo);
  const found = schema && schemaAt(schema, path);
  if (!schema || !found) return undefined;
  const isInForms = !path.some((_, index) => metaOf(schema, path.slice(0, index + 1))?.fileOnly);
  return { path, schema: found, isInForms };
}

const stepsOf = (campo: string) => campo.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
