import type { ListPage } from "../../scripts/model/lists.ts";
import { yearsOf } from "../../scripts/model/lists.ts";
import type { Noticia, Site } from "../../scripts/model/site.ts";
import { collections } from "../../scripts/schema/index.ts";
import type { Crumb } from "../components/breadcrumbs.tsx";
import { DocumentList } from "../components/document-list.tsx";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Pager, pageTitle } from "../components/pager.tsx";
import { ViewList } from "../components/view-list.tsx";
import { Page, renderPage } from "../page.tsx";

export const data = {
  pagination: { data: "noticiasPages", size: 1, alias: "list" },
  permalink: ({ list }: { list: ListPage<Noticia> }) => list.url,
};

interface NoticiasPageProps {
  site: Site;
  list: ListPage<Noticia>;
}

export const render = ({ site, list }: NoticiasPageProps) => renderPage(<NoticiasPage site={site} list={list} />);

/** One page of the news, of all years or of one. */
export function NoticiasPage({ site, list }: NoticiasPageProps) {
  return (
    <Page
      site={site}
      url={list.url}
      title={pageTitle(list)}
      description={collections.noticias.description}
      breadcrumbs={crumbsOf(list)}
    >
      <PageHeader title={pageTitle(list)} summary={collections.noticias.description} />
      <Years years={yearsOf(site.noticias)} url={list.url} />
      {list.items.length > 0 ? (
        <DocumentList documents={list.items} />
      ) : (
        <Empty>Todavía no hay noticias publicadas.</Empty>
      )}
      <Pager list={list} />
    </Page>
  );
}

/** The first page of all the news hangs from the home page; everything else, from it. */
function crumbsOf({ url }: ListPage<Noticia>): Crumb[] {
  return url === "/noticias/" ? [] : [{ title: "Noticias", url: "/noticias/" }];
}

function Years({ years, url }: { years: readonly string[]; url: string }) {
  if (years.length === 0) return null;
  const views = [
    { title: "Todas", url: "/noticias/" },
    ...years.map((year) => ({ title: year, url: `/noticias/${year}/` })),
  ];
  return (
    <nav class="views" aria-label="Noticias por año">
      <ViewList links={views} current={url} />
    </nav>
  );
}
