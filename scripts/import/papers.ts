import { fold } from "../schema/slug.ts";
import { guessDay, MONTH_NAMES } from "../validation/guess-day.ts";
import { type Item, isDay, oneLine } from "./item.ts";

const MONTH = `(${MONTH_NAMES.join("|")}|ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)`;

/** What the name of a paper is, by a word at its beginning or anywhere in it: those that town halls publish most. */
const TYPES: readonly [pattern: RegExp, tipo: string][] = [
  [/\bacuerdos?\b/, "acuerdo"],
  [/\bdecretos?\b/, "decreto"],
  [/\bresolucion(?:es)?\b/, "resolución"],
  [/\bcircular(?:es)?\b/, "circular"],
  [/\bcontratos?\b/, "contrato"],
  [/\binformes?\b/, "informe"],
  [/\bpresupuestos?\b/, "presupuesto"],
  [/\bactas?\b/, "acta"],
  [/\bedictos?\b/, "edicto"],
  [/\bcitacion(?:es)?\b/, "citación"],
  [/\bemplazamientos?\b/, "emplazamiento"],
  [/\bnotificacion por aviso\b/, "notificación por aviso"],
  [/\bmandamientos? de pago\b/, "mandamiento de pago"],
  [/\bmanual(?:es)?\b/, "manual"],
  [/\bplan(?:es)?\b/, "plan"],
];

/** What the name of a file says of the paper in it. */
export interface NameFacts {
  titulo: string;
  tipo?: string;
  numero?: string;
  vigencia?: number;
  /** The day, when the name has a whole one. */
  day?: string;
  /** The month, in words, when it has no more than that: «marzo de 2024». */
  month?: string;
  /** What may be a day, and could be several: «12-03-20». */
  unsure?: string;
}

/**
 * Reads the name of a file: `DECRETO_No_012_2024-03-15.pdf`, `15-03-2024 Acta.pdf`, `informe-marzo-2024.pdf`. A day that there
 * is not, or that could be two, is none.
 */
