import type { Documento, Site } from "../../scripts/model/site.ts";
import { documentName } from "../document-name.ts";
import { Day } from "./dates.tsx";
import { FileLink } from "./file-link.tsx";

/** Documents with their type, date of publication, and file with format and size. */
export function OfficialDocumentList({ site, documentos }: { site: Site; documentos: readonly Documento[] }) {
  return (
    <ul class="documents">
      {documentos.map((documento) => (
        <li key={documento.url}>
          <a href={documento.url}>{documento.data.titulo}</a>
          <p class="date">
            {documentName(documento)}. Publicado el <Day value={documento.data.fecha_publicacion} />
            {documento.data.vence && (
              <>
                ; se ve hasta el <Day value={documento.data.vence} />
              </>
            )}
          </p>
          <p>{documento.data.resumen}</p>
          {documento.data.archivo && (
            <p>
              <FileLink site={site} path={documento.data.archivo} title="Descargar" of={documento.data.titulo} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
