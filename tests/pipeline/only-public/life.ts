import type { CollectionId } from "../../../scripts/schema/index.ts";

/** The days of every history: its commits, what was to come or to expire since, and today. */
export const DAY_OF_STEP = [
  "2026-03-02",
  "2026-03-05",
  "2026-03-09",
  "2026-03-12",
  "2026-03-16",
  "2026-03-19",
  "2026-03-23",
];
export const SINCE_THEN = "2026-04-05";
export const NOW = "2026-04-10T12:00:00-05:00";
export const SOME_DAY = "2026-12-31";

/** What a version says of who may read it. */
export type Condition =
  | "public"
  | "draft"
  /** Its embargo ends after today. */
  | "scheduled"
  /** Its embargo ended after the last commit. */
  | "arrived"
  /** It expired after the last commit. */
  | "expired"
  /** A sheet before `publicado`: of it the inventory tells title, office, stage, other names and file name. */
  | "sheet";

/** A slip for which the validator refuses a version. */
export type Fault = (typeof FAULTS)[number];
export const FAULTS = [
  "unknown key",
  "bad YAML",
  "mistyped day",
  "missing key",
  "no front matter",
  "link with spaces",
] as const;

export interface Version {
  is: Condition;
  fault?: Fault;
  /** Words that no earlier version has; `some`: those of the version before, except one paragraph. */
  words: "new" | "some";
  /** What is somebody's own in it: an identity number, a mobile, a mail; or a name in the text. */
  data?: "numbers" | "name";
}

/** What one commit does to a document. */
export type Step =
  | ({ does: "write" } & Version)
  /** The same text under another file name; with a slip it is edited, too. */
  | { does: "rename"; fault?: Fault }
  | { does: "delete" }
  /** Its files of `content/media/` go, or get other names; the document still names them as before. */
  | { does: "delete files" }
  | { does: "rename files" }
  | { does: "wait" };

/** One document from its first commit to its last. */
export interface Life {
  collection: CollectionId;
  /** What a notice to a person calls itself; absent for every other document. */
  notice?: string;
  /** One a commit. */
  steps: readonly Step[];
}

/** Collections whose documents have an embargo, with its key; they can expire, too. */
export const EMBARGO: Partial<Record<CollectionId, string>> = { noticias: "fecha", documentos: "fecha_publicacion" };

export const isSheet = (collection: CollectionId) => collection === "tramites" || collection === "servicios";

/** Whether documents of a collection can be in a condition at all. */
export function canBe(collection: CollectionId, is: Condition): boolean {
  if (is === "sheet") return isSheet(collection);
  return is === "public" || is === "draft" || collection in EMBARGO;
}

/** The states of a life, for whoever reads a table: «public → draft, unknown key → delete». */
export function told({ notice, steps }: Life): string {
  const words = steps.filter(({ does }) => does !== "wait").map(stepInWords);
  return `${notice ? `«${notice}» ` : ""}${words.join(" → ")}`;
}

function stepInWords(step: Step): string {
  if (step.does === "write") {
    const { is, fault, data, words } = step;
    return [is, fault, data && `with ${data}`, words === "some" ? "edited" : undefined].filter(Boolean).join(", ");
  }
  return step.does === "rename" && step.fault ? `rename, ${step.fault}` : step.does;
}
