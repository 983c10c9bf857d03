import { type HeldBack, shownInstead } from "../last-valid/held-back.ts";
import type { HeldBackFile, PublishedFaults, PublishedIssue } from "../model/faults.ts";
import { mediaOf } from "../references/documents.ts";
import { closedMonthOf, DATA_FILES, SUIT_FILE } from "../schema/content-files.ts";
import { isPersonalNotice } from "../schema/personal-notice.ts";
import type { Entry } from "../validation/document.ts";
import { type Issue, isError } from "../validation/issue.ts";
import { publishedWords } from "../validation/published-words.ts";

interface FaultsInput {
  /** The validator's issues with the content as it was last written. */
  issues: readonly Issue[];
  heldBack: readonly HeldBack[];
  /** The documents that citizens can read, in the version that they read. */
  shown: readonly Entry[];
  /** Addresses of the files of `content/media/` that the data files show. */
  media?: readonly string[];
  /** The address of the site. */
  site?: string;
}

/**
 * What pages may say about the faults of the content, without quoting it: faults of the data files, of public documents and
 * of the media that these show. Of all other files with faults only the number is published; whoever runs the build sees
 * the rest.
 */
export function publishedFaults({ issues, heldBack, shown, media = [], site }: FaultsInput): PublishedFaults {
  const personal = pathsOf(heldBack.filter(({ isPersonal }) => isPersonal));
  const documents = new Map(
    shown
      .filter(({ archivo, collection, value }) => !isPersonalNotice(collection, value) && !personal.has(archivo))
      .map((entry) => [entry.archivo, entry]),
  );
  const files = [...[...documents.values()].flatMap((entry) => mediaOf(entry, site)), ...media].map(
    (path) => `content${path}`,
  );
  const named = new Set([...DATA_FILES.keys(), SUIT_FILE, ...documents.keys(), ...files]);
  const isNamed = ({ archivo }: { archivo: string }) => named.has(archivo) || closedMonthOf(archivo) !== undefined;

  const others = issues.filter((issue) => !isNamed(issue));
  const broken = pathsOf([
    ...others.filter(isError),
    ...heldBack.filter((file) => !isNamed(file) && file.issues.length > 0),
  ]);
  const warned = [...pathsOf(others)].filter((archivo) => !broken.has(archivo));
  return {
    issues: distinct(issues.filter(isNamed).map(published)),
    heldBack: heldBack.filter(isNamed).map((file) => described(file, documents.get(file.archivo))),
    unnamed: { errores: broken.size, avisos: warned.length },
  };
}

const pathsOf = (files: readonly { archivo: string }[]) => new Set(files.map(({ archivo }) => archivo));

function published(issue: Issue): PublishedIssue {
  const { archivo, linea, campo, codigo, gravedad } = issue;
  const ofWholeFile = linea === 1 && campo === "";
  return { archivo, ...(ofWholeFile ? {} : { linea }), codigo, gravedad, ...publishedWords(issue) };
}

/** Two issues of one line may have the same public wording. */
function distinct(issues: readonly PublishedIssue[]): PublishedIssue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

/** Describes the version that is shown, not the last one. An office is responsible for its own sheet. */
function described(file: HeldBack, entry: Entry | undefined): HeldBackFile {
  const { archivo } = file;
  const estado = shownInstead(file);
  if (!entry) return { archivo, titulo: archivo, estado };
  const { data, slug } = entry;
  const dependencia = "dependencia" in data ? data.dependencia : slug;
  return { archivo, titulo: data.titulo, dependencia, estado };
}
