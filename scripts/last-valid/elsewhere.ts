import { DATA_FILES } from "../schema/content-files.ts";
import { isPublic } from "../schema/visibility.ts";
import type { Entry } from "../validation/document.ts";
import { type Searchable, searchable } from "./names.ts";

interface ElsewhereInput {
  /** The documents without errors. */
  entries: readonly Entry[];
  /** Text of each file of the content. */
  texts: ReadonlyMap<string, string>;
  /** The data that the town hall publishes, by `plainDatum`. */
  publicData: ReadonlySet<string>;
  today: string;
}

/** What the site shows besides the files with errors: the texts of public documents and data files. */
export class Elsewhere {
  readonly #texts: ReadonlyMap<string, Searchable>;
  readonly #data: ReadonlySet<string>;

  constructor({ entries, texts, publicData, today }: ElsewhereInput) {
    const documents = entries.filter(({ collection, data }) => isPublic(collection, data, today));
    const archivos = [...documents.map(({ archivo }) => archivo), ...DATA_FILES.keys()];
    this.#texts = new Map(archivos.map((archivo) => [archivo, searchable(texts.get(archivo) ?? "")]));
    this.#data = publicData;
  }

  /** Whether a name, folded, is in any document or data file other than this one. */
  hasName(name: string, archivo: string): boolean {
    return [...this.#texts].some(([path, text]) => path !== archivo && text.hasName(name));
  }

  hasDatum(datum: string): boolean {
    return this.#data.has(datum);
  }
}
