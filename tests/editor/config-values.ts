import type { StandardField } from "@sveltia/cms";
import fc, { type Arbitrary } from "fast-check";
import { problemOf } from "../../scripts/editor/number-words.ts";

/** The options of a field of the editor that these tests look at, whatever its kind. */
export interface AnyField {
  name: string;
  label?: string;
  hint?: string;
  widget?: string;
  required?: boolean;
  default?: unknown;
  multiple?: boolean;
  min?: number;
  max?: number;
  minlength?: number;
  maxlength?: number;
  pattern?: [string, string];
  type?: string;
  entero?: boolean;
  minimo?: number;
  maximo?: number;
  options?: { value: string; label: string }[];
  collection?: string;
  accept?: string;
  field?: AnyField;
  fields?: AnyField[];
  typeKey?: string;
  types?: { name: string; label: string; fields?: AnyField[] }[];
}

type Data = Record<string, unknown>;

/** The editor's fields as these tests see them. */
export const anyFields = (fields: readonly StandardField[] | readonly unknown[]) => fields as readonly AnyField[];

/** What somebody can write in a form of the editor: every value that the fields' own limits let through. */
export function formData(fields: readonly AnyField[]): Arbitrary<Data> {
  const entries = fields.map((field) => {
    const value = formValue(field);
    return [field.name, field.required === false ? fc.option(value, { nil: undefined }) : value] as const;
  });
  return fc.record(Object.fromEntries(entries)).map(withoutAbsent);
}

function formValue(field: AnyField): Arbitrary<unknown> {
  switch (field.widget) {
    case "boolean":
      return fc.boolean();
    case "numero":
      return numberValue(field);
    case "datetime":
      return day;
    case "select":
      return chosen(field, fc.constantFrom(...(field.options ?? []).map(({ value }) => value)), field.options?.length);
    case "relation":
      return chosen(field, fc.constantFrom("secretaria-general", "hacienda", "planeacion"), 3);
    case "image":
    case "file":
      return fc.constantFrom(
        ...(field.accept ?? "")
          .split(",")
          .filter((extension) => !/hei/.test(extension))
          .map((extension) => `/media/2026/archivo-1${extension}`),
      );
    case "object":
      return field.types ? fc.oneof(...field.types.map((type) => typed(field, type))) : formData(field.fields ?? []);
    case "list":
      return fc.array(field.field ? formValue(field.field) : formData(field.fields ?? []), {
        minLength: field.min ?? 0,
        maxLength: Math.min(field.max ?? 3, Math.max(field.min ?? 0, 3)),
      });
    default:
      return textValue(field);
  }
}

function chosen(field: AnyField, one: Arbitrary<unknown>, count = 1): Arbitrary<unknown> {
  if (!field.multiple) return one;
  return fc.uniqueArray(one, { minLength: field.min ?? 0, maxLength: Math.min(field.max ?? count, count) });
}

function typed({ typeKey = "type" }: AnyField, type: { name: string; fields?: AnyField[] }): Arbitrary<Data> {
  return formData(type.fields ?? []).map((data) => ({ [typeKey]: type.name, ...data }));
}

/** With two decimals at most: with three the validator takes the point for that of thousands. */
function numberValue({ minimo: min = -1000, maximo: max = 1e9, entero }: AnyField): Arbitrary<number> {
  if (entero) return fc.integer({ min, max });
  return fc.integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) }).map((cents) => cents / 100);
}

function textValue({ pattern, minlength = 0, maxlength, widget }: AnyField): Arbitrary<string> {
  // The name of a domain in Punycode is one only when its letters are those of a name.
  if (pattern) {
    const isShort = (text: string) => text.length <= (maxlength ?? text.length);
    return fc.stringMatching(new RegExp(pattern[0])).filter((text) => isShort(text) && !/xn--/i.test(text));
  }
  return someText(minlength, maxlength ?? 60, widget === "text");
}

/** Texts with whatever YAML might stumble over; now and then of the greatest length. */
export function someText(min: number, max: number, hasLines = false): Arbitrary<string> {
  const unit = fc.constantFrom(...LETTERS, ...(hasLines ? ["\n"] : []));
  const usual = fc.string({ unit, minLength: min, maxLength: Math.min(max, min + 40) });
  const longest = fc.constant("ñ".repeat(max));
  return fc
    .oneof({ weight: 20, arbitrary: usual }, { weight: 1, arbitrary: longest })
    .filter((text) => text.trim().length >= min && text.trim() !== "");
}

const LETTERS = [..."abcáéñÑ019 .,:;#'\"-_*&!|>%@`{}[]¿?¡~/\\"];

export const day: Arbitrary<string> = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const withoutAbsent = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

/** What the editor would object to in a form's data, as `path: why`: its own checks, read from its source. */
export function objections(fields: readonly AnyField[], data: Data, at = ""): string[] {
  return fields.flatMap((field) => objectionsTo(field, data[field.name], `${at}${field.name}`));
}

function objectionsTo(field: AnyField, value: unknown, at: string): string[] {
  if (value === undefined || value === null || value === "") return field.required === false ? [] : [`${at}: missing`];
  if (field.widget === "list" || field.multiple) return listObjections(field, value, at);
  if (field.widget === "object") return objectObjections(field, value as Data, at);
  if (field.widget === "select")
    return field.options?.some((option) => option.value === value) ? [] : [`${at}: no option ${value}`];
  if (field.widget === "numero") return numberObjections(field, value, at);
  return typeof value === "string" ? textObjections(field, value, at) : scalarObjections(field, value, at);
}

const scalarObjections = ({ widget }: AnyField, value: unknown, at: string) =>
  widget === "boolean" ? (typeof value === "boolean" ? [] : [`${at}: ${typeof value}`]) : textual(value, at);

/** The editor turns a number that it reads for a text into a text. */
const textual = (value: unknown, at: string) => (typeof value === "object" ? [`${at}: ${typeof value}`] : []);

function listObjections(field: AnyField, value: unknown, at: string): string[] {
  if (!Array.isArray(value)) return [`${at}: no list`];
  const { min = 0, max = Number.POSITIVE_INFINITY } = field;
  if (value.length === 0 && field.required === false) return [];
  const length = value.length < min || value.length > max ? [`${at}: ${value.length} items`] : [];
  const items = value.flatMap((item, index) => {
    const here = `${at}.${index}`;
    if (field.fields) return isGroup(item) ? objections(field.fields, item, `${here}.`) : [`${here}: no group`];
    if (field.field) return objectionsTo(field.field, item, here);
    return objectionsTo({ ...field, multiple: false }, item, here);
  });
  return [...length, ...items];
}

function objectObjections(field: AnyField, value: Data, at: string): string[] {
  if (!isGroup(value)) return [`${at}: no group`];
  if (!field.types) return objections(field.fields ?? [], value, `${at}.`);
  const type = field.types.find(({ name }) => name === value[field.typeKey ?? "type"]);
  return type ? objections(type.fields ?? [], value, `${at}.`) : [`${at}: unknown form`];
}

const numberObjections = (limits: AnyField, value: unknown, at: string) =>
  typeof value === "number" && problemOf(value, limits) === undefined ? [] : [`${at}: ${value}`];

function textObjections({ pattern, minlength = 0, maxlength = Infinity }: AnyField, value: string, at: string) {
  const text = value.trim();
  const length = [...text].length;
  return [
    ...(length < minlength || length > maxlength ? [`${at}: ${length} letters`] : []),
    ...(pattern && !new RegExp(pattern[0]).test(text) ? [`${at}: «${text}» is not ${pattern[0]}`] : []),
  ];
}

const isGroup = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);
