import { plainText } from "../markdown/plain-text.ts";
import {
  type DocumentPath,
  type Findings,
  findingsIn,
  type JudgedDocument,
  judgedDocument,
  type Surroundings,
} from "./document.ts";
import { type Split, splitFrontMatter } from "./front-matter.ts";
import { personalDataIn } from "./personal-data.ts";

/** What was found in a document, and git's name for the text in which that was. */
export interface KeptFindings extends Findings {
  blob: string;
  /** Whether its text has what looks like a citizen's personal data; what, is not kept. */
  mayNamePeople: boolean;
  /** The words of a document without errors: of another, they could take long to find. */
  plain?: string;
}

/** A document as it was judged, with what else is kept of it. */
export type RememberedDocument = JudgedDocument & Pick<KeptFindings, "mayNamePeople" | "plain">;

/** What is found in the text of a document that was cut in two, to be kept. */
export function findingsToKeep(
  path: DocumentPath,
  { text, blob }: { text: string; blob: string },
  split: Split,
  around: Surroundings,
): KeptFindings {
  const mayNamePeople = personalDataIn(text).length > 0;
  const found = { blob, mayNamePeople, ...findingsIn(path, text, split, around) };
  return found.data ? { ...found, plain: plainText(split.body) } : found;
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
   * @param version its text, and git's name for it
   * @param foundNow what somebody else has found in it already
   */
  judge(
    path: DocumentPath,
    version: { text: string; blob: string },
    around: Surroundings,
    foundNow?: KeptFindings,
  ): RememberedDocument {
    const cut = splitFrontMatter(path.archivo, version.text);
    if ("issue" in cut) return { isUnfinished: false, issues: [cut.issue], mayNamePeople: false };
    const kept = this.#keptOf(path.archivo, version.blob);
    const found = kept ?? foundNow ?? findingsToKeep(path, version, cut.split, around);
    if (kept || (found.data && isPlain(found))) this.#found.set(path.archivo, found);
    const { mayNamePeople, plain } = found;
    return { ...judgedDocument(path, cut.split, found), mayNamePeople, plain };
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
