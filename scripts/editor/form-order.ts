import type { CustomField, StandardField } from "@sveltia/cms";
import { FOLD, FOLD_FIELD } from "./fold.ts";

/** What most people come to write, in the order in which they think of it. */
const FIRST = ["titulo", "resumen", "imagen", "imagen_alt"];

/** What few documents say, and none must: it can be left closed. */
const SELDOM = new Set(["palabras_clave", "revisado", "borrador", "urgente", "vence", "obligacion", "comite"]);

/** A sheet is its questions, in the order in which citizens ask them, and a document its file: there the text comes after. */
const isData = (names: readonly string[]) => names.includes("etapa") || names.includes("archivo");

/**
 * The fields of a document in the order in which they are filled in: what the page says, the data that goes with it, and at
 * the end, behind a button, what is seldom used. The document keeps the order of its own lines.
 * @param text the field of the text below the data
 */
export function inFormOrder(fields: readonly StandardField[], text: StandardField): StandardField[] {
  const names = fields.map(({ name }) => name);
  const usual = fields.filter(({ name }) => !isFolded(name, names));
  const seldom = fields.filter(({ name }) => isFolded(name, names));
  const first = FIRST.flatMap((name) => usual.filter((field) => field.name === name));
  const others = usual.filter(({ name }) => !FIRST.includes(name));
  const open = isData(names) ? [...first, ...others, text] : [...first, text, ...others];
  return seldom.length > 0 ? [...open, foldField(seldom), ...seldom] : open;
}

/** A notice to a person must say when it ends: of documents it is no seldom thing. */
const isFolded = (name: string, names: readonly string[]) =>
  SELDOM.has(name) && !(name === "vence" && names.includes("a_persona"));

function foldField(seldom: readonly StandardField[]): StandardField {
  const labels = seldom.map(({ name, label = name }) => label);
  const field: CustomField = {
    name: FOLD,
    label: "Otros datos",
    hint: "No son obligatorios.",
    widget: FOLD_FIELD,
    required: false,
    nombres: labels,
    claves: seldom.map(({ name }) => name),
  };
  // The package types the fields of a collection as its own alone.
  return field as unknown as StandardField;
}
