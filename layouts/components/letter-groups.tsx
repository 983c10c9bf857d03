import type { ComponentChildren } from "preact";
import { byLetter } from "../groups.ts";

interface LetterGroupsProps<T> {
  items: readonly T[];
  /** The list of a letter. */
  list(items: readonly T[]): ComponentChildren;
}

/** What has a title, grouped by first letter, with a row of links that jump to each letter. */
export function LetterGroups<T extends { titulo: string }>({ items, list }: LetterGroupsProps<T>) {
  const groups = byLetter(items);
  return (
    <>
      <nav class="letters" aria-label="Letras">
        <ul>
          {groups.map(({ letter, id }) => (
            <li key={id}>
              <a href={`#${id}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, id, items }) => (
        <section key={id} class="letter-group">
          <h2 id={id}>{letter}</h2>
          {list(items)}
        </section>
      ))}
    </>
  );
}
