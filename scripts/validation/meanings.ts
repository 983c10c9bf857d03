import { z } from "zod";
import { amountIn } from "../schema/amounts.ts";
import { constraints, fieldMeta, unwrap } from "../schema/field.ts";
import { fold, slugify } from "../schema/slug.ts";
import { guessClock, guessDay, guessMonth } from "./guess-day.ts";

/** What is known around a value, by which some of them are understood. */
export interface Around {
  /** Addresses of the files of `content/media/`. */
  media?: ReadonlySet<string>;
  /** The field beside a number that says in what it is, with what is written there. */
  unit?: { schema: z.ZodType; value: unknown };
}

/**
 * What somebody can have meant by a value that a schema refuses: one value where what is written settles it, several where it
 * does not, none where it says nothing. The schema takes all of them.
 */
export function meanings(schema: z.ZodType, written: unknown, around: Around = {}): unknown[] {
  const inner = unwrap(schema);
  const forms = inner instanceof z.ZodUnion ? (inner.options as z.ZodType[]).map(unwrap) : [inner];
  const labels = fieldMeta(schema)?.options ?? {};
  const found = forms.flatMap((form) => readingsOf(form, written, around, labels));
  const valid = found.filter((value) => value !== undefined && schema.safeParse(value).success);
  return [...new Map(valid.map((value) => [JSON.stringify(value), value])).values()];
}

type Labels = Readonly<Record<string, string>>;

