import type { EarlierVersion } from "../history/earlier-versions.ts";
import { longDate } from "../time/spanish.ts";

/** Why the site shows nothing of a file that has errors. */
export type WhyNotShown =
  /** It never was without errors. */
  | "no-valid-version"
  /** It was removed, and came back with errors. */
  | "removed"
  /** Its office keeps it from citizens: a draft, or a sheet before it is published. */
  | "withdrawn"
  /** Its day has not come. */
  | "not-yet"
  /** Its last day is over. */
  | "expired"
  /** What it says of when it may be read is there, and cannot be read. */
  | "unreadable"
  /** It is a notice to a person now, and was none. */
  | "personal"
  /** Its earlier version has a name or a datum of somebody that was taken out. */
  | "people-removed";

/** A file whose last change is not on the site, because it has errors. */
export interface HeldBack {
  archivo: string;
  /** Whether it is a notice to a person, which no report names. */
  isPersonal?: boolean;
  /** What is wrong with it. */
  issues: readonly { codigo: string }[];
  /** What the site shows in its place; absent when it shows nothing of it. */
  shown?: EarlierVersion;
  /** There when nothing is shown. */
  why?: WhyNotShown;
}

/** What became of it, in a sentence. */
export function shownInstead({ shown, why = "no-valid-version" }: HeldBack): string {
  if (shown) return `El sitio muestra la versión del ${longDate(shown.day)}, la última sin errores.`;
  return `El sitio no lo publica: ${REASONS[why]}.`;
}

const REASONS: Record<WhyNotShown, string> = {
  "no-valid-version": "no tiene una versión anterior sin errores",
  removed: "se había eliminado, y lo que se eliminó no vuelve",
  withdrawn: "está en borrador o su etapa es anterior a «publicado»",
  "not-yet": "su fecha de publicación no ha llegado",
  expired: "su fecha de vencimiento ya pasó",
  unreadable: "no se entiende lo que dice de cuándo se puede leer (borrador, fecha, vence o etapa)",
  personal: "ahora es un aviso a una persona y antes no lo era",
  "people-removed": "de su versión anterior se quitó el nombre o un dato de una persona",
};
