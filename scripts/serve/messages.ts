import type { ChangedDocument } from "../load/one-document.ts";
import type { Fault } from "../preview/faults.ts";

/** What the process of a build is told once it keeps the site that it built: a file changed. */
export interface ToWorker {
  archivo: string;
  turn: number;
}

/** What one changed document makes of the site that a process keeps. */
export type DocumentMessage = { kind: "document"; turn: number; changed: ChangedDocument; html?: string };

/** What the process of a build says. */
export type FromWorker =
  /** The errors of the whole content. */
  | { kind: "judged"; faults: Fault[] }
  /** The site is written, and the process waits for changes of its documents. */
  | { kind: "built" }
  /** A document, and its page if it has one. */
  | DocumentMessage
  /** A page that lists it. */
  | { kind: "page"; turn: number; url: string; html?: string }
  /** The change concerns more than one document: only a whole build has it. */
  | { kind: "unable"; turn: number; archivo: string };
