import { parse } from "yaml";
import type { z } from "zod";
import type { Rule } from "../schema/collection.ts";
import { type FieldMeta, fieldMeta } from "../schema/field.ts";
import { alternatives, quoted } from "../words/spanish.ts";

/** The fields of a document or a group, and the rules between them. */
export interface Siblings {
  shape: Readonly<Record<string, z.ZodType>>;
  rules: readonly Rule[];
}

/** What the editor says below a field: what to write, by example, and in which case it must be written. */
export function hintOf(key: string, meta: FieldMeta, siblings: Siblings, withExample: boolean): string {
  const example = withExample ? exampleValue(meta) : undefined;
  return [
    plain(meta.hint ?? meta.help),
    ...(example ? [`Ejemplo: ${shown(example)}${example.endsWith(".") ? "" : "."}`] : []),
    ...siblings.rules.flatMap((rule) => ruleHint(key, rule, siblings)),
  ].join(" ");
}

/** The value of a field's example, without the key; `undefined` for one that is no single text or number. */
export function exampleValue({ example }: FieldMeta): string | undefined {
  const [value] = Object.values(parse(example) as Record<string, unknown>);
  const shown = Array.isArray(value) ? value[0] : value;
  return typeof shown === "string" || typeof shown === "number" ? String(shown) : undefined;
}

/** The editor makes a link of an address, and would take the closing quote for its end. */
const shown = (example: string) => (example.startsWith("https://") ? example : quoted(example));

/** A form shows no code marks, and a calendar in place of the way in which a day is written. */
const plain = (text: string) => text.replace(/`([^`]*)`/g, "«$1»").replace(", como AAAA-MM-DD", "");

function ruleHint(key: string, rule: Rule, siblings: Siblings): string[] {
  if ("notBefore" in rule) {
    const { field, start } = rule.notBefore;
    return field === key ? [`No puede ser anterior a «${labelOf(start, siblings)}».`] : [];
  }
  if ("notMoreThan" in rule) {
    const { field, limit } = rule.notMoreThan;
    return field === key ? [`No puede ser más que «${labelOf(limit, siblings)}».`] : [];
  }
  if (!rule.require.includes(key)) return [];
  if ("words" in rule.when) return [`Obligatorio si ${rule.when.words}.`];
  const { field, is } = rule.when;
  const label = labelOf(field, siblings);
  if (is === "present") return [`Obligatorio si se llena «${label}».`];
  if (is.length === 1 && is[0] === true) return [`Obligatorio si «${label}» está encendido.`];
  const { options } = metaOf(field, siblings) ?? {};
  return [
    `Obligatorio si «${label}» es ${alternatives(is.map((value) => quoted(options?.[String(value)] ?? String(value))))}.`,
  ];
}

const metaOf = (key: string, { shape }: Siblings) => {
  const schema = shape[key];
  return schema && fieldMeta(schema);
};
const labelOf = (key: string, siblings: Siblings) => metaOf(key, siblings)?.label ?? key;
