import { newsArticle } from "../scripts/data/json-ld.ts";
import { contactOfOffice } from "../scripts/model/contact.ts";
import type { DocumentSite, Noticia, Site } from "../scripts/model/site.ts";
import { crumbsOfDocument } from "../scripts/pages/links.ts";
import { Beside } from "./components/beside.tsx";
import { ContactFacts } from "./components/contact-facts.tsx";
import { asLink, Links } from "./components/links.tsx";
import { NoticiaArticle } from "./components/noticia-article.tsx";
import { pageOfDocument } from "./drawn-pages.ts";
import { dependenciaOf } from "./groups.ts";
import { Page, renderPage } from "./page.tsx";
import { pagePhoto } from "./page-photo.ts";
import { relatedNews } from "./related.ts";
import { searchedAs } from "./searched.ts";
import { shownOf } from "./shown.ts";

export const data = pageOfDocument(
  "noticia",
  ({ noticias }) => noticias,
  (site, noticia) => ({ ...shownOf(site, noticia), related: relatedNews(site, noticia).map(asLink) }),
);

interface NoticiaPageProps {
  site: DocumentSite & { related: readonly ReturnType<typeof asLink>[] };
  noticia: Noticia;
}

export const render = ({ site, noticia }: { site: Site; noticia: Noticia }) =>
  renderPage(<NoticiaPage site={data.seen(site, noticia)} noticia={noticia} />);

/** A piece of news. */
export function NoticiaPage({ site, noticia }: NoticiaPageProps) {
  const { titulo, resumen } = noticia.data;
  return (
    <Page
      site={site}
      url={noticia.url}
      updated={noticia.lastUpdate?.day}
      title={titulo}
      breadcrumbs={crumbsOfDocument("noticias")}
      description={resumen}
      {...pagePhoto(site, noticia)}
      type="article"
      jsonLd={newsArticle(site, noticia)}
      {...searchedAs(site, noticia)}
      sheet="ficha"
    >
      <Beside aside={<Next site={site} noticia={noticia} />} last>
        <NoticiaArticle site={site} noticia={noticia} />
      </Beside>
    </Page>
  );
}

/** Whom to ask, and what else there is to read. */
function Next({ site, noticia }: NoticiaPageProps) {
  const office = dependenciaOf(site, noticia);
  return (
    <>
      {office && (
        <section data-pagefind-ignore>
          <h2>Para preguntar</h2>
          <p>
            <a href={office.url}>{office.data.titulo}</a>
          </p>
          <ContactFacts contact={contactOfOffice(site, office)} keys={["horario", "telefono"]} />
        </section>
      )}
      {site.related.length > 0 && (
        <section data-pagefind-ignore>
          <h2>Otras noticias</h2>
          <Links links={site.related} />
        </section>
      )}
    </>
  );
}
