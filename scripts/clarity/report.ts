import { type Officialese, officialeseIn } from "./officialese.ts";
import { type Counts, indexOf, levelOf, measure, type Paragraph, sum } from "./perspicuity.ts";

/** A document as it is measured. */
export interface MeasuredInput {
  archivo: string;
  titulo: string;
  /** The folder of `content/` and the office that it belongs to, by their names. */
  carpeta: string;
  dependencia: string;
  texts: readonly Paragraph<unknown>[];
}

/** The figures of one text or of several. Its keys are those that `--json` prints. */
export interface Figures {
  palabras: number;
  frases: number;
  silabas: number;
  /** `null` where there are too few words. */
  indice: number | null;
  nivel: string | null;
}

export interface DocumentFigures extends Figures {
  archivo: string;
  titulo: string;
  carpeta: string;
  dependencia: string;
  /** The three longest sentences. */
  frases_largas: { palabras: number; texto: string }[];
  /** Expressions of offices, and what to write instead. */
  palabras_de_oficina: { dice: string; mejor: string }[];
}

export interface GroupFigures extends Figures {
  nombre: string;
  documentos: number;
}

export interface ClarityReport {
  /** The hardest to read first; those without an index last. */
  documentos: DocumentFigures[];
  carpetas: GroupFigures[];
  dependencias: GroupFigures[];
  sitio: Figures;
}

/** How clear the documents are, and the texts of each folder and office taken as one. */
export function clarityReport(inputs: readonly MeasuredInput[]): ClarityReport {
  const measured = inputs.map((input) => ({ input, measured: measure(input.texts) }));
  const groups = (key: "carpeta" | "dependencia") =>
    [...new Set(inputs.map((input) => input[key]))]
      .map((nombre) =>
        groupFigures(
          nombre,
          measured.flatMap((each) => (each.input[key] === nombre ? [each.measured] : [])),
        ),
      )
      .sort(hardestFirst);
  return {
    documentos: measured.map((each) => documentFigures(each.input, each.measured)).sort(hardestFirst),
    carpetas: groups("carpeta"),
    dependencias: groups("dependencia"),
    sitio: figuresOf(sum(measured.map((each) => each.measured))),
  };
}

function documentFigures(input: MeasuredInput, { longest, ...counts }: ReturnType<typeof measure>): DocumentFigures {
  const { archivo, titulo, carpeta, dependencia, texts } = input;
  return {
    archivo,
    titulo,
    carpeta,
    dependencia,
    ...figuresOf(counts),
    frases_largas: longest.slice(0, 3).map(({ words, text }) => ({ palabras: words, texto: text })),
    palabras_de_oficina: officialeseIn(texts.map(({ text }) => text).join("\n")).map(toSay),
  };
}

function groupFigures(nombre: string, all: readonly Counts[]): GroupFigures {
  return { nombre, documentos: all.length, ...figuresOf(sum(all)) };
}

const toSay = ({ found, plain }: Officialese) => ({ dice: found, mejor: plain });

function figuresOf(counts: Counts): Figures {
  const index = indexOf(counts);
  return {
    palabras: counts.words,
    frases: counts.sentences,
    silabas: counts.syllables,
    indice: index ?? null,
    nivel: index === undefined ? null : levelOf(index),
  };
}

const hardestFirst = (a: Figures, b: Figures) => (a.indice ?? Number.MAX_VALUE) - (b.indice ?? Number.MAX_VALUE);
