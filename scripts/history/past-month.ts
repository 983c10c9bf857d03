import { documentOf } from "../schema/document-path.ts";
import type { CollectionId, DataFileId } from "../schema/index.ts";
import type { MeasuredValues } from "../schema/measured.ts";
import type { Facts } from "./facts.ts";
import type { MonthEnd } from "./month-ends.ts";

/** A document as the plan measures it: its office and the values that decide. The figures need none of its text. */
export interface PastDocument {
  collection: CollectionId;
  slug: string;
  dependencia: string;
  values: MeasuredValues;
}

/** The content at the end of a month. */
export interface PastMonth {
  /** `AAAA-MM`. */
  mes: string;
  documents: readonly PastDocument[];
  /** Texts of the data files that existed. */
  files: Partial<Record<DataFileId, string>>;
}

export interface PastMonthsInput {
  /** The months in order; each is read before the next is requested. */
  ends: Iterable<MonthEnd>;
  factsOf(collection: CollectionId, blob: string): Facts | undefined;
  /** Text of a data file by git's name for its content. */
  textOf(blob: string): string | undefined;
  /** The data files to keep, by path. */
  dataFiles: ReadonlyMap<string, DataFileId>;
  /** First month (`AAAA-MM`) of which everything is known. */
  knownFrom: string;
}

/** The content at the end of each month. Months share the objects that did not change between them. */
export function pastMonths({ ends, factsOf, textOf, dataFiles, knownFrom }: PastMonthsInput): PastMonth[] {
  const known = new Map<string, PastDocument | undefined>();
  const measured = (path: string, blob: string) => {
    const key = `${path} ${blob}`;
    if (!known.has(key)) known.set(key, measure(path, blob, factsOf));
    return known.get(key);
  };
  const months: PastMonth[] = [];
  for (const { mes, files } of ends) {
    if (mes < knownFrom) continue;
    months.push({
      mes,
      documents: [...files].flatMap(([path, blob]) => measured(path, blob) ?? []),
      files: Object.fromEntries(
        [...dataFiles].flatMap(([path, id]) => {
          const text = textOf(files.get(path) ?? "");
          return text === undefined ? [] : [[id, text]];
        }),
      ),
    });
  }
  return months;
}

function measure(path: string, blob: string, factsOf: PastMonthsInput["factsOf"]): PastDocument | undefined {
  const document = documentOf(path);
  const facts = document && factsOf(document.collection, blob);
  if (!facts || facts.isUnreadable) return undefined;
  const { dependencia, values } = facts;
  return { ...document, dependencia, values };
}
