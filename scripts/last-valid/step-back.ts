import type { EarlierVersion } from "../history/earlier-versions.ts";
import { DATA_FILES, MUNICIPIO_FILE } from "../schema/content-files.ts";
import { type DocumentPath, documentPathOf } from "../validation/document.ts";
import { type Candidate, chooseVersion } from "./choose.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { WhyNotShown } from "./held-back.ts";
import { intentOf } from "./intent.ts";
import { decodedText } from "./judge-version.ts";
import { keepWithdrawn } from "./keep-withdrawn.ts";
import { shownWith, whyHidden } from "./show.ts";

/** A version of a file, with its content. */
export interface ReadVersion extends Candidate {
  version: EarlierVersion;
  content: Uint8Array;
}

/** A file with errors and what can be shown in its place. */
export interface FaultyFile {
  archivo: string;
  /** Since the file was last removed, oldest first. */
  versions: readonly ReadVersion[];
  /** How many of them have not been tried yet. */
  untried: number;
  /** Its present text, with errors; absent when nothing could be read. */
  present?: string;
  wasRemoved: boolean;
  elsewhere: Pick<Elsewhere, "hasName" | "hasDatum">;
  today: string;
}

/** What is published of a file after going back to an earlier version. */
export interface Step {
  /** `null` when nothing is. */
  content: Uint8Array | string | null;
  /** How many versions are left to try. */
  untried: number;
  shown?: EarlierVersion;
  why?: WhyNotShown;
}

/** Goes back to the next older version of a file that can be shown. */
export function stepBack(file: FaultyFile): Step {
  const document = documentPathOf(file.archivo);
  return document ? documentBack(document, file) : otherFileBack(file);
}

function documentBack(document: DocumentPath, file: FaultyFile): Step {
  const { versions, present, today } = file;
  const { archivo, collection } = document;
  const choice = choose(file);
  const chosen = "at" in choice ? versions[choice.at] : undefined;
  const later = [...versions.slice("at" in choice ? choice.at + 1 : 0).map(({ text }) => text), present];
  const intent = intentOf(collection, later.filter((text) => text !== undefined).reverse());
  const { content, why } = chosen
    ? shownWith(document, decodedText(archivo, chosen.content) ?? "", intent, today)
    : { content: null, why: whyHidden(collection, intent, today) ?? ("why" in choice ? choice.why : undefined) };
  return { content, untried: "at" in choice ? choice.at : 0, why, shown: why ? undefined : chosen?.version };
}

function choose({ archivo, elsewhere, ...input }: FaultyFile): ReturnType<typeof chooseVersion> {
  return chooseVersion({
    ...input,
    isKnownName: (name) => elsewhere.hasName(name, archivo),
    isKnownDatum: (datum) => elsewhere.hasDatum(datum),
  });
}

/**
 * Any other file is shown as it was. A version of a data file from which a person was removed since is not shown, except of
 * `content/municipio.yaml`, without which there is no site. What a list of withdrawn pages contains is kept.
 */
function otherFileBack(file: FaultyFile): Step {
  const { archivo, versions, untried, present, wasRemoved } = file;
  const mayNamePeople = DATA_FILES.has(archivo) && archivo !== MUNICIPIO_FILE;
  const choice = mayNamePeople ? choose(file) : undefined;
  const lastRight = versions.slice(0, Math.max(untried, 0)).findLastIndex(({ isRight }) => isRight);
  const at = choice && !("at" in choice) ? -1 : (choice?.at ?? lastRight);
  const chosen = versions[at];
  const later = [...versions.slice(at + 1).map(({ text }) => text), present];
  const kept = untried < 0 ? undefined : keepWithdrawn(archivo, chosen && decodedText(archivo, chosen.content), later);
  const why = choice && "why" in choice ? choice.why : wasRemoved ? "removed" : "no-valid-version";
  return {
    content: kept ?? chosen?.content ?? null,
    untried: at,
    why: chosen ? undefined : why,
    shown: chosen?.version,
  };
}
