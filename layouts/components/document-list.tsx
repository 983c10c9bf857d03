import type { Document } from "../../scripts/model/site.ts";
import { Day } from "./dates.tsx";

interface DocumentListProps {
  documents: readonly Document[];
  /** Shows titles only, for lists that readers scan. */
  brief?: boolean;
}

/** Links to documents, each with its summary and, if it is news, its date. */
export function DocumentList({ documents, brief }: DocumentListProps) {
  return (
    <ul class={brief ? "links" : "documents"}>
      {documents.map((document) => (
        <li key={document.url}>
          <a href={document.url}>{document.data.titulo}</a>
          {!brief && "fecha" in document.data && document.data.fecha && (
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