function readingsOf(schema: z.ZodType, written: unknown, around: Around, labels: Labels): unknown[] {
  if (schema instanceof z.ZodArray) return asList(schema, written, labels);
  if (typeof written === "object")
    return isTexts(written) && schema instanceof z.ZodString ? [written.map(withoutQuotes).join(", ")] : [];
  const text = withoutQuotes(String(written));
  if (schema instanceof z.ZodBoolean) return [asFlag(text)].filter((flag) => flag !== undefined);
  if (schema instanceof z.ZodNumber) return asNumber(text, around);
  if (schema instanceof z.ZodEnum) return asChoice(schema.options.map(String), text, labels);
  if (schema instanceof z.ZodLiteral) return asChoice([...schema.values].map(String), text, labels);
  if (schema instanceof z.ZodObject) return asQuantity(schema, text);
  if (schema instanceof z.ZodISODate) return [guessDay(text)];
  if (schema instanceof z.ZodURL) return asAddress(text);
  if (schema instanceof z.ZodEmail) return [text.replace(/^mailto:|[<>\s]/gi, "")];
  const hasPattern = schema instanceof z.ZodString && constraints(schema).pattern !== undefined;
  return hasPattern ? [guessMonth(text), guessClock(text), ...mediaNamed(text, around.media)] : [];
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

const QUOTES = /^["'“”‘’«](.*)["'“”‘’»]$/s;
const withoutQuotes = (text: string) => text.trim().replace(QUOTES, "$1").trim();

const YES = new Set(["true", "si", "yes", "verdadero", "1", "x"]);
const NO = new Set(["false", "no", "falso", "0"]);

/** Whether a text says yes or no; `undefined` when it says neither. */
export function asFlag(text: string): boolean | undefined {
  const plain = fold(text).trim();
  if (YES.has(plain)) return true;
  return NO.has(plain) ? false : undefined;
}

/** A number alone, or with the unit that its neighbour says. */
function asNumber(text: string, { unit: beside }: Around): number[] {
  const { numbers, unit } = amountIn(text);
  if (unit === "") return [...numbers];
  const isOfNeighbour =
    beside !== undefined && (unit === beside.value || meanings(beside.schema, unit).includes(beside.value));
  return isOfNeighbour ? [...numbers] : [];
}

/** What people write for a value of a fixed list. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  gratuito: [
    ...["gratis", "gratuita", "no", "ninguno", "no tiene", "no tiene costo", "no se cobra", "sin costo"],
    ...["sin ningún costo", "no tiene ningún costo", "0", "$0", "0 pesos", "$0 COP", "0 COP", "cero pesos"],
  ],
  inmediato: [
    "inmediata",
    "inmediatamente",
    "de inmediato",
    "al instante",
    "en el momento",
    "al momento",
    "respuesta inmediata",
  ],
  COP: ["pesos", "peso", "$", "COP$", "$ COP", "pesos colombianos", "pesos m/cte", "m/cte"],
  porcentaje: ["%", "por ciento"],
  UVT: ["unidad de valor tributario", "unidades de valor tributario"],
  UVB: ["unidad de valor básico", "unidades de valor básico"],
  SMMLV: [
    ...["SMLMV", "salario mínimo", "salarios mínimos", "SMLV", "salario mínimo mensual", "salarios mínimos mensuales"],
    ...["salario mínimo legal mensual vigente", "salarios mínimos legales mensuales vigentes"],
    "salarios mínimos mensuales legales vigentes",
  ],
  SMLDV: [
    ...["SMDLV", "salario mínimo", "salarios mínimos", "SMLV", "salario mínimo diario", "salarios mínimos diarios"],
    ...["salario mínimo diario legal vigente", "salarios mínimos legales diarios vigentes"],
  ],
  horas: ["hora"],
  dias_habiles: ["día hábil", "hábiles", "días", "día"],
  dias_calendario: ["día calendario", "calendario", "días calendarios", "días", "día"],
  presencial: ["en persona", "personalmente", "de manera presencial"],
  telefono: ["por teléfono", "telefónico", "telefónica"],
  correo: ["correo electrónico", "por correo electrónico", "por correo", "e-mail", "email"],
  web: ["internet", "por internet", "virtual", "en línea", "página web", "sitio web", "por la web", "online"],
};

const inWords = (text: string) => slugify(text.replaceAll("%", " por ciento ").replaceAll("$", " pesos "));

/** The options that a text names: by themselves, by what forms call them, or as people call them. */
function asChoice(options: readonly string[], text: string, labels: Labels): string[] {
  const plain = inWords(text);
  if (plain === "") return [];
  const namesOf = (option: string) => {
    const label = labels[option] ?? "";
    return [option, label, ...label.split(":"), ...(SYNONYMS[option] ?? [])].map(inWords);
  };
  const exact = options.filter((option) => inWords(option) === plain);
  return exact.length > 0 ? exact : options.filter((option) => namesOf(option).includes(plain));
}

/** `{cantidad, unidad}` for a group of exactly a number and its unit. */
function asQuantity(schema: z.ZodObject, text: string): Record<string, unknown>[] {
  const [[numberKey = "", number] = [], [unitKey = "", unit] = [], ...others] = Object.entries<z.ZodType>(schema.shape);
  if (others.length > 0 || !(number instanceof z.ZodNumber) || !(unit instanceof z.ZodEnum)) return [];
  const amount = amountIn(text);
  const units = amount.unit === "" ? [] : meanings(unit, amount.unit);
  return amount.numbers.flatMap((value) => units.map((each) => ({ [numberKey]: value, [unitKey]: each })));
}

/** A list where one value, or several in one text, were written. */
function asList(schema: z.ZodArray, written: unknown, labels: Labels): unknown[] {
  if (Array.isArray(written) || written === null) return [];
  if (typeof written === "object") return [[written]];
  const element = schema.element as z.ZodType;
  const parts = partsOf(String(written), separatorsOf(element));
  const items = parts.map((part) =>
    element.safeParse(part).success ? [part] : readingsOf(unwrap(element), part, {}, labels),
  );
  return items.length > 0 && items.every(({ length }) => length === 1) ? [items.flat()] : [];
}

const LINES = /\n+/;

/** Between what a text that stands for a list is to be cut: a sentence has commas of its own, a name or a key word has none. */
function separatorsOf(element: z.ZodType): RegExp {
  if (element instanceof z.ZodEnum) return /\s*(?:[,;/\n]|\s(?:y\/o|[yeou])\s)\s*/;
  const { pattern, maxLength = Number.POSITIVE_INFINITY } = element instanceof z.ZodString ? constraints(element) : {};
  return pattern !== undefined || maxLength <= MAX_NAME ? /\s*[,;\n]\s*/ : LINES;
}

/** Characters of the longest text that is a name or a key word. */
const MAX_NAME = 60;

const partsOf = (text: string, separators: RegExp) =>
  withoutQuotes(text)
    .split(separators)
    .map((part) => part.replace(/^\s*(?:[-*•·]|\d{1,2}[.)])\s+/, "").trim())
    .filter(Boolean);

const WITH_SCHEME = /^https?:\/\//i;
const HOST = /^(?:www\.|(?:[a-z0-9-]+\.)+(?:co|com|org|net|gov|edu|info)(?:[/:?#]|$))\S*$/i;

/** The address in a text without its scheme, or between the marks of other programs. */
function asAddress(text: string): string[] {
  const bare = text.replace(/^<(.*)>$/, "$1").replace(/^\[[^\]]*\]\((\S+)\)$/, "$1");
  if (WITH_SCHEME.test(bare)) return [bare];
  const host = bare.replace(/^https:?\/{0,2}(?=\S+\.)/i, "");
  return HOST.test(host) ? [`https://${host}`] : [];
}

/** The file of `content/media/` that a path of somebody's computer or with other capitals means. */
export function mediaNamed(text: string, media: ReadonlySet<string> = new Set()): string[] {
  const [name, digits] = [plainFile(text), digitsOf(text)];
  const same = [...media].filter((path) => plainFile(path) === name && digitsOf(path) === digits);
  return same.length === 1 ? same : [];
}

/** The name of a file without its folder, capitals and accents: `C:\Fotos\Mi foto.JPEG` is `mi-foto.jpg`. */
function plainFile(path: string): string {
  const [, base = "", extension = ""] = /([^\\/]*)\.([^.\\/]+)$/.exec(path.trim()) ?? [];
  return `${slugify(base)}.${extension.toLowerCase().replace("jpeg", "jpg")}`;
}

const digitsOf = (path: string) => path.replace(/\D/g, "");
