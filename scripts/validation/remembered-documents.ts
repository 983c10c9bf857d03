import {
  type DocumentPath,
  type Findings,
  findingsIn,
  type JudgedDocument,
  judgedDocument,
  type Surroundings,
} from "./document.ts";
import { splitFrontMatter } from "./front-matter.ts";

/** What an earlier build found in a document, and git's name for the text in which it did. */
export interface KeptFindings extends Findings {
  blob: string;
}

/**
 * The documents of a folder, each judged only when its text is another than the last time. What is kept may count only as long as
 * the rules and the limits of clarity stay. A document with errors, or that lacks something, is judged each time: what is suggested for
 * it depends on other files.
 */
export class RememberedDocuments {
  readonly #kept: Readonly<Record<string, KeptFindings>>;
  readonly #found = new Map<string, KeptFindings>();

  /** @param kept by the path of the document */
  constructor(kept: Readonly<Record<string, KeptFindings>> = {}) {
    this.#kept = kept;
  }

  /** Whether nothing is known of a text. @param blob git's name for it */
  isNew(archivo: string, blob: string): boolean {
    return this.#keptOf(archivo, blob) === undefined;
  }

  /**
   * Judges a document as `validateDocument` does.
   * @param blob git's name for its text
   * @param foundNow what somebody else has found in it already
   */
  judge(
    path: DocumentPath,
    { text, blob }: { text: string; blob: string },
    around: Surroundings,
    foundNow?: KeptFindings,
  ): JudgedDocument {
    const cut = splitFrontMatter(path.archivo, text);
    if ("issue" in cut) return { isUnfinished: false, issues: [cut.issue] };
    const kept = this.#keptOf(path.archivo, blob);
    const found = kept ?? foundNow ?? { blob, ...findingsIn(path, text, cut.split, around) };
    if (kept || (found.data && isPlain(found))) this.#found.set(path.archivo, found);
    return judgedDocument(path, cut.split, found);
  }

  #keptOf(archivo: string, blob: string): KeptFindings | undefined {
    const kept = Object.hasOwn(this.#kept, archivo) ? this.#kept[archivo] : undefined;
    return kept?.blob === blob ? kept : undefined;
  }

  /** What to keep for the next build, without documents that are gone; `undefined` when nothing is new. */
  get toKeep(): Record<string, KeptFindings> | undefined {
    const isNew = [...this.#found].some(([archivo, found]) => found !== this.#kept[archivo]);
    const isLess = this.#found.size < Object.keys(this.#kept).length;
    return isNew || isLess ? Object.fromEntries(this.#found) : undefined;
  }
}

/** Whether JSON gives a value back exactly as it is. */
function isPlain(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value !== "object") return false;
  const isOwn = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isOwn && Object.values(value).every(isPlain);
}
