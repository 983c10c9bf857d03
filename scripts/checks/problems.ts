import type { Targets } from "../references/targets.ts";
import { isRequired } from "../schema/field.ts";
import type { DocumentPath, JudgedDocument } from "../validation/document.ts";
import { type Issue, isError, sortIssues } from "../validation/issue.ts";
import { fieldAt } from "../validation/known-place.ts";
import { valueAt } from "../validation/schema-path.ts";
import { inForm } from "./form-words.ts";
import { type JudgedFile, judgeFile, judgeWithSite } from "./judge-file.ts";
import { knownOf, type Place, type RepositoryFile } from "./repository.ts";

/** A file of `content/` as somebody is about to save it. */
export interface Draft {
  /** Path from the root of the repository. */
  archivo: string;
  text: string;
  /** What the file said when its form was opened; empty for a new one. */
  before: string;
  /** Whether somebody looks at it before it is published: until then, fields may be left empty. */
  isReviewed: boolean;
}

export interface Around extends Place {
  /** The files of `content/` without this one, with those that are saved together with it. */
  files: readonly RepositoryFile[];
  judge(path: DocumentPath, text: string): JudgedDocument;
  /** Whether the published site has, or had, something at an address. */
  wasPublished(address: string): Promise<boolean>;
}

/** Why a file would not be published if it were saved like this: sentences for whoever fills in its form. None when it would. */
export async function problemsOf(draft: Draft, around: Around): Promise<string[]> {
  const { archivo, text } = draft;
  const bytes = new TextEncoder().encode(text).length;
  const { targets, issues } = knownOf([...around.files, { archivo, bytes, text }], around, around.judge);
  const judged = await judgedIn(draft, targets, around);
  const errors = [...issues.filter((issue) => issue.archivo === archivo), ...judged.issues].filter(isError);
  const asked = errors.filter((issue) => !mayWait(issue, judged, draft) && !isOfFile(issue, draft, targets));
  return [...new Set(sortIssues(asked).map(inForm))];
}

/** Without the other content, only what the file says by itself is judged. */
async function judgedIn(
  { archivo, text }: Draft,
  targets: Targets | undefined,
  { wasPublished }: Around,
): Promise<JudgedFile> {
  return targets ? judgeWithSite(archivo, text, targets, wasPublished) : judgeFile(archivo, text);
}

/** Whether a required field is empty that may still be so while somebody looks at the document: its form lets it be, too. */
function mayWait({ archivo, campo }: Issue, { value }: JudgedFile, { isReviewed }: Draft): boolean {
  const found = isReviewed && campo ? fieldAt(archivo, campo) : undefined;
  if (!found || !isRequired(found.schema)) return false;
  const written = valueAt(value, found.path);
  return written === undefined || written === "" || (Array.isArray(written) && written.length === 0);
}

/**
 * Whether an error was in the file before and has no field in its form: whoever has only the form could not save anything until
 * somebody else corrects the file.
 */
function isOfFile({ archivo, campo, codigo }: Issue, { before }: Draft, targets?: Targets): boolean {
  if (!campo || !before || fieldAt(archivo, campo)?.isInForms) return false;
  return judgeFile(archivo, before, targets).issues.some((issue) => issue.campo === campo && issue.codigo === codigo);
}
