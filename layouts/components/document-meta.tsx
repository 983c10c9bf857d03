import type { ArticleSite, Document } from "../../scripts/model/site.ts";
import { dependenciaOf } from "../groups.ts";
import { Day } from "./dates.tsx";

/** The office responsible for a document, when it last changed, and when it was last reviewed. */
export function DocumentMeta({ site, document }: { site: ArticleSite; document: Document }) {
  const dependencia = dependenciaOf(site, document);
  const { revisado } = document.data;
  return (
    <footer class="document-meta" data-pagefind-ignore>
      <p>
        <LastUpdate document={document} />
      </p>
      {revisado && (
        <p>
          Revisado el <Day value={revisado} />
        </p>
      )}
      {dependencia && (
        <p>
          Dependencia responsable: <a href={dependencia.url}>{dependencia.data.titulo}</a>
        </p>
      )}
    </footer>
  );
}

function LastUpdate({ document: { lastUpdate } }: { document: Document }) {
  if (!lastUpdate) return <>Fecha de actualización: sin registro en el historial</>;
  return (
    <>
      Actualizado el <Day value={lastUpdate.day} />
    </>
  );
}
