import type { ListPage } from "../../scripts/model/lists.ts";
import type { Documento, Site } from "../../scripts/model/site.ts";
import { Empty } from "../components/empty.tsx";
import { OfficialDocumentList } from "../components/official-document-list.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Pager, pageTitle } from "../components/pager.tsx";
import { Page, renderPage } from "../page.tsx";

const SUMMARY =
  "Edictos, citaciones, notificaciones y cobros que la alcaldía debe publicar. Cada uno se ve hasta el día que dice, y ningún buscador de internet los guarda.";

export const data = {
  pagination: { data: "noticesPages", size: 1, alias: "list" },
  permalink: ({ list }: { list: ListPage<Documento> }) => list.url,
};

interface NoticesPageProps {
  site: Site;
  list: ListPage<Documento>;
}

export const render = ({ site, list }: NoticesPageProps) => renderPage(<NoticesPage site={site} list={list} />);

/** The notices to persons, newest first. People find the list, search engines do not. */
export function NoticesPage({ site, list }: NoticesPageProps) {
  const crumbs = [{ title: "Documentos", url: "/documentos/" }];
  return (
    <Page site={site} url={list.url} title={pageTitle(list)} description={SUMMARY} breadcrumbs={crumbs} noindex>
      <PageHeader title={pageTitle(list)} summary={SUMMARY} />
      {list.items.length > 0 ? (
        <OfficialDocumentList site={site} documentos={list.items} />
      ) : (
        <Empty>Hoy no hay ningún aviso publicado.</Empty>
      )}
      <Pager list={list} />
    </Page>
  );
}
