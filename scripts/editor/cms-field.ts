import type { CustomField, SelectField, StandardField, StringField, TextField } from "@sveltia/cms";
import { z } from "zod";
import type { Rule } from "../schema/collection.ts";
import { FILE_EXTENSIONS, IMAGE_EXTENSIONS } from "../schema/content-files.ts";
import { constraints, type FieldMeta, fieldMeta, isProse, isRequired, unwrap } from "../schema/field.ts";
import { capitalize } from "../words/spanish.ts";
import { defaultOf } from "./defaults.ts";
import { OTHER, otherKey } from "./listed-texts.ts";
import { NUMBER_FIELD } from "./number-words.ts";
import { FORM_KEY, type TwoForms } from "./two-forms.ts";
import { groupIn, twoForms } from "./union-forms.ts";
import { exampleValue, hintOf, type Siblings } from "./words.ts";

/**
 * The fields of a document, a data file or a group as the editor shows them, in the order of the schema. What is for the
 * file only is left out: the editor keeps it as it finds it.
 * @throws for a field without a description, and for one that the editor has no field for.
 */
export function cmsFields(schema: z.ZodObject, rules: readonly Rule[] = []): StandardField[] {
  const siblings: Siblings = { shape: schema.shape as Record<string, z.ZodType>, rules };
  return Object.entries(siblings.shape).flatMap(([name, inner]) => {
    const meta = fieldMeta(inner);
    if (!meta) throw new Error(`The field «${name}» has no label for the editor.`);
    if (meta.fileOnly) return [];
    const field = cmsField({ name, schema: inner, meta, siblings });
    return meta.usual ? listedText(field as StringField, meta.usual) : [field];
  });
}

interface FieldSource {
  name: string;
  schema: z.ZodType;
  meta: FieldMeta;
  siblings: Siblings;
}

/** What every field has. */
interface Base {
  name: string;
  label: string;
  hint: string;
  required: boolean;
}

function cmsField({ name, schema, meta, siblings }: FieldSource): StandardField {
  const inner = unwrap(schema);
  const base: Base = {
    name,
    label: meta.label,
    hint: hintOf(name, meta, siblings, isWritten(inner, meta)),
    required: isRequired(schema),
  };
  const initial = defaultOf(schema);
  const forms = twoForms(schema, meta);
  if (forms?.kind === "choice") return choiceField(base, inner as z.ZodUnion, meta, forms);
  if (meta.refersTo === "dependencia") return relationField(base, "dependencias");
  if (meta.refersTo === "image")
    return { ...base, widget: "image", accept: accept(PHOTO_EXTENSIONS), choose_url: false };
  if (meta.refersTo === "file") return { ...base, widget: "file", accept: accept(ANY_EXTENSION), choose_url: false };
  if (inner instanceof z.ZodArray) return listField(base, inner, meta);
  if (meta.choosesFrom) return relationField(base, meta.choosesFrom);
  if (inner instanceof z.ZodObject) return { ...base, widget: "object", collapsed: "auto", fields: cmsFields(inner) };
  if (inner instanceof z.ZodBoolean && meta.options) return yesOrNo(base, meta.options);
  if (inner instanceof z.ZodBoolean) return { ...base, required: false, widget: "boolean", default: initial === true };
  if (inner instanceof z.ZodEnum) return { ...selectField(base, inner, meta), ...textDefault(initial) };
  if (inner instanceof z.ZodISODate) return { ...base, widget: "datetime", type: "date", format: "YYYY-MM-DD" };
  if (inner instanceof z.ZodNumber) return numberField(base, inner);
  if (inner instanceof z.ZodUnion) return unionText(base, inner, meta);
  return { ...textField(base, inner, meta), ...textDefault(initial) };
}

/** Whether people write the value letter by letter: only then does an example help. */
function isWritten(schema: z.ZodType, { refersTo, choosesFrom }: FieldMeta): boolean {
  const chosen = schema instanceof z.ZodBoolean || schema instanceof z.ZodEnum || schema instanceof z.ZodISODate;
  const listed = schema instanceof z.ZodArray && schema.element instanceof z.ZodEnum;
  return (
    !chosen &&
    !listed &&
    !choosesFrom &&
    (refersTo === undefined || refersTo === "link" || typeof refersTo === "object")
  );
}

