import { documentosPages, isNotice, type ListPage } from "../../scripts/model/lists.ts";
import type { Documento, Site } from "../../scripts/model/site.ts";
import { crumbsOfList } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { collections } from "../../scripts/schema/index.ts";
import { number } from "../../scripts/words/spanish.ts";
import { Empty } from "../components/empty.tsx";
import { OfficialDocumentList } from "../components/official-document-list.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Pager, pageTitle } from "../components/pager.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { pageOfEach } from "../drawn-pages.ts";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";
import { kindOf } from "../words.ts";

export const data = pageOfEach(
  "list",
  ({ site }) => documentosPages(site.documentos),
  ({ url }) => url,
);

interface DocumentosPageProps {
  site: Site;
  list: ListPage<Documento>;
}

export const render = ({ site, list }: DocumentosPageProps) => renderPage(<DocumentosPage site={site} list={list} />);

/** All documents except notices to persons, newest first, with a search limited to documents. */
export function DocumentosPage({ site, list }: DocumentosPageProps) {
  const notices = site.documentos.filter(isNotice).length;
  return (
    <Page
      sheet="find"
      site={site}
      {...frameOf("documentos")}
      url={list.url}
      title={pageTitle(list)}
      breadcrumbs={crumbsOfList(list.url, "documentos")}
    >
      <PageHeader title={pageTitle(list)} summary={PAGES.documentos.summary} />
      <SearchForm label="Buscar en los documentos" kind={kindOf("documentos")} />
      {notices > 0 && (
        <p class="more">
          <span>
            <a href={PAGES.avisosAPersonas.url}>Avisos a personas ({number(notices)})</a>: edictos, citaciones,
            notificaciones y cobros.
          </span>
        </p>
      )}
      {list.items.length > 0 ? (
        <OfficialDocumentList site={site} documentos={list.items} />
      ) : (
        <Empty>{collections.documentos.empty}</Empty>
      )}
      <Pager list={list} />
      <p class="more">
        <a href={PAGES.transparencia.url}>Ver los documentos por tema, en Transparencia</a>
      </p>
    </Page>
  );
}
