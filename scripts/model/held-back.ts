import type { EarlierVersion } from "../history/earlier-versions.ts";
import { dayInWords } from "../history/present/words.ts";
import type { Issue } from "../validation/issue.ts";

/** A file whose last change is not on the site: it has errors, or it was removed though others need it. */
export interface HeldBack {
  archivo: string;
  /** Its title and the office that answers for it, as far as the file can be read. */
  titulo?: string;
  dependencia?: string;
  /** Whether it is a notice to a person, whose name no report shows. */
  isPersonal?: boolean;
  /** What is wrong with it; empty for one that was removed. */
  issues: readonly Issue[];
  /** What the site shows in its place; absent when it shows nothing of it. */
  shown?: EarlierVersion;
}

/** What became of it, in a sentence. */
export function shownInstead({ issues, shown }: HeldBack): string {
  if (!shown) return "El sitio no lo publica: no tiene una versión anterior sin errores.";
  const version = `la versión del ${dayInWords(shown.day)}`;
  return issues.length > 0
    ? `El sitio muestra ${version}, la última sin errores.`
    : `Se eliminó, pero otros documentos lo necesitan: el sitio conserva ${version}.`;
}