const textDefault = (initial: unknown) => (typeof initial === "string" ? { default: initial } : {});

function relationField(base: Base, collection: string): StandardField {
  const shown = { display_fields: ["titulo"], search_fields: ["titulo"] };
  return { ...base, widget: "relation", collection, value_field: "{{slug}}", ...shown };
}

function selectField(base: Base, schema: z.ZodEnum, { options = {} }: FieldMeta): SelectField {
  const values = schema.options.map(String);
  return { ...base, widget: "select", options: values.map((value) => ({ value, label: options[value] ?? value })) };
}

/** Yes, no, or nothing said, which a switch cannot tell from no. */
function yesOrNo(base: Base, options: NonNullable<FieldMeta["options"]>): SelectField {
  const choice = (value: boolean) => ({ value, label: options[String(value)] ?? String(value) });
  return { ...base, widget: "select", options: [true, false].map(choice) };
}

/** A text that is chosen from the usual ones, and beside it the field for any other one. */
function listedText(
  { name, label = name, hint, required, ...text }: StringField,
  usual: readonly string[],
): StandardField[] {
  const choices = usual.map((value) => ({ value, label: capitalize(value) }));
  const options = [...choices, { value: OTHER, label: "Otro" }];
  return [
    { name, label, hint, required, widget: "select", options },
    {
      ...text,
      name: otherKey(name),
      label: `Otro ${label.toLocaleLowerCase("es")}`,
      hint: OTHER_HINT,
      required: false,
    },
  ];
}

const OTHER_HINT = "Solo si arriba escogió «Otro»: escríbalo en minúsculas.";

/** A list of texts, of choices, of other documents' names, or of groups. */
function listField(base: Base, schema: z.ZodArray, meta: FieldMeta): StandardField {
  const { minItems, maxItems } = constraints(schema);
  const length = { ...(minItems ? { min: minItems } : {}), ...(maxItems === undefined ? {} : { max: maxItems }) };
  const item = schema.element as z.ZodType;
  if (meta.choosesFrom) return { ...relationField(base, meta.choosesFrom), multiple: true, ...length } as StandardField;
  if (item instanceof z.ZodEnum) return { ...selectField(base, item, meta), multiple: true, ...length };
  const singular = meta.itemLabel ?? meta.label.toLocaleLowerCase("es");
  const list = { ...base, widget: "list", label_singular: singular, ...length } as const;
  const group = groupIn(item);
  if (group) return { ...list, collapsed: "auto" as const, fields: itemFields(group, meta.shorthand) };
  const field = textField({ name: "texto", label: capitalize(singular), hint: "", required: true }, item, meta);
  const { hint: _said, ...bare } = field;
  return { ...list, field: bare };
}

/** The fields of an item. Where a text can stand for it, only what the text says must be there. */
function itemFields(group: z.ZodObject, shorthand: string | undefined): StandardField[] {
  const fields = cmsFields(group);
  return shorthand ? fields.map((field) => ({ ...field, required: field.name === shorthand })) : fields;
}

/** A word or a group: a group that says which. */
function choiceField(
  base: Base,
  schema: z.ZodUnion,
  meta: FieldMeta,
  forms: Extract<TwoForms, { kind: "choice" }>,
): StandardField {
  const label = (form: string) => meta.options?.[form] ?? form;
  const words = forms.words.map((name) => ({ name, label: label(name) }));
  const options = schema.options as z.ZodType[];
  const list = options.find((option) => option instanceof z.ZodArray);
  const group = options.find((option) => option instanceof z.ZodObject);
  const inside = { name: forms.name, label: capitalize(forms.name), hint: "", required: true };
  const fields = list ? [withoutHint(listField(inside, list, meta))] : cmsFields(group ?? z.strictObject({}));
  const types = [...words, { name: forms.name, label: label(forms.name), fields }];
  return { ...base, widget: "object", typeKey: FORM_KEY, types };
}

