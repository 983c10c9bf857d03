import { dataFilePath } from "../schema/content-files.ts";
import { type DataFiles, dataFileIds } from "../schema/index.ts";
import type { Entry, ReadDocument } from "../validation/document.ts";
import type { Issue } from "../validation/issue.ts";
import { dataWithoutFiles, withoutFiles } from "./absent-files.ts";
import { type DataFile, dataFileIssues } from "./data-files.ts";
import { mediaIn, mediaOf, referenceIssues } from "./documents.ts";
import { withPresentFiles, withPresentPaths } from "./present-files.ts";
import type { MovedFiles, Targets } from "./targets.ts";

interface JudgeInput {
  /** Documents and data files without errors of their own. */
  entries: readonly Entry[];
  data: Partial<DataFiles>;
  /** All that could be parsed, valid or not. */
  read: readonly ReadDocument[];
  dataFiles: readonly DataFile[];
}

/** Content as it is shown: with the present addresses of the files that it names, and without those that are absent. */
export interface Shown {
  entries: Entry[];
  data: Partial<DataFiles>;
  /** The absent files, by the path of the document or data file that is shown without them. */
  shownWithout: Map<string, string[]>;
}

/** Checks all references of documents and data files. An absent file is an error only where the content is invalid without it. */
export function judgeReferences(input: JudgeInput, targets: Targets): Shown & { issues: Issue[] } {
  const shown = shownFiles(input, targets);
  const strict = { ...targets, isAbsentFile: undefined };
  const targetsFor = (archivo: string) => (shown.shownWithout.has(archivo) ? targets : strict);
  return {
    ...shown,
    issues: [
      ...input.read.flatMap((document) => referenceIssues(document, targetsFor(document.archivo))),
      ...input.dataFiles.flatMap((file) => dataFileIssues(file, targetsFor(file.archivo))),
    ],
  };
}

function shownFiles({ entries, data }: JudgeInput, { moved, media, isAbsentFile, site }: Targets): Shown {
  const shownWithout = new Map<string, string[]>();
  if (moved.size === 0 && !isAbsentFile) return { entries: [...entries], data, shownWithout };
  const isAbsent = (address: string) => !media.has(address) && isAbsentFile?.(address) === true;
  const show = <T>(archivo: string, named: readonly string[], present: T, without: () => T | undefined): T => {
    const absent = [...new Set(named.filter(isAbsent))];
    const left = absent.length > 0 ? without() : undefined;
    if (left) shownWithout.set(archivo, absent);
    return left ?? present;
  };
  const shownEntries = entries.map((entry) => {
    const present = withPresentFiles(entry, moved, site);
    return show(entry.archivo, mediaOf(present, site), present, () => withoutFiles(present, isAbsent));
  });
  const shownData = dataFileIds.flatMap((id) => {
    const file = data[id];
    if (!file) return [];
    const present = withPresentPaths(file, moved);
    return [[id, show(dataFilePath(id), mediaIn(present), present, () => dataWithoutFiles(id, present, isAbsent))]];
  });
  return { entries: shownEntries, data: Object.fromEntries(shownData), shownWithout };
}

/** The moves of files that lead to one that exists. */
export function movesTo(media: ReadonlySet<string>, moves: MovedFiles): MovedFiles {
  return new Map([...moves].filter(([, place]) => media.has(place)));
}
