import type { Reason } from "./collection.ts";
import { fold } from "./slug.ts";

/** The keys of a document that say whether it is a notice to a person. */
export const NOTICE_KEYS = ["tipo", "titulo", "a_persona"] as const;

/** What they say, as the front matter gives them. */
export type NoticeKeys = { readonly [Key in (typeof NOTICE_KEYS)[number]]?: unknown };

/**
 * Beginnings of the words by which town halls call what they publish about one person, folded: plural, gender and accent
 * make no difference. Ley 1437 de 2011, arts. 67 to 69 (citación, notificación, aviso); Estatuto Tributario, arts. 565 to
 * 568, 685, 703, 823 and 826 (emplazamiento, requerimiento, cobro coactivo, mandamiento de pago); Ley 769 de 2002
 * (comparendo). «Avisos y tableros» is a tax, and the «aviso de privacidad» is the law's own.
 */
const WORD =
  "(?:edict|aviso(?!s? (?:y tablero|de privacidad))|citacion|citatori|emplaz|notific|(?:foto)?comparend|fotomulta|fotodetec|mandamiento|requerimient|(?:cobros? (?:administrativos? )?)?(?:coactiv|persuasiv)|deudor|moros[oa]|infractor|contraventor)";

/** What stands before the first word of a title that says something: «El», «Segundo», «No. 12». */
const BEFORE =
  "(?:(?:el|la|los|las|un|una|no|nro|num|numero|primer|primero|primera|segundo|segunda|tercer|tercero|tercera|ultimo|ultima|nuevo|nueva|\\d+) )*";

/** What only a notice to somebody says of itself, wherever it stands in a title. */
const PHRASES = [
  "edictos?",
  "emplaza\\w*",
  "mandamientos? de pago",
  "notificacion(?:es)? (?:por|personal|de[l]? (?:auto|acto|resolucion|fallo|mandamiento))\\w*",
  "se (?:notifica|emplaza) al?",
  // A word of the list, and against whom.
  `${WORD}\\w*(?: \\w+)*? (?:contra|al senor|a la senora|a los herederos|identificad[oa])`,
];

const IN_TYPE = new RegExp(`(?<!\\w)${WORD}|^cobros?(?!\\w)`);
const IN_TITLE = new RegExp(`^${BEFORE}${WORD}|(?<!\\w)(?:${PHRASES.join("|")})(?!\\w)`);

/**
 * Why a document is taken for a notice to a person, whose name must come down on its day (Ley 1581 de 2012); `undefined`
 * for one that is none. `a_persona` decides; else a word of the `tipo`; else a guess by the `titulo`, which counts until
 * somebody says no.
 */
export function noticeReason({ tipo, titulo, a_persona }: NoticeKeys): Reason | undefined {
  if (typeof a_persona === "boolean")
    return a_persona ? { field: "a_persona", because: "«a_persona» es true" } : undefined;
  if (IN_TYPE.test(plain(tipo))) return { field: "tipo", because: `«tipo» es ${tipo}`, unless: SAY_NO };
  if (!IN_TITLE.test(plain(titulo))) return undefined;
  return {
    field: "titulo",
    because: "el título parece el de un aviso a una persona",
    unless: SAY_NO,
    warning: "parece-aviso-a-persona",
  };
}

const SAY_NO = "Si no es un aviso a una persona, agregue: a_persona: false";

/** A version of the past may have a title of any length. */
const MAX_LENGTH = 500;

/** Words in small letters without accents, one space between them. */
function plain(text: unknown): string {
  if (typeof text !== "string") return "";
  return fold(text.slice(0, MAX_LENGTH).normalize("NFKC"))
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
