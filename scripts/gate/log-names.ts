import type { LogName } from "../history/frequency.ts";
import type { DocumentPast } from "../history/tracked.ts";
import type { Update } from "../history/updates.ts";
import { addressOfPath, type IsForgotten, wasForgotten } from "../references/forgotten.ts";
import type { CollectionId } from "../schema/index.ts";

export interface LogNamesInput {
  pasts: readonly DocumentPast[];
  /** The titles of what the site publishes today, by path; absent when nobody has judged that: the history's word holds. */
  published?: ReadonlyMap<string, string>;
  isForgotten: IsForgotten;
}

/** What is said in place of a title that citizens may not read any more. */
const NO_TITLE = "Documento retirado";

/**
 * What the log calls the document of an update. Every line of a document has the title that it has today, so that a title
 * which was corrected is corrected everywhere; one that is no longer published keeps the last title that citizens could
 * read, unless a later version has another one. A document that was forgotten has neither title, address nor file, but while
 * it is published under another address: then it goes by that one.
 */
export function logNames({ pasts, published, isForgotten }: LogNamesInput): (update: Update) => LogName {
  const byNumber = new Map(pasts.map((past) => [past.document, past]));
  return ({ document, collection, archivo }) => {
    const past = byNumber.get(document);
    if (!past) return anonymous(collection);
    const url = addressOfPath(past.archivo);
    const isThere = past.goneSince === undefined;
    const titulo = isThere && published ? published.get(past.archivo) : past.titulo;
    if (isThere && titulo !== undefined && !isForgotten(url))
      return { titulo, url, archivo: isForgotten(addressOfPath(archivo)) ? past.archivo : archivo };
    // What the history takes for published and the site does not show: what it is called may never have been public.
    if (isThere || wasForgotten(past, isForgotten)) return anonymous(collection);
    return { titulo: titulo ?? NO_TITLE, url: addressOfPath(archivo), archivo };
  };
}

const anonymous = (collection: CollectionId): LogName => ({
  titulo: NO_TITLE,
  url: "",
  archivo: `content/${collection}/`,
});
