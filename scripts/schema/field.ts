import { z } from "zod";

/** What people and tools need to know about a field besides its rule. Every field of every collection has one. */
export interface FieldMeta {
  /** Name of the field as a clerk reads it. */
  label: string;
  /** One sentence: what to write here. */
  help: string;
  /** YAML of one right value, shown in messages and in the guide. */
  example: string;
  /** What the text points at, so that references can be checked and the editor can offer them. */
  refersTo?: "dependencia" | "image" | "file" | "link" | Numeral;
  /** `false` when a change of this field alone changes nothing that a citizen can read. Default `true`. */
  readable?: boolean;
  /** `false` for what says the same in every row of the dataset: only what anybody may gather gets there. */
  column?: false;
  /** Whether the history keeps the field's value, or only that it has one, for the indicators of the plan. */
  measured?: "value" | "presence";
  /** What to write in a form, where `help` speaks of the file: of quotation marks, of lines, of names of files. */
  hint?: string;
  /** What most people write in a text: a form offers it in a list, with «otro» for any other text. */
  usual?: readonly string[];
  /** What the values of a choice are called, by value; of a field with several forms, what the forms are called. */
  options?: Readonly<Record<string, string>>;
  /** «requisito»: one item of a list. */
  itemLabel?: string;
  /** In a list of texts or groups, the key of the group that a text alone stands for. */
  shorthand?: string;
  /** The collection whose file names can be chosen, when `refersTo` does not say it. */
  choosesFrom?: "tramites" | "paginas" | "documentos";
  /** `true` for a day on which something was done: it cannot be one that is still to come. */
  hasPassed?: true;
  /**
   * `true` for what is changed in the file and in no form, because a slip would leave everybody without a site, change the
   * figures of past months, or bring back what was forgotten.
   */
  fileOnly?: boolean;
}

/** A number of a menu that the law fixes (`content/transparencia.yaml`). */
export interface Numeral {
  menu: "transparencia" | "participa";
}

/** Labels, help and examples of every field, by schema. */
export const fieldRegistry = z.registry<FieldMeta>();

/** Attaches its description to a field; returns the same schema. */
export function field<T extends z.ZodType>(schema: T, meta: FieldMeta): T {
  fieldRegistry.add(schema, meta);
  return schema;
}

/** The description of a field, or `undefined` for a schema that is nobody's field. */
export function fieldMeta(schema: z.ZodType): FieldMeta | undefined {
  return fieldRegistry.get(schema);
}

/** Whether a document must have the field, whatever its others say. */
export function isRequired(schema: z.ZodType): boolean {
  return !schema.safeParse(undefined).success;
}

/** Limits by their names in JSON Schema. */
interface Constraints {
  type?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
}

/** The limits that a schema sets. */
export const constraints = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Constraints;

/** The schema inside `optional` and `default` wrappers. */
export function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

type Overriding<Shape extends z.ZodRawShape, Key extends keyof Shape> = z.ZodObject<
  {
    [Name in keyof Shape]: Name extends Key
      ? Shape[Name]
      : z.ZodOptional<Shape[Name] extends z.ZodDefault<infer Inner> ? Inner : Shape[Name]>;
  },
  z.core.$strict
>;

/**
 * The same group, of which only `key` must be there: an item of a municipality's file that says how it differs from the
 * generator's of the same key. A field with a default has none here: what is not written stays as the generator has it.
 */
export function overriding<Shape extends z.ZodRawShape, Key extends keyof Shape>(
  group: z.ZodObject<Shape>,
  key: Key,
): Overriding<Shape, Key> {
  const fields = Object.entries(group.shape as unknown as Record<string, z.ZodType>).map(([name, schema]) => {
    if (name === key) return [name, schema];
    const meta = fieldMeta(schema);
    const optional = (schema instanceof z.ZodDefault ? (schema.unwrap() as z.ZodType) : schema).optional();
    return [name, meta ? field(optional, meta) : optional];
  });
  return z.strictObject(Object.fromEntries(fields)) as unknown as Overriding<Shape, Key>;
}

/** Whatever a program that reads line by line may take for the end of a line. */
const LINE_END = /[\n\r\u0085\u2028\u2029]/;

/** Whether a text is one line: written into a calendar, a header or a rule, more would be lines of their own. */
export const isOneLine = (text: string) => !LINE_END.test(text);

/** Trimmed text of `min` to `max` characters in one line: a name, an address, a title. */
export const text = (min = 1, max = 2000) => z.string().trim().min(min).max(max).refine(isOneLine);

const severalLines = new WeakSet<z.ZodType>();

/**
 * Trimmed text of `min` to `max` characters that may have several lines: sentences, never what is written into a line. A
 * calendar escapes the line ends of a text file only, not the carriage return that YAML can write as `\r`.
 */
export function prose(min: number, max: number): z.ZodString {
  const schema = z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((text) => !text.includes("\r"));
  severalLines.add(schema);
  return schema;
}

/** Whether a schema, without its wrappers, takes texts of several lines. */
export const isProse = (schema: z.ZodType) => severalLines.has(schema);

/** A calendar day as text, `AAAA-MM-DD`: never a moment, so that no time zone can move it. */
export const day = () => z.iso.date();

/** An address on another site: only https, because a citizen's data may travel to it. Zod drops its line breaks, as browsers do. */
export const httpsUrl = () => z.url({ protocol: /^https$/, hostname: z.regexes.domain }).refine(isOneLine);

/** An address on another site that is only read; official sites with old laws often have no https. */
export const webUrl = () => z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).refine(isOneLine);

/**
 * A page or a file of this site, by its path, or an address of another site, only https. A path of two slashes leads to another
 * site, and a host must be one that every browser reads.
 */
export const address = () =>
  z
    .string()
    .regex(
      /^(?:\/(?:[a-z0-9_-]+\/)*(?:[a-z0-9_-]+\.[a-z0-9]+)?(?:#[a-z0-9-]+)?|https:\/\/(?:[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\.)+[A-Za-z]{2,}(?::\d{2,4})?(?:[/?#]\S*)?)$/,
    )
    .refine(isOneLine);

/** A file of `content/media/`, named from the root of the site. */
export const MEDIA_PATH = /^\/media\/(?:[a-z0-9_-]+\/)*[a-z0-9_-]+\.[a-z0-9]+$/;
export const mediaPath = () => z.string().regex(MEDIA_PATH);

/** File name of a document, without folder or ending. */
export const SLUG = /^[a-z0-9-]+$/;
export const slug = () => z.string().regex(SLUG);

/** Number of an item of the menus of Resolución MinTIC 1519 de 2020, as text: `4.10` is not `4.1`. */
export const numeral = () => z.string().regex(/^\d{1,2}(?:\.\d{1,2}){0,3}$/);

/** Hour and minute of a day as text, `HH:MM`. */
export const clock = () => z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** Whole month as text, `AAAA-MM`. */
export const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
export const month = () => z.string().regex(MONTH);
