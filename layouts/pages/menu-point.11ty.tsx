import type { MenuPoint } from "../../scripts/model/legal-menus.ts";
import { allPoints } from "../../scripts/model/legal-menus.ts";
import { isNotice } from "../../scripts/model/lists.ts";
import { documentsAt } from "../../scripts/model/notices.ts";
import type { Document, Site } from "../../scripts/model/site.ts";
import { trailOf } from "../../scripts/pages/links.ts";
import { PAGES, type SitePage } from "../../scripts/pages/pages.ts";
import type { CollectionId } from "../../scripts/schema/index.ts";
import { DocumentList } from "../components/document-list.tsx";
import { Empty } from "../components/empty.tsx";
import { OfficialDocumentList } from "../components/official-document-list.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { ParticipationList } from "../components/participation-list.tsx";
import { pageOfEach } from "../drawn-pages.ts";
import { Page, renderPage } from "../page.tsx";
import { hostOf } from "../words.ts";

export const data = pageOfEach(
  "point",
  ({ site }) => allPoints(site.menus),
  ({ url }) => url,
);

interface MenuPointPageProps {
  site: Site;
  point: MenuPoint;
}

export const render = ({ site, point }: MenuPointPageProps) => renderPage(<MenuPointPage site={site} point={point} />);

/**
 * An item of a menu that the law prescribes: what is published under it, a link to where it is published, or why there
 * is nothing.
 */
export function MenuPointPage({ site, point }: MenuPointPageProps) {
  const title = `${point.numero}. ${point.nombre}`;
  const menu: SitePage = PAGES[point.menu];
  const summary = point.section && `${menu.name ?? menu.title}: ${point.section.nombre}.`;
  const documents = documentsAt(point, site);
  const [documentos, espacios] = [of("documentos", documents), of("participacion", documents)];
  const others = documents.filter(
    (document) => document.collection !== "documentos" && document.collection !== "participacion",
  );
  const isEmpty = documents.length === 0 && !point.destino;
  return (
    <Page
      site={site}
      url={point.url}
      title={title}
      description={`${title}. Lo que publica la alcaldía de ${site.municipio.nombre}.`}
      breadcrumbs={trailOf(menu)}
      noindex={documents.some(isNotice)}
    >
      <PageHeader title={title} summary={summary} />
      {point.destino && (
        <p>
          <a href={point.destino}>{publishedAt(point.destino)}</a>
        </p>
      )}
      {documentos.length > 0 && <OfficialDocumentList site={site} documentos={documentos} />}
      {espacios.length > 0 && <ParticipationList espacios={espacios} today={site.today} />}
      {others.length > 0 && <DocumentList documents={others} />}
      {isEmpty && <Empty>{whyEmpty(point)}</Empty>}
      {isEmpty && !point.no_aplica && (
        <p>
          Usted puede pedir esta información, gratis y sin decir para qué, y la alcaldía debe responderle en
          10&nbsp;días hábiles: <a href={PAGES.pqrsd.url}>{PAGES.pqrsd.title}</a>
        </p>
      )}
      <p class="more">
        <a href={menu.url}>Ver todos los puntos</a>
      </p>
    </Page>
  );
}

const of = <Id extends CollectionId>(id: Id, documents: readonly Document[]) =>
  documents.filter((document): document is Document<Id> => document.collection === id);

function publishedAt(destino: string): string {
  return destino.startsWith("/") ? "Está publicado en esta página del sitio" : `Está publicado en ${hostOf(destino)}`;
}

function whyEmpty({ no_aplica, justificacion, menu }: MenuPoint): string {
  if (no_aplica) return `No aplica: ${no_aplica}`;
  if (justificacion) return `Todavía no hay nada publicado. ${justificacion}`;
  return menu === "participa"
    ? "En este momento no hay nada publicado en este punto."
    : "Todavía no hay nada publicado, y la alcaldía no ha dicho por qué.";
}
