import { newsArticle } from "../scripts/data/json-ld.ts";
import { contactOfOffice } from "../scripts/model/contact.ts";
import type { Noticia, Site } from "../scripts/model/site.ts";
import { crumbsOfDocument } from "../scripts/pages/links.ts";
import { Beside } from "./components/beside.tsx";
import { ContactFacts } from "./components/contact-facts.tsx";
import { DocumentList } from "./components/document-list.tsx";
import { NoticiaArticle } from "./components/noticia-article.tsx";
import { pageOfEach } from "./drawn-pages.ts";
import { dependenciaOf } from "./groups.ts";
import { Page, renderPage } from "./page.tsx";
import { pagePhoto } from "./page-photo.ts";
import { relatedNews } from "./related.ts";
import { searchedAs } from "./searched.ts";

export const data = pageOfEach(
  "noticia",
  ({ site }) => site.noticias,
  ({ url }) => url,
);

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
  const related = relatedNews(site, noticia);
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
      {related.length > 0 && (
        <section data-pagefind-ignore>
          <h2>Otras noticias</h2>
          <DocumentList documents={related} brief />
        </section>
      )}
    </>
  );
}
