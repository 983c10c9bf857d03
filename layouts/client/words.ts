import { type Vocabulary, vocabularyOf } from "./near.ts";

let loading: Promise<Vocabulary> | undefined;

/** Loads the words of the site on the first call. Without them the search works, and suggests nothing. */
export function loadWords(address: string): Promise<Vocabulary> {
  loading ??= fetch(address)
    .then((response) => (response.ok ? response.text() : ""))
    .catch(() => "")
    .then(vocabularyOf);
  return loading;
}
