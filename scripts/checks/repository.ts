import type { Law } from "../law/law.ts";
import { knownContent } from "../references/known-content.ts";
import type { Targets } from "../references/targets.ts";
import { dataFilePath } from "../schema/content-files.ts";
import type { TownFiles } from "../schema/index.ts";
import { DEFAULT_TIME_ZONE } from "../schema/municipio.ts";
import type { Day } from "../time/dates.ts";
import { type DocumentPath, type JudgedDocument, validateDataFile, validateDocument } from "../validation/document.ts";
import type { Issue } from "../validation/issue.ts";
import { sortListing } from "../validation/listing.ts";

/** A file of `content/` as the repository has it. */
export interface RepositoryFile {
  /** Path from the root of the repository. */
  archivo: string;
  bytes: number;
  /** Absent for a photo or another file that is no text. */
  text?: string;
}

/** What is the same for every document of a repository. */
export interface Place {
  law: Law;
  /** The day that it is now in a time zone. */
  todayIn(timeZone: string): Day;
}

interface Known {
  /** What a document may refer to; absent without a readable `content/municipio.yaml`, when too little is known. */
  targets?: Targets;
  /** What is wrong with the names and sizes of the files. */
  issues: readonly Issue[];
}

/**
 * What the files of a repository say to each other.
 * @param judge validates a document of it, or remembers what was found
 */
export function knownOf(
  files: readonly RepositoryFile[],
  { law, todayIn }: Place,
  judge: (path: DocumentPath, text: string) => JudgedDocument,
): Known {
  const listing = sortListing(files.map(({ archivo, bytes }) => ({ archivo, bytes, kind: "file" })));
  const texts = new Map(files.map(({ archivo, text = "" }) => [archivo, text]));
  const town: Partial<TownFiles> = Object.fromEntries(
    listing.dataFiles.map((id) => [id, validateDataFile(id, dataFilePath(id), texts.get(dataFilePath(id)) ?? "").data]),
  );
  const { issues } = listing;
  if (!town.municipio) return { issues };
  const judged = listing.documents.map((path) => ({ path, ...judge(path, texts.get(path.archivo) ?? "") }));
  const { targets } = knownContent({
    listing,
    media: new Set(listing.media.map(({ archivo }) => archivo.slice("content".length))),
    town,
    law,
    entries: judged.flatMap(({ entry }) => entry ?? []),
    unfinished: judged.flatMap(({ path, isUnfinished }) => (isUnfinished ? path : [])),
    today: todayIn(town.municipio.zona_horaria ?? DEFAULT_TIME_ZONE),
  });
  return { targets, issues };
}

/** A judge that validates each text once, as long as it stays the same. */
export function rememberingJudge(): (path: DocumentPath, text: string) => JudgedDocument {
  const known = new Map<string, { text: string; judged: JudgedDocument }>();
  return (path, text) => {
    const before = known.get(path.archivo);
    if (before?.text === text) return before.judged;
    const judged = validateDocument(path, text);
    known.set(path.archivo, { text, judged });
    return judged;
  };
}
