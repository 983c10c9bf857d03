import type { Answer } from "./ask.ts";
import type { Vocabulary } from "./near.ts";

/** With fewer results than this, a word that is in no title may be a typing error too. */
const FEW = 3;

/**
 * The queries that were perhaps meant, the nearest first: the words of the query with one that the site does not know
 * replaced by those that are like it. None when every word is known.
 */
export function suggestedQueries({ found, meant, unknown }: Answer, vocabulary: Vocabulary): string[] {
  const isFew = found.results.length < FEW;
  const strange = meant.find((word) => unknown.includes(word) || (isFew && !vocabulary.has(word)));
  if (strange === undefined) return [];
  return vocabulary.near(strange).map((near) =>
    meant
      .filter((word) => word === strange || !unknown.includes(word))
      .map((word) => (word === strange ? near : word))
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
