import type { LogName } from "../history/frequency.ts";
import type { DocumentPast } from "../history/tracked.ts";
import type { Update } from "../history/updates.ts";
import { addressOfPath, type IsForgotten, wasForgotten } from "../references/forgotten.ts";
import type { CollectionId } from "../schema/index.ts";
import { dayAfter } from "../time/dates.ts";

export interface LogNamesInput {
  pasts: readonly DocumentPast[];
  /** The titles of the published documents, by path; absent when that has not been decided: the titles of the history are used. */
  published?: ReadonlyMap<string, string>;
  /** Paths of the documents whose last version is not published, because it has errors. */
  heldBack?: ReadonlySet<string>;
  isForgotten: IsForgotten;
}

/** What says which document is to be named, and where it was. */
export type LoggedDocument = Pick<Update, "document" | "collection" | "archivo">;

/** Replaces a title that citizens may no longer read. */
const NO_TITLE = "Documento retirado";

/**
 * The name of the document of an update in the log. Every line of a document has its present title, so that a corrected
 * title is corrected everywhere. A document that is no longer published keeps the last title that citizens could read,
 * unless a later version has another one. A forgotten document has neither title, address nor file, unless it is still
 * published at another address, which is then used. One that waits to be mended is not named.
 */
export function logNames({
  pasts,
  published,
  heldBack,
  isForgotten,
}: LogNamesInput): (update: LoggedDocument) => LogName {
  const byNumber = new Map(pasts.map((past) => [past.document, past]));
  // It may have moved with a version that could not be shown: by the history alone, nobody could read it at its new path.
  const presentPath = ({ archivo, readAt }: DocumentPast, before: string) =>
    published || readAt.has(archivo) ? archivo : before;
  // One that nothing withdrew is gone by its date alone, and that too it may say in a version that was never on the site.
  const isStillThere = ({ archivo, goneSince, values }: DocumentPast) =>
    goneSince === undefined || (heldBack?.has(archivo) === true && goneSince === dayAfter(values.vence));
  return ({ document, collection, archivo }) => {
    const past = byNumber.get(document);
    if (!past) return anonymous(collection);
    const url = addressOfPath(presentPath(past, archivo));
    const isThere = isStillThere(past);
    const titulo = isThere && published ? published.get(past.archivo) : past.titulo;
    if (isThere && titulo !== undefined && !isForgotten(url))
      return { titulo, url, archivo: isForgotten(addressOfPath(archivo)) ? past.archivo : archivo };
    // The history takes it for public and the site does not show it: its title may never have been public.
    if (isThere || wasForgotten(past, isForgotten)) return anonymous(collection);
    return { titulo: titulo ?? NO_TITLE, url: addressOfPath(archivo), archivo };
  };
}

const anonymous = (collection: CollectionId): LogName => ({
  titulo: NO_TITLE,
  url: "",
  archivo: `content/${collection}/`,
});
