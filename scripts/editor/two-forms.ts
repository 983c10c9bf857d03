import { isGroup } from "./matching.ts";

/** In a form, the key that says which of its forms a value has. */
export const FORM_KEY = "forma";

/** How a form of the editor holds a value that a document may write in two ways. */
export type TwoForms =
  /** A list of groups, in which a text alone stands for a group with this one key. */
  | { kind: "items"; key: string }
  /** A word, or a group or list of that name: in a form, always a group that says which. */
  | { kind: "choice"; words: readonly string[]; name: string; holds: "group" | "list" };

/** Those of all documents, by key. A key has the same forms wherever it stands. */
export type TwoFormsByKey = Readonly<Record<string, TwoForms>>;

type Data = Record<string, unknown>;

/** What a document says, as the editor's form holds it. What is in neither form stays as it is. */
export function toForm(forms: TwoFormsByKey, data: Data): Data {
  return mapKnown(forms, data, (form, value) => {
    if (form.kind === "items") return mapItems(value, (item) => (isText(item) ? { [form.key]: item } : item));
    if (isText(value) && form.words.includes(value)) return { [FORM_KEY]: value };
    if (form.holds === "list") return Array.isArray(value) ? { [FORM_KEY]: form.name, [form.name]: value } : value;
    return isGroup(value) ? { [FORM_KEY]: form.name, ...value } : value;
  });
}

/**
 * What a form of the editor holds, as a document says it: in the shorter of the two ways that can hold it, unless the
 * document says just that in the longer one.
 */
export function fromForm(forms: TwoFormsByKey, data: Data, document: Data = {}): Data {
  return mapKnown(forms, data, (form, value, key) => {
    if (form.kind === "items")
      return mapItems(value, (item) => asWritten(shortest(item, form.key), form.key, document[key]));
    if (!isGroup(value) || !(FORM_KEY in value)) return value;
    const { [FORM_KEY]: chosen, ...rest } = value;
    if (isText(chosen) && form.words.includes(chosen)) return chosen;
    return form.holds === "list" ? rest[form.name] : rest;
  });
}

/** The same of a data file, in which such a key can stand in the groups of any list. */
export const toFormWithin = (forms: TwoFormsByKey, data: Data): Data =>
  mapGroups(data, (group) => toForm(forms, group)) as Data;

/** What a form says of a data file, as the file says it; `file` is what stood there before. */
export function fromFormWithin(forms: TwoFormsByKey, data: Data, file: unknown): Data {
  const written = Object.fromEntries(Object.keys(forms).map((key) => [key, listsOf(key, file).flat()]));
  return mapGroups(data, (group) => fromForm(forms, group, written)) as Data;
}

/** Every group inside a value is changed, the innermost first. */
function mapGroups(value: unknown, change: (group: Data) => Data): unknown {
  if (Array.isArray(value)) return value.map((item) => mapGroups(item, change));
  if (!isGroup(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapGroups(inner, change)])));
}

/** The lists that stand under a key, at any depth. */
function listsOf(key: string, value: unknown): unknown[][] {
  if (Array.isArray(value)) return value.flatMap((item) => listsOf(key, item));
  if (!isGroup(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && Array.isArray(inner) ? [inner] : listsOf(key, inner),
  );
}

function mapKnown(
  forms: TwoFormsByKey,
  data: Data,
  change: (form: TwoForms, value: unknown, key: string) => unknown,
): Data {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const form = Object.hasOwn(forms, key) ? forms[key] : undefined;
      return [key, form ? change(form, value, key) : value];
    }),
  );
}

const mapItems = (value: unknown, change: (item: unknown) => unknown) =>
  Array.isArray(value) ? value.map(change) : value;

/** A group that says nothing but what its text alone would say. */
function shortest(item: unknown, key: string): unknown {
  if (!isGroup(item) || !isText(item[key])) return item;
  const others = Object.entries(item).filter(([name, value]) => name !== key && !isEmpty(value));
  return others.length === 0 ? item[key] : item;
}

/** The item of a document's list that says this, if there is one. */
function asWritten(item: unknown, key: string, items: unknown): unknown {
  const written = Array.isArray(items) ? items.find((each) => shortest(each, key) === item) : undefined;
  return written ?? item;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isEmpty = (value: unknown) => value === undefined || value === null || value === "";
