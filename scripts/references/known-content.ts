import type { Law } from "../law/law.ts";
import { lawFor, withLaw } from "../law/overlay.ts";
import type { DataFiles, TownFiles } from "../schema/index.ts";
import { isImagePath, type Listing } from "../validation/listing.ts";
import type { IssueCode } from "../validation/messages/index.ts";
import { type MovedFiles, type Targets, type TargetsInput, targetsOf } from "./targets.ts";

/** What is an error only as long as nobody knows that the page or the file was there before. */
export const ASKS_HISTORY: ReadonlySet<string> = new Set<IssueCode>([
  "archivo-inexistente",
  "enlace-roto",
  "tramite-inexistente",
]);

interface ReadContent extends Pick<TargetsInput, "absent" | "entries" | "unfinished" | "isForgotten" | "today"> {
  listing: Pick<Listing, "documents" | "dataFiles">;
  /** Addresses of the files of `content/media/`. */
  media: ReadonlySet<string>;
  /** The data files without errors of their own. */
  town: Partial<TownFiles>;
  law: Law;
  /** Default: no file moved, and none may be named that is not there. */
  moved?: MovedFiles;
  isAbsentFile?(address: string): boolean;
}

/** The data files with the lists of the generator on a day, and what the documents of the same content may refer to. */
export function knownContent({ listing, media, town, law, moved, isAbsentFile, ...rest }: ReadContent): {
  data: Partial<DataFiles>;
  targets: Targets;
} {
  const lawToday = lawFor(town, law, rest.today);
  const data = withLaw(town, listing.dataFiles, lawToday);
  const targets = targetsOf({
    ...rest,
    paths: listing.documents,
    media: { files: media, images: [...media].filter(isImagePath), moved, isAbsent: isAbsentFile },
    data,
    law: lawToday,
  });
  return { data, targets };
}
