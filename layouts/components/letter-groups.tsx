import type { Document } from "../../scripts/model/site.ts";
import { byLetter } from "../groups.ts";
import { DocumentList } from "./document-list.tsx";

/** Documents under the letters of the alphabet, with a line of letters to jump to each. */
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
