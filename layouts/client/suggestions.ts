import type { Answer } from "./ask.ts";
import type { Vocabulary } from "./near.ts";

/** With fewer results than this, a word that is in no title may be a typing error too. */
const FEW = 3;

/**
 * The queries that were perhaps meant: the words of the query, those that the site does not know replaced by ones that
 * are like them, or left out. None when every word is known or none is like another.
 */
export function suggestedQueries({ found, meant, unknown }: Answer, vocabulary: Vocabulary): string[] {
  const isFew = found.results.length < FEW;
  const near = new Map(
    meant
      .filter((word) => unknown.includes(word) || (isFew && !vocabulary.has(word)))
      .map((word) => [word, vocabulary.near(word)]),
  );
  const [strange, choices = []] = [...near].find(([, words]) => words.length > 0) ?? [];
  return choices.map((choice) =>
    meant
      .flatMap((word) => {
        if (word === strange) return choice;
        return near.get(word)?.[0] ?? (unknown.includes(word) ? [] : word);
      })
      .join(" "),
  );
}

/** «¿Quiso decir predial?», with a link to the search of each; nothing when there is none. */
export function suggestionLinks(queries: readonly string[]): (string | Node)[] {
  if (queries.length === 0) return [];
  const links = queries.flatMap((query, index) => [index === 0 ? "" : " o ", linkTo(query)]);
  return ["¿Quiso decir ", ...links, "?"];
}

function linkTo(query: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = `?${new URLSearchParams({ q: query })}`;
  link.textContent = query;
  return link;
}
