import { type MenuPoint, pointOf } from "../scripts/model/legal-menus.ts";
import { isNotice } from "../scripts/model/lists.ts";
import type { Documento, DocumentSite, Site } from "../scripts/model/site.ts";
import { trailOf } from "../scripts/pages/links.ts";
import { PAGES } from "../scripts/pages/pages.ts";
import { CollectionPage } from "./components/collection-page.tsx";
import { Datum } from "./components/contact.tsx";
import { Day } from "./components/dates.tsx";
import { FileLink } from "./components/file-link.tsx";
import { documentName } from "./document-name.ts";
import { pageOfDocument } from "./drawn-pages.ts";
import { renderPage } from "./page.tsx";
import { shownOf } from "./shown.ts";
import { hostOf } from "./words.ts";

export const data = pageOfDocument(
  "documento",
  ({ documentos }) => documentos,
  (site, documento) => ({ ...shownOf(site, documento), point: pointOf(site, documento) }),
);

interface DocumentoPageProps {
  site: DocumentSite & { point: MenuPoint | undefined };
  documento: Documento;
}

export const render = ({ site, documento }: { site: Site; documento: Documento }) =>
  renderPage(<DocumentoPage site={data.seen(site, documento)} documento={documento} />);

/** The only metadata published for a notice to a person: messaging applications keep what they read. */
const ANONYMOUS_METADATA = {
  title: "Aviso a una persona",
  description: "Un aviso que se puede leer en el sitio de la alcaldía.",
};

/** A published document: its type, date and file. A notice to a person is hidden from search engines. */
export function DocumentoPage({ site, documento }: DocumentoPageProps) {
  const { fecha_publicacion, fecha_expedicion, vigencia, vence, archivo, enlace } = documento.data;
  const { point } = site;
  const isPersonal = isNotice(documento);
  return (
    <CollectionPage
      site={site}
      document={documento}
      kind={documentName(documento)}
      breadcrumbs={[
        ...trailOf(isPersonal ? PAGES.avisosAPersonas : PAGES.documentos),
        ...(point ? [{ title: `${point.numero} ${point.nombre}`, url: point.url }] : []),
      ]}
      noindex={isPersonal}
      sharedMetadata={isPersonal ? ANONYMOUS_METADATA : undefined}
      aside={
        <dl class="facts">
          <Datum label="Publicado" value={fecha_publicacion}>
            <Day value={fecha_publicacion} />
          </Datum>
          {fecha_expedicion && (
            <Datum label="Expedido" value={fecha_expedicion}>
              <Day value={fecha_expedicion} />
            </Datum>
          )}
          {vigencia && <Datum label="Vigencia" value={String(vigencia)} />}
          {vence && (
            <Datum label="Se puede ver hasta" value={vence}>
              <Day value={vence} />
            </Datum>
          )}
        </dl>
      }
    >
      {archivo && (
        <p>
          <FileLink site={site} path={archivo} title="Descargar el documento" />
        </p>
      )}
      {enlace && (
        <p>
          <a href={enlace}>Ver el documento en {hostOf(enlace)}</a>
        </p>
      )}
    </CollectionPage>
  );
}
