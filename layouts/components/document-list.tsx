import type { Document } from "../../scripts/model/site.ts";
import { Day } from "./dates.tsx";

/** Links to documents, each with its summary and, if it is news, its date. */
export function DocumentList({ documents }: { documents: readonly Document[] }) {
  return (
    <ul class="documents">
      {documents.map((document) => (
        <li key={document.url}>
          <a href={document.url}>{document.data.titulo}</a>
          {"fecha" in document.data && document.data.fecha && (
            <p class="date">
              <Day value={document.data.fecha} />
            </p>
          )}
          <p>{document.data.resumen}</p>
        </li>
      ))}
    </ul>
  );
}
