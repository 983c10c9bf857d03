import { fold } from "../schema/slug.ts";
import { personalDataIn, plainDatum } from "../validation/personal-data.ts";

const WORD = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}'’-]*)`;
/** Particles between capitalised words belong to a name: «Juan de la Cruz». */
const NAME = new RegExp(String.raw`${WORD}(?:\s+(?:(?:del?|las?|los|y)\s+){0,3}${WORD})+`, "gu");

/** The people in a text: names, folded, and personal data, by `plainDatum`. */
export interface PeopleIn {
  names: ReadonlySet<string>;
  data: ReadonlySet<string>;
}

/** Finds names, which are two or more capitalised words in a row, and what looks like personal data. */
export function peopleIn(text: string): PeopleIn {
  const names = variants(text).flatMap((each) =>
    // A name may continue on the next line, but not in the next paragraph.
    each.split(/\n\s*\n/).flatMap((paragraph) => paragraph.match(NAME) ?? []),
  );
  return {
    names: new Set(names.map(foldedWords)),
    data: new Set(personalDataIn(text).map(({ dato }) => plainDatum(dato))),
  };
}

/** A text in which names and data can be looked up. Comments are ignored. */
export interface Searchable {
  hasName(name: string): boolean;
  hasDatum(datum: string): boolean;
}

export function searchable(text: string): Searchable {
  const seen = withoutComments(text);
  const words = variants(seen).map((each) => ` ${foldedWords(each)} `);
  const plain = seen.replace(/(?<=\d)[.\s-]+(?=\d)/g, "").toLowerCase();
  return {
    hasName: (name) => [name, withoutOpening(name)].some((form) => words.some((each) => each.includes(` ${form} `))),
    hasDatum: (datum) => plain.includes(datum),
  };
}

/** Without the particles that began a sentence, which are no part of the name: «En la Secretaría de Salud». */
function withoutOpening(name: string): string {
  const rest = name.replace(/^(?:(?:al?|con|del?|el|en|las?|los|para|por|un|una|y) )+/, "");
  return rest.includes(" ") ? rest : name;
}

/** Without the comments of YAML and HTML, which authors take for hidden. */
function withoutComments(text: string): string {
  const end = text.indexOf("\n---", 3);
  const head = text.slice(0, end < 0 ? text.length : end).replace(/^[ \t]*#.*$/gm, "");
  return (head + (end < 0 ? "" : text.slice(end))).replace(/<!--[\s\S]*?(?:-->|$)/g, "");
}

/** The text without Markdown and HTML markup inside words: once with and once without the targets of links. */
function variants(text: string): string[] {
  const plain = text.replace(/<\/?[a-z][^<>\n]{0,200}>/gi, "").replace(/[*_~`\\]/g, "");
  return [plain, plain.replace(/\]\([^()\n]{0,500}\)/g, "").replace(/[[\]]/g, "")];
}

function foldedWords(text: string): string {
  return fold(text.replace(/\p{Cf}/gu, ""))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
