import type { EarlierVersion } from "../history/earlier-versions.ts";
import { longDate } from "../time/spanish.ts";

/** Why the site shows nothing of a file that has errors. */
export type WhyNotShown =
  /** No version is without errors. */
  | "no-valid-version"
  /** It was removed and came back with errors. */
  | "removed"
  /** Its office withholds it: a draft, or a sheet that is not published yet. */
  | "withdrawn"
  /** Its date has not come. */
  | "not-yet"
  /** It has expired. */
  | "expired"
  /** The keys that decide when it is public are there and cannot be parsed. */
  | "unreadable"
  /** It is now a notice to a person and was not before. */
  | "personal"
  /** Its earlier version contains the name or a datum of a person, which was removed since. */
  | "people-removed";

/** A file whose last change is not on the site, because it has errors. */
export interface HeldBack {
  archivo: string;
  /** Whether it is a notice to a person, which no report may name. */
  isPersonal?: boolean;
  /** Its errors. */
  issues: readonly { codigo: string }[];
  /** The version that the site shows instead; absent when it shows none. */
  shown?: EarlierVersion;
  /** Present when no version is shown. */
  why?: WhyNotShown;
}

/** What the site shows instead, in a sentence. */
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
