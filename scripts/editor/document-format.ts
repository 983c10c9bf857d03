import { parse, stringify } from "yaml";
import { fromForm, type TwoFormsByKey, toForm } from "./two-forms.ts";

/** How the editor reads the text of a document and writes it. */
interface DocumentFormat {
  /** @throws when the front matter is no YAML: the editor tells it and leaves the document alone. */
  fromFile(text: string): Record<string, unknown>;
  toFile(content: Record<string, unknown>): string;
}

/** What the editor calls the text under the front matter. */
export const BODY = "body";

/** The name under which the editor looks for this format; its own of that name would lose the values with two forms. */
export const FORMAT_NAME = "yaml-frontmatter";

/**
 * The front matter of our documents as the editor must read and write it: its own reader drops a text where its form has
 * a group, and would empty «costo: gratuito» in every document that somebody saves. For
 * `CMS.registerCustomFormat(FORMAT_NAME, "md", documentFormat(forms))`, before `CMS.init()`. Needs nothing of the
 * schemas, so that the editor does not have to carry them.
 */
export function documentFormat(forms: TwoFormsByKey): DocumentFormat {
  return {
    fromFile(text) {
      const found = FRONT_MATTER.exec(text.replace(/\r\n?/g, "\n"));
      if (!found) return { [BODY]: text };
      const [, head = "", body = ""] = found;
      const data: unknown = parse(head);
      return { ...toForm(forms, isGroup(data) ? data : {}), [BODY]: withoutMargins(body) };
    },
    toFile({ [BODY]: body, ...content }) {
      const head = stringify(fromForm(forms, content), { lineWidth: 0, singleQuote: true });
      const text = typeof body === "string" ? withoutMargins(body) : "";
      return `---\n${head.trim()}\n---\n${text ? `\n${text}\n` : ""}`;
    },
  };
}

/** Without the empty lines around a text; spaces before its first word may mean something. */
const withoutMargins = (text: string) => text.replace(/^(?:[ \t]*\n)+|\s+$/g, "");

/** Only a line of its own closes it: a value may be «---» too. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n([\s\S]*))?$/;

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
