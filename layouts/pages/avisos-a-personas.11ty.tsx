import type { ListPage } from "../../scripts/model/lists.ts";
import { noticesPages } from "../../scripts/model/lists.ts";
import type { Documento, Site } from "../../scripts/model/site.ts";
import { crumbsOfList } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { Empty } from "../components/empty.tsx";
import { OfficialDocumentList } from "../components/official-document-list.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Pager, pageTitle } from "../components/pager.tsx";
import { pageOfEach } from "../drawn-pages.ts";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = pageOfEach(
  "list",
  ({ site }) => noticesPages(site.documentos),
  ({ url }) => url,
);

interface NoticesPageProps {
  site: Site;
  list: ListPage<Documento>;
}

export const render = ({ site, list }: NoticesPageProps) => renderPage(<NoticesPage site={site} list={list} />);

/** The notices to persons, newest first. Hidden from search engines. */
export function NoticesPage({ site, list }: NoticesPageProps) {
  return (
    <Page
      site={site}
      {...frameOf("avisosAPersonas")}
      url={list.url}
      title={pageTitle(list)}
      breadcrumbs={crumbsOfList(list.url, "avisosAPersonas")}
    >
      <PageHeader title={pageTitle(list)} summary={PAGES.avisosAPersonas.summary} />
      {list.items.length > 0 ? (
        <OfficialDocumentList site={site} documentos={list.items} />
      ) : (
        <Empty>Hoy no hay ningún aviso publicado.</Empty>
      )}
      <Pager list={list} />
    </Page>
  );
}