/** The field around it has said it. */
function withoutHint(field: StandardField): StandardField {
  const { hint: _said, ...bare } = field as StandardField & { hint?: string };
  return bare as StandardField;
}

/** The editor's own field for numbers reads «150.000» as 150. */
function numberField(base: Base, schema: z.ZodNumber): StandardField {
  const { type, minimum, exclusiveMinimum, maximum } = constraints(schema);
  // The smallest amount of money that can be written is more than nothing.
  const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 0.01;
  const field: CustomField = {
    ...base,
    widget: NUMBER_FIELD,
    entero: type === "integer",
    ...(least === undefined || least <= Number.MIN_SAFE_INTEGER ? {} : { minimo: least }),
    ...(maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? {} : { maximo: maximum }),
  };
  // The package types the fields of a collection as its own alone.
  return field as unknown as StandardField;
}

/** Several forms that are all one line: a number of a document or its text, a word or an address. */
function unionText(base: Base, schema: z.ZodUnion, meta: FieldMeta): StandardField {
  const options = schema.options as z.ZodType[];
  const text = options.find((option) => option instanceof z.ZodString);
  if (text) return textField(base, text, meta);
  const patterns = options.map((option) =>
    option instanceof z.ZodLiteral ? [...option.values].join("|") : (patternOf(option) ?? ".*").replace(/^\^|\$$/g, ""),
  );
  return { ...base, widget: "string", ...NO_EMOJI, pattern: [`^(?:${patterns.join("|")})$`, patternMessage(meta)] };
}

function textField(base: Base, schema: z.ZodType, meta: FieldMeta): StringField | TextField {
  const { minLength, maxLength } = constraints(schema);
  const pattern = patternOf(schema);
  const length = {
    ...(minLength ? { minlength: minLength } : {}),
    ...(maxLength === undefined ? {} : { maxlength: maxLength }),
    ...(pattern === undefined ? {} : { pattern: [pattern, patternMessage(meta)] satisfies [string, string] }),
  };
  if (isProse(schema)) return { ...base, widget: "text", ...NO_EMOJI, ...length };
  const type = schema instanceof z.ZodEmail ? "email" : schema instanceof z.ZodURL ? "url" : undefined;
  if (!(schema instanceof z.ZodString || type)) {
    throw new Error(`The editor has no field for «${base.name}» (${schema.def.type}).`);
  }
  return { ...base, widget: "string", ...NO_EMOJI, ...(type ? { type } : {}), ...length };
}

/** A colon, as in «Horario: lunes», would open a list of emojis. */
const NO_EMOJI = { use_emoji_autocomplete: false };

const patternMessage = (meta: FieldMeta) =>
  `Así no es válido. Escríbalo de esta forma: ${exampleValue(meta) ?? meta.example}`;

/** As a regular expression, what a text must look like; `undefined` when anything goes. */
function patternOf(schema: z.ZodType): string | undefined {
  if (!(schema instanceof z.ZodURL)) return constraints(schema).pattern;
  const { protocol } = schema.def as z.core.$ZodURLDef;
  const scheme = (protocol?.source ?? "https?").replace(/^\^|\$$/g, "");
  return `^${scheme}://${DOMAIN}(?::[0-9]{2,4})?(?:[/?#]\\S*)?$`;
}

/** Without the look at the length of the whole: here more follows. */
const DOMAIN = z.regexes.domain.source.replace(/^\^(?:\(\?=[^)]*\))?|\$$/g, "");

/** The editor makes the photos of an iPhone into WebP, as every other photo. */
const PHOTO_EXTENSIONS = [...IMAGE_EXTENSIONS, "heic", "heif"];
const ANY_EXTENSION = [...FILE_EXTENSIONS, ...IMAGE_EXTENSIONS];
const accept = (extensions: readonly string[]) => extensions.map((each) => `.${each}`).join(",");
