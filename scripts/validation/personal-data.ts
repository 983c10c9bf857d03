import type { Municipio } from "../schema/municipio.ts";
import { isPersonalNotice } from "../schema/personal-notice.ts";
import type { Entry, ReadDocument } from "./document.ts";
import { type Issue, issue } from "./issue.ts";

/** Patterns of personal data, by their name in Spanish; the group is the datum itself. */
const KINDS: Readonly<Record<string, RegExp>> = {
  "el documento de identidad":
    /(?:\b(?:c\.?\s?c|t\.?\s?i|nuip)\b\.?|c[eé]dulas?(?: de ciudadan[ií]a)?|tarjeta de identidad)\s{0,2}(?:n[.°º]{0,2}|n[uú]mero)?\s{0,2}:?\s{0,2}(\d{1,3}(?:[.\s]\d{3}){2,3}|\d{6,10})(?!\d)/giu,
  "el correo":
    /(?<![\w.+-])([\w.+-]{1,64}@(?:gmail|hotmail|outlook|yahoo|live|icloud)\.[a-z]{2,3}(?:\.[a-z]{2})?)(?![\w-])/giu,
  "el celular": /(?<![\d.])((?:\+?57[\s-]?)?3\d{2}[\s.-]?\d{3}[\s.-]?\d{2}[\s.-]?\d{2})(?!\d)/gu,
};

/** Every kind has one of these, and most lines have none. */
const MAY_BE_DATUM = /@|\d{3}/;

/** A line with the telephone or e-mail of an office or of a service point. */
const OF_AN_OFFICE = /^[\s-]*(?:telefono|correo)\s*:/;

/** A normalised datum, without the marks between its digits: two ways of writing it are equal. */
export function plainDatum(datum: string): string {
  return datum.includes("@") ? datum.toLowerCase() : datum.replace(/\D/g, "").replace(/^57(?=3\d{9}$)/, "");
}

/** The data that may be published, by `plainDatum`: telephones and e-mails of the town hall, and those listed in `datos_publicos`. */
export function publicData(municipio: Municipio | undefined, entries: readonly Entry[]): Set<string> {
  const offices = entries.filter(({ collection }) => collection === "dependencias");
  const data = [municipio, ...offices.map(({ value }) => value)].flatMap((each) => [each?.telefono, each?.correo]);
  const written = [...data, municipio?.whatsapp, ...(municipio?.datos_publicos ?? [])];
  return new Set(written.flatMap((datum) => (typeof datum === "string" ? [plainDatum(datum)] : [])));
}

/**
 * Warnings about what looks like a citizen's personal data: an identity number, a personal e-mail, a mobile phone. The law
 * (Ley 1581 de 2012) protects them. The sheet of an office contains its own; a notice to a person must name the person.
 * @param text of the whole file
 * @param known the data that may be published: `publicData`
 */
export function personalDataIssues(
  { archivo, collection, value }: ReadDocument,
  text: string,
  known: ReadonlySet<string>,
): Issue[] {
  if (collection === "dependencias" || isPersonalNotice(collection, value)) return [];
  return personalDataIn(text)
    .filter(({ dato }) => !known.has(plainDatum(dato)))
    .map(({ linea, columna, ...found }) => issue("dato-personal", { archivo, linea, columna }, found));
}

/** What looks like personal data in a text, line by line; the telephones and e-mails of offices are left out. */
export function personalDataIn(text: string): { clase: string; dato: string; linea: number; columna: number }[] {
  if (!MAY_BE_DATUM.test(text)) return [];
  return text
    .split("\n")
    .flatMap((line, index) =>
      !MAY_BE_DATUM.test(line) || OF_AN_OFFICE.test(line)
        ? []
        : dataIn(line).map(({ at, ...found }) => ({ ...found, linea: index + 1, columna: at + 1 })),
    );
}

function dataIn(line: string): { clase: string; dato: string; at: number }[] {
  return Object.entries(KINDS).flatMap(([clase, pattern]) =>
    [...line.matchAll(pattern)].map(({ 0: whole, 1: dato = "", index }) => ({
      clase,
      dato,
      at: index + whole.lastIndexOf(dato),
    })),
  );
}
