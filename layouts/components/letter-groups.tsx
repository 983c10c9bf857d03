import type { Document } from "../../scripts/model/site.ts";
import { byLetter } from "../groups.ts";
import { DocumentList } from "./document-list.tsx";

/** Documents grouped by first letter, with a row of links that jump to each letter. */
export function LetterGroups({ documents, brief }: { documents: readonly Document[]; brief?: boolean }) {
  const groups = byLetter(documents);
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
          <DocumentList documents={items} brief={brief} filtered />
        </section>
      ))}
    </>
  );
}
