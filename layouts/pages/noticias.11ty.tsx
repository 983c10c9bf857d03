import type { ListPage } from "../../scripts/model/lists.ts";
import { noticiasPages, yearsOf } from "../../scripts/model/lists.ts";
import type { Noticia, Site } from "../../scripts/model/site.ts";
import { addressIn } from "../../scripts/pages/families.ts";
import { crumbsOfList } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { collections } from "../../scripts/schema/index.ts";
import { DocumentList } from "../components/document-list.tsx";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Pager, pageTitle } from "../components/pager.tsx";
import { ViewList } from "../components/view-list.tsx";
import { pageOfEach } from "../drawn-pages.ts";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = pageOfEach(
  "list",
  ({ site }) => noticiasPages(site.noticias),
  ({ url }) => url,
);

interface NoticiasPageProps {
  site: Site;
  list: ListPage<Noticia>;
}

export const render = ({ site, list }: NoticiasPageProps) => renderPage(<NoticiasPage site={site} list={list} />);

/** One page of the list of news, of all years or of one. */
export function NoticiasPage({ site, list }: NoticiasPageProps) {
  return (
    <Page
      site={site}
      {...frameOf("noticias")}
      url={list.url}
      title={pageTitle(list)}
      breadcrumbs={crumbsOfList(list.url, "noticias")}
    >
      <PageHeader title={pageTitle(list)} summary={PAGES.noticias.summary} />
      <Years years={yearsOf(site.noticias)} url={list.url} />
      {list.items.length > 0 ? <DocumentList documents={list.items} /> : <Empty>{collections.noticias.empty}</Empty>}
      <Pager list={list} />
    </Page>
  );
}

function Years({ years, url }: { years: readonly string[]; url: string }) {
  if (years.length === 0) return null;
  const views = [
    { title: "Todas", url: PAGES.noticias.url },
    ...years.map((year) => ({ title: year, url: addressIn("noticiasDelAno", { year }) })),
  ];
  return (
    <nav class="views" aria-label="Noticias por año">
      <ViewList links={views} current={url} />
    </nav>
  );
}