export function factsOfName(file: string): NameFacts {
  const base = oneLine(file.replace(/^.*\//, "").replace(/\.[a-z0-9]+$/i, "")).replace(/(?<=\D|^)\((\d{1,2})\)$/, "");
  const words = base.replace(/[_+]+|%20/g, " ");
  const plain = fold(words).replace(/\s+/g, " ");
  const day = dayIn(plain);
  // A day is no number of a paper: «ACTA 15.04.2021».
  const undated = plain.replace(DAY_IN_NUMBERS, " ");
  const title = words
    .replace(/(\p{L})-+(?=[\p{L}\d])|(\d)-+(?=\p{L})/gu, "$1$2 ")
    .replace(/(?<![\d-])(?!(?:19|20)\d{2}-)(\d{1,4})-(?=\d{4}(?![\d-]))/g, "$1 de ")
    .replace(/\s+/g, " ")
    .trim();
  const tipo = TYPES.map(([pattern, tipo]) => ({ at: plain.replace(/[-.]/g, " ").search(pattern), tipo }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.tipo;
  const [, numero, year] =
    /\b(?:decreto|resolucion|acuerdo|circular|contrato|acta)s?[ .-]*(?:municipal[ .-]*)?(?:n(?:o|um|ro|umero)?[.°º]?[ .-]*)?(\d{1,5})(?!\d)(?:[ .-]*(?:de|del)?[ .-]*((?:19|20)\d{2})(?![\d-]))?/.exec(
      undated.replace(/[°º]/g, "o"),
    ) ?? [];
  const month = day ? undefined : monthIn(plain);
  const onlyYear = year ?? month?.slice(-4) ?? (day ? undefined : onlyYearIn(plain));
  const unsure = day || month ? undefined : SHORT_DAY.exec(plain)?.[0];
  return {
    titulo: readable(day ? withoutDay(title) : title),
    ...(tipo ? { tipo } : {}),
    ...(numero !== undefined && !/^(?:19|20)\d{2}$/.test(numero) ? { numero } : {}),
    ...(onlyYear ? { vigencia: Number(onlyYear) } : {}),
    ...(day ? { day } : {}),
    ...(month ? { month } : {}),
    ...(unsure ? { unsure } : {}),
  };
}

const DAY_IN_NUMBERS =
  /(?<!\d)(?:\d{4}[-. /]\d{1,2}[-. /]\d{1,2}|\d{1,2}[-. /]\d{1,2}[-. /]\d{4}|(?:19|20)\d{6})(?!\d)/;
const SHORT_DAY = /(?<![\d-])\d{1,2}[-./]\d{1,2}[-./]\d{2}(?![\d-])/;

/** The year of a name that has no day; of a period, «2020-2023», none is the one. */
function onlyYearIn(plain: string): string | undefined {
  const years = new Set(plain.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g));
  return years.size === 1 ? [...years][0] : undefined;
}

function dayIn(plain: string): string | undefined {
  const two = (text = "") => text.padStart(2, "0");
  const numbers = /(?<!\d)(\d{4})[-. /](\d{1,2})[-. /](\d{1,2})(?!\d)/.exec(plain);
  const turned = /(?<!\d)(\d{1,2})[-. /](\d{1,2})[-. /](\d{4})(?!\d)/.exec(plain);
  const together = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/.exec(plain);
  const named = new RegExp(`(?<!\\d)(\\d{1,2})[ -]+(?:de[ -]+)?${MONTH}[ -]+(?:del?[ -]+)?(\\d{4})(?!\\d)`).exec(plain);
  const turnedNames = new RegExp(`\\b${MONTH}[ -]+(\\d{1,2})[ -]+(?:del?[ -]+)?(\\d{4})(?!\\d)`).exec(plain);
  const found = [
    numbers && `${numbers[1]}-${two(numbers[2])}-${two(numbers[3])}`,
    turned && `${turned[3]}-${two(turned[2])}-${two(turned[1])}`,
    named && guessDay(named[0].replace(/[ -]+/g, " ")),
    turnedNames && guessDay(`${turnedNames[2]} de ${turnedNames[1]} de ${turnedNames[3]}`),
    together && `${together[1]}-${together[2]}-${together[3]}`,
  ];
  return found.find((day): day is string => typeof day === "string" && isDay(day));
}

function monthIn(plain: string): string | undefined {
  const [, month, year] = new RegExp(`\\b${MONTH}[ -]+(?:del?[ -]+)?((?:19|20)\\d{2})(?!\\d)`).exec(plain) ?? [];
  return month && `${month} de ${year}`;
}

/** Capital letters become a sentence; a name that was typed without any begins with one. */
function readable(title: string): string {
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  const capitals = title.match(/\p{Lu}/gu)?.length ?? 0;
  const quiet = letters > 3 && capitals > letters * 0.7 ? title.toLowerCase() : title;
  return quiet.charAt(0).toUpperCase() + quiet.slice(1);
}

/** The name without its day, which has a place of its own, when enough is left of it. */
function withoutDay(title: string): string {
  const rest = title
    .replace(DAY_IN_NUMBERS, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.,–-]+|[\s.,–-]+$/g, "");
  return /\p{L}{4}/u.test(rest) ? rest : title;
}

const PAPERS = /\.(?:pdf|docx|xlsx|pptx|odt|ods|odp)$/i;

/** Whether a file is a paper, by its name. */
export const isPaper = (path: string) => PAPERS.test(path);

/** The day that a PDF says it was made on, in its bytes as Latin-1. Programs that compress it hide it. */
export function creationDayIn(bytes: string): string | undefined {
  const [, year, month, day] = /\/CreationDate\s*\(D:(\d{4})(\d{2})(\d{2})/.exec(bytes) ?? [];
  const found = `${year}-${month}-${day}`;
  return isDay(found) ? found : undefined;
}

/** A paper as an item. `fromFile` is the day that the PDF says of itself, for a name without one. */
export function itemOfPaper(file: string, fromFile?: string): Item {
  const { titulo, tipo, numero, vigencia, day, month, unsure } = factsOfName(file);
  const fecha_publicacion = day ?? (month ? undefined : fromFile);
  return {
    collection: "documentos",
    origin: file,
    titulo,
    data: {
      ...(fecha_publicacion ? { fecha_publicacion } : {}),
      ...(tipo ? { tipo } : {}),
      ...(numero ? { numero } : {}),
      ...(vigencia ? { vigencia } : {}),
    },
    file,
    former: [],
    notes: [
      ...(month ? [`El nombre dice ${month}: falta el día de «fecha_publicacion».`] : []),
      ...(unsure ? [`El nombre dice ${unsure}, que puede ser más de un día: no se tomó.`] : []),
      ...(!day && fecha_publicacion
        ? [`El nombre no dice el día: ${fecha_publicacion} es el que el PDF dice que se hizo. Compruébelo.`]
        : []),
      ...(!fecha_publicacion && !month && !unsure ? ["Ni el nombre ni el archivo dicen el día."] : []),
    ],
  };
}
