import { dataFileIssues } from "../references/data-files.ts";
import { referenceIssues } from "../references/documents.ts";
import { ASKS_HISTORY } from "../references/known-content.ts";
import type { Targets } from "../references/targets.ts";
import { DATA_FILES } from "../schema/content-files.ts";
import { decode } from "../validation/decode.ts";
import { documentPathOf, validateDataFile, validateDocument } from "../validation/document.ts";
import type { Issue } from "../validation/issue.ts";

export interface JudgedFile {
  /** The front matter or the data as they are written. */
  value: Record<string, unknown>;
  issues: Issue[];
}

/**
 * What is wrong with a document or a data file by itself and, with its targets, with what it refers to.
 * @param archivo path from the root of the repository; of another file, nothing is said
 */
export function judgeFile(archivo: string, text: string, targets?: Targets): JudgedFile {
  const decoded = decode(archivo, new TextEncoder().encode(text));
  if ("issue" in decoded) return { value: {}, issues: [decoded.issue] };
  const id = DATA_FILES.get(archivo);
  if (id) {
    const { value, locate, issues } = validateDataFile(id, archivo, text, targets);
    const others = targets ? dataFileIssues({ id, archivo, value, locate }, targets) : [];
    return { value, issues: [...issues, ...others] };
  }
  const path = documentPathOf(archivo);
  if (!path) return { value: {}, issues: [] };
  const { read, issues } = validateDocument(path, text, targets);
  return { value: read?.value ?? {}, issues: [...issues, ...(read && targets ? referenceIssues(read, targets) : [])] };
}

/**
 * The same, where what is missing may have been there before, which only the history of the repository tells: the published
 * site is asked instead, and only when something is missing.
 * @param wasPublished whether the site has, or had, something at an address
 */
export async function judgeWithSite(
  archivo: string,
  text: string,
  targets: Targets,
  wasPublished: (address: string) => Promise<boolean>,
): Promise<JudgedFile> {
  const asked = new Set<string>();
  const judged = judgeFile(archivo, text, askingFor(asked, targets));
  if (!judged.issues.some(({ codigo }) => ASKS_HISTORY.has(codigo))) return judged;
  const answers = await Promise.all([...asked].map(async (address) => ((await wasPublished(address)) ? address : [])));
  const published = new Set(answers.flat());
  const gone = new Map([...targets.gone, ...[...published].map((address) => [address, undefined] as const)]);
  return judgeFile(archivo, text, { ...targets, gone, isAbsentFile: (address) => published.has(address) });
}

/** The same targets, keeping each address that is looked for among what is gone. */
function askingFor(asked: Set<string>, targets: Targets): Targets {
  class AskedGone extends Map<string, string | undefined> {
    override has(address: string): boolean {
      if (!super.has(address)) asked.add(address);
      return super.has(address);
    }
  }
  const isAbsentFile = (address: string) => {
    asked.add(address);
    return false;
  };
  return { ...targets, gone: new AskedGone(targets.gone), isAbsentFile };
}
