import { asSentence, isInCapitals } from "../clarity/capitals.ts";
import { indexOf, levelOf, measure, type Paragraph, type Sentence } from "../clarity/perspicuity.ts";
import { OPAQUE, placeOf, type ShownBlock } from "../markdown/shown-block.ts";
import type { ClarityLimits } from "../schema/claridad.ts";
import { type CollectionId, collections } from "../schema/index.ts";
import { isPersonalNotice } from "../schema/personal-notice.ts";
import { type Issue, issue } from "./issue.ts";
import { isProseAt, type Path } from "./schema-path.ts";
import { parseYaml } from "./yaml.ts";

/** What of a document is judged: the parts of a `ReadDocument`. */
interface Document {
  archivo: string;
  collection: CollectionId;
  slug: string;
  value: Record<string, unknown>;
  bodyLine: number;
  matter: { text: string; line: number };
}

/** Where a paragraph of a document is: in a field, or in its text. */
type Where = { path: Path } | { block: ShownBlock };

/**
 * Warnings that a document is hard to read: by its index, by its longest sentence, and by titles in capitals. A notice to a
 * person is left as the law words it.
 */
export function clarityIssues(read: Document, blocks: readonly ShownBlock[], limits: ClarityLimits): Issue[] {
  const { collection, slug, value } = read;
  if (limits.excepto.includes(`${collection}/${slug}`) || isPersonalNotice(collection, value)) return [];
  const { longest, ...counts } = measure(clarityTexts(read, blocks));
  const index = indexOf(counts);
  const tooLong = longest.filter(({ words }) => words > limits.frase);
  const [first] = tooLong;
  return [
    ...titleIssues(read, blocks),
    ...(index !== undefined && index < limits.indice && longest[0]
      ? [
          issue(
            "texto-dificil",
            { archivo: read.archivo },
            { indice: index, nivel: levelOf(index), meta: limits.indice, frase: beginningOf(longest[0]) },
          ),
        ]
      : []),
    ...(first
      ? [
          issue("frase-larga", placeIn(read, first.at), {
            frase: beginningOf(first),
            palabras: first.words,
            limite: limits.frase,
            mas: tooLong.length - 1,
          }),
        ]
      : []),
  ];
}

/**
 * What citizens read of a document as sentences: its title, its fields of sentences, its requirements, and its text without
 * headings and tables, whose words are no sentences. A title in capitals is read like any other.
 */
export function clarityTexts(
  { collection, value }: Pick<Document, "collection" | "value">,
  blocks: readonly ShownBlock[],
): Paragraph<Where>[] {
  const { schema } = collections[collection];
  const fields = textsIn(value, [], (path) => SENTENCES.has(String(path[0])) || isProseAt(schema, path));
  const words = blocks.filter(({ frame }) => frame === undefined);
  return [
    ...fields.map(({ text, at }) => ({ text: isInCapitals(text) ? asSentence(text) : text, at })),
    ...words.map((block) => ({ text: block.text.replaceAll(OPAQUE, ""), at: { block } })),
  ];
}

/** Fields whose texts stand in one line and are sentences all the same. */
const SENTENCES: ReadonlySet<string> = new Set(["titulo", "requisitos"]);

function textsIn(value: unknown, path: Path, isRead: (path: Path) => boolean): Paragraph<{ path: Path }>[] {
  if (typeof value === "string")
    return isRead(path) && !value.startsWith("/media/") ? [{ text: value, at: { path } }] : [];
  if (typeof value !== "object" || value === null) return [];
  const step = Array.isArray(value) ? Number : String;
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, step(key)], isRead));
}

/** The title, and the first heading of the text that is in capitals. */
function titleIssues(read: Document, blocks: readonly ShownBlock[]): Issue[] {
  const { titulo } = read.value;
  const heading = blocks.find(
    ({ frame, text }) => frame === "heading" && text.length <= LONGEST_TITLE && isInCapitals(text),
  );
  const titles = [
    ...(typeof titulo === "string" && isInCapitals(titulo) ? [{ text: titulo, at: { path: ["titulo"] } }] : []),
    ...(heading ? [{ text: heading.text, at: { block: heading } }] : []),
  ];
  return titles.map(({ text, at }) =>
    issue("titulo-en-mayusculas", placeIn(read, at), { titulo: text, propuesto: asSentence(text) }),
  );
}

function placeIn({ archivo, matter, bodyLine }: Document, at: Where) {
  if ("path" in at) {
    const position = parseYaml(archivo, matter.text, matter.line).locate(at.path);
    return { archivo, campo: at.path.map(String).join("."), ...position };
  }
  const { line, column } = placeOf(at.block, 0);
  return { archivo, linea: line + bodyLine - 1, columna: column };
}

/** Enough of a sentence to find it. */
function beginningOf({ text }: Sentence<unknown>): string {
  if (text.length <= LONGEST_QUOTATION) return text;
  return `${text.slice(0, text.lastIndexOf(" ", LONGEST_QUOTATION) + 1 || LONGEST_QUOTATION).trimEnd()}…`;
}

const LONGEST_QUOTATION = 70;
/** What is longer was not meant as a heading. */
const LONGEST_TITLE = 120;
