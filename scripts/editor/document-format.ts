import { parse } from "yaml";
import { FOLD } from "./fold.ts";
import { withKeptLines } from "./kept-lines.ts";
import { type ListedTexts, withLists, withoutLists } from "./listed-texts.ts";
import { isGroup } from "./matching.ts";
import { type NumbersByKey, withNumbers } from "./plain-numbers.ts";
import { fromForm, fromFormWithin, type TwoFormsByKey, toForm, toFormWithin } from "./two-forms.ts";
import { withData, yamlText } from "./yaml-text.ts";

type Data = Record<string, unknown>;

/** How the editor reads the text of a file and writes it. */
interface FileFormat<Content> {
  /** @throws when it is no YAML: the editor tells it and leaves the file alone. */
  fromFile(text: string): Content;
  toFile(content: Data): string;
}

/** What the schemas say to the format of documents, as plain data. */
interface OfSchemas {
  forms: TwoFormsByKey;
  /** What a form fills in where a document says nothing, by key: they say the same. */
  defaults: Readonly<Data>;
  /** Where a number may stand in the place of a text. */
  numbers?: NumbersByKey;
  /** The texts that are chosen from a list, in the collection whose format it is. */
  listed?: ListedTexts;
}

/** What the editor calls the text under the front matter. */
export const BODY = "body";

/**
 * The key under which the editor keeps the file as it was read beside what it says: so the file can be given back with its
 * comments. Not written to the file, and not shown.
 */
export const SOURCE = "__archivo";

/** The names under which the editor looks for these formats; its own of those names lose what is said of them here. */
export const DOCUMENT_FORMAT = "yaml-frontmatter";
export const DATA_FORMAT = "yaml";

/**
 * The name of the format of a collection that has texts to be chosen from a list: a format is not told of which collection
 * a file is, and the same key is another thing in another one. The editor takes no other ending for Markdown.
 */
export const listedFormat = (collection: string) => `${collection}-frontmatter`;

/**
 * The front matter of our documents as the editor must read and write it: its own reader drops a text where its form has
 * a group, and would empty «costo: gratuito» in every document that somebody saves. What nobody changed stays as it is
 * written, with its comments. For `CMS.registerCustomFormat(DOCUMENT_FORMAT, "md", documentFormat(of))`, before
 * `CMS.init()`. Needs nothing of the schemas, so that the editor does not have to carry them.
 */
export function documentFormat({ forms, defaults, numbers = {}, listed = {} }: OfSchemas): FileFormat<Data> {
  return {
    fromFile(file) {
      const text = withPlainBreaks(file);
      const { head, rest } = piecesOf(text);
      return {
        ...withLists(listed, toForm(forms, dataOf(head))),
        [BODY]: withoutMargins(rest),
        [SOURCE]: hidden(text),
      };
    },
    toFile({ [BODY]: body, [SOURCE]: source, [FOLD]: _button, ...content }) {
      const { open, head, close, rest } = piecesOf(shown(source));
      const old = dataOf(head);
      const said = withNumbers(numbers, fromForm(forms, withoutLists(listed, content), old), old);
      const data = withoutFilledIn(said, head ? old : content, defaults);
      const oldText = withoutMargins(rest);
      const text = typeof body === "string" ? withKeptLines(oldText, withoutMargins(body)) : "";
      const isSameText = oldText === text;
      return open + (withData(head, data) ?? yamlText(data)) + close + (isSameText ? rest : below(text));
    },
  };
}

/** Our data files, for the same reason. For `CMS.registerCustomFormat(DATA_FORMAT, "yaml", dataFormat(forms))`. */
export function dataFormat(forms: TwoFormsByKey): FileFormat<unknown> {
  return {
    fromFile(file) {
      const text = withPlainBreaks(file);
      const data: unknown = parse(text);
      return isGroup(data) ? { ...toFormWithin(forms, data), [SOURCE]: hidden(text) } : data;
    },
    toFile({ [SOURCE]: source, ...content }) {
      const text = shown(source);
      const data = fromFormWithin(forms, content, parse(text));
      return withData(text, data) ?? yamlText(data);
    },
  };
}

const withPlainBreaks = (text: string) => text.replace(/\r\n?/g, "\n");

/** Without the empty lines around a text; spaces before its first word may mean something. */
const withoutMargins = (text: string) => text.replace(/^(?:[ \t]*\n)+|\s+$/g, "");

/** Without what the form alone says, and only because it must say something. */
function withoutFilledIn(data: Data, old: Data, defaults: Readonly<Data>): Data {
  const isSaid = ([key, value]: [string, unknown]) => key in old || value !== defaults[key];
  return Object.fromEntries(Object.entries(data).filter(isSaid));
}

function dataOf(yaml: string): Data {
  const data: unknown = parse(yaml);
  return isGroup(data) ? data : {};
}

/** The front matter of a document with the line break of its last line, and what stands around it. */
function piecesOf(document: string) {
  const found = FRONT_MATTER.exec(document);
  if (!found) return { open: "---\n", head: "", close: "---", rest: below(document) };
  const [, open = "", head = "", close = "", rest = ""] = found;
  return { open, head, close, rest };
}

const below = (text: string) => (text ? `\n\n${text}\n` : "\n");

/** Only a line of its own closes it: a value may be «---» too. */
const FRONT_MATTER = /^\uFEFF?(---[ \t]*\n)((?:[\s\S]*?\n)??)(---[ \t]*)(\n[\s\S]*)?$/;

/** The editor searches every text that it holds: this one with something between its letters, it finds no word in it. */
export const hidden = (text: string) => text.split("").join(BETWEEN);
/** The text that was hidden; empty where there is none. */
export const shown = (text: unknown) => (typeof text === "string" ? text.replaceAll(BETWEEN, "") : "");
const BETWEEN = "\0";
