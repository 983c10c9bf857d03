import type { Document } from "../../scripts/model/site.ts";
import { Day } from "./dates.tsx";

interface DocumentListProps {
  documents: readonly Document[];
  /** Leaves the titles alone, for lists that are only looked through. */
  brief?: boolean;
  /** Gives each item the other names that a filter of the page looks at. */
  filtered?: boolean;
}

/** Links to documents, each with its summary and, if it is news, its date. */
export function DocumentList({ documents, brief, filtered }: DocumentListProps) {
  return (
    <ul class={brief ? "links" : "documents"}>
      {documents.map((document) => (
        <li key={document.url} data-claves={(filtered && document.data.palabras_clave.join(" ")) || undefined}>
          <a href={document.url}>{document.data.titulo}</a>
          {!brief && "fecha" in document.data && (
            <p class="date">
              <Day value={document.data.fecha} />
            </p>
          )}
          {!brief && <p>{document.data.resumen}</p>}
        </li>
      ))}
    </ul>
  );
}
