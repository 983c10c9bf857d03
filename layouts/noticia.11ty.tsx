import { newsArticle } from "../scripts/data/json-ld.ts";
import type { Noticia, Site } from "../scripts/model/site.ts";
import { crumbsOfDocument } from "../scripts/pages/links.ts";
import { NoticiaArticle } from "./components/noticia-article.tsx";
import { Page, renderPage } from "./page.tsx";
import { pagePhoto } from "./page-photo.ts";
import { kindOf } from "./words.ts";

export const data = {
  pagination: { data: "site.noticias", size: 1, alias: "noticia" },
  permalink: ({ noticia }: { noticia: Noticia }) => noticia.url,
};

interface NoticiaPageProps {
  site: Site;
  noticia: Noticia;
}

export const render = ({ site, noticia }: NoticiaPageProps) =>
  renderPage(<NoticiaPage site={site} noticia={noticia} />);

/** A piece of news. */
export function NoticiaPage({ site, noticia }: NoticiaPageProps) {
  const { titulo, resumen } = noticia.data;
  return (
    <Page
      site={site}
      url={noticia.url}
      title={titulo}
      breadcrumbs={crumbsOfDocument("noticias")}
      description={resumen}
      {...pagePhoto(site, noticia)}
      type="article"
      jsonLd={newsArticle(site, noticia)}
      searchKind={kindOf("noticias")}
    >
      <NoticiaArticle site={site} noticia={noticia} />
    </Page>
  );
}
