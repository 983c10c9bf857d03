/** What pdf-worker.js reads in a PDF, as the PDF says it. */
export type PdfReading =
  | { needsPassword: boolean }
  | {
      pages: number;
      /** The numbers of what may be done with it; `null` when nothing is forbidden. */
      allowed: readonly number[] | null;
      /** Whether there is a word on its first pages. */
      hasWords: boolean;
      /** Wherever it may be said. */
      title: unknown;
      author: unknown;
      language: unknown;
    };

/** What is remembered of a PDF. No word of it: its properties may name a person. */
export interface PdfFacts {
  /** Absent when it is not sure. */
  pages?: number;
  faults: readonly PdfFault[];
}

/** What citizens will miss in a PDF, or what should not be in it. */
type PdfFault =
  | { codigo: "pdf-danado" | "pdf-sin-revisar" | "pdf-con-clave" | "pdf-sin-texto" | "pdf-con-autor" }
  | { codigo: "pdf-restringido"; prohibe: readonly string[] }
  | { codigo: "pdf-sin-propiedades"; faltan: readonly string[] };

/** @param reading `undefined` when it took too much time or memory */
export function pdfFacts(reading: PdfReading | undefined): PdfFacts {
  if (!reading) return { faults: [{ codigo: "pdf-sin-revisar" }] };
  if ("needsPassword" in reading)
    return { faults: [{ codigo: reading.needsPassword ? "pdf-con-clave" : "pdf-danado" }] };
  const { pages, allowed, hasWords } = reading;
  const prohibe = Object.entries(ACTS).flatMap(([act, flag]) => (allowed && !allowed.includes(flag) ? [act] : []));
  const faltan = missing(reading);
  const author = firstText(reading.author);
  const faults: PdfFault[] = [];
  if (prohibe.length > 0) faults.push({ codigo: "pdf-restringido", prohibe });
  if (!hasWords) faults.push({ codigo: "pdf-sin-texto" });
  if (faltan.length > 0) faults.push({ codigo: "pdf-sin-propiedades", faltan });
  if (author && !INSTITUTION.test(author)) faults.push({ codigo: "pdf-con-autor" });
  return pages <= MAX_PAGES ? { pages, faults } : { faults };
}

/** More pages than any document has: a file that says so is not believed. */
const MAX_PAGES = 20_000;

/** What everybody should be able to do with public information, with the bit that allows it. ISO 32000-1, table 22 */
const ACTS: Readonly<Record<string, number>> = { imprimirlo: 0x04, "copiar su texto": 0x10 };

function missing({ title, language }: { title: unknown; language: unknown }): string[] {
  const hasTitle = firstText(title) && !NO_TITLE.test(firstText(title));
  return [...(hasTitle ? [] : ["título"]), ...(firstText(language) ? [] : ["idioma"])];
}

/** What programs write when nobody wrote a title. */
const NO_TITLE =
  /^(?:microsoft (?:word|excel|powerpoint)\b.*|(?:untitled|sin t[ií]tulo|document|documento|libro|presentaci[oó]n)\s?\d*)$/i;
/** The beginning of the name of an office, which is no person. */
const INSTITUTION =
  /^(?:alcald[ií]a|municipio|gobernaci[oó]n|ministerio|departamento|concejo|personer[ií]a|contralor[ií]a|hospital|secretar[ií]a (?:de|general|municipal)|oficina|instituto|direcci[oó]n (?:de|general))(?![a-záéíóúñ])/i;

/** The first that is a text and says something. */
function firstText(values: unknown): string {
  const texts = [values].flat(2).flatMap((value) => (typeof value === "string" ? [value.trim()] : []));
  return texts.find(Boolean) ?? "";
}
