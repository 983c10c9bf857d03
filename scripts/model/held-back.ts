import type { EarlierVersion } from "../history/earlier-versions.ts";
import { dayInWords } from "../history/present/words.ts";

/** A file whose last change is not on the site: it has errors, or it was removed though others need it. */
export interface HeldBack {
  archivo: string;
  /** Its title and the office that answers for it, as far as the file can be read; no page shows them. */
  titulo?: string;
  dependencia?: string;
  /** Whether it is a notice to a person, which no report names. */
  isPersonal?: boolean;
  /** What is wrong with it; empty for one that was removed. */
  issues: readonly { codigo: string }[];
  /** What the site shows in its place; absent when it shows nothing of it. */
  shown?: EarlierVersion;
}

/** What became of it, in a sentence. */
export function shownInstead({ issues, shown }: Pick<HeldBack, "issues" | "shown">): string {
  if (!shown) return "El sitio no lo publica: no tiene una versión anterior sin errores.";
  const version = `la versión del ${dayInWords(shown.day)}`;
  return issues.length > 0
    ? `El sitio muestra ${version}, la última sin errores.`
    : `Se eliminó, pero otros documentos lo necesitan: el sitio conserva ${version}.`;
}
