import { newsArticle } from "../scripts/data/json-ld.ts";
import { TEXT_COLUMN } from "../scripts/images/picture.ts";
import type { Noticia, Site } from "../scripts/model/site.ts";
import { Day, longDate } from "./components/dates.tsx";
import { DocumentMeta } from "./components/document-meta.tsx";
import { PageHeader } from "./components/page-header.tsx";
import { Picture } from "./components/picture.tsx";
import { Prose } from "./components/prose.tsx";
import { Share } from "./components/share.tsx";
import { Document, renderPage } from "./document.tsx";
import { messageText } from "./message.ts";
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
  const { titulo, resumen, palabras_clave, imagen, imagen_alt = "" } = noticia.data;
  const image = imagen ? site.images.get(imagen) : undefined;
  const kind = kindOf("noticias");
  return (
    <Document
      site={site}
      url={noticia.url}
      title={titulo}
      description={resumen}
      breadcrumbs={[{ title: "Noticias", url: "/noticias/" }]}
      image={image}
      imageAlt={imagen_alt}
      type="article"
      jsonLd={newsArticle(site, noticia)}
      searchKind={kind}
    >
      <article>
        <PageHeader title={titulo} kind={kind} summary={resumen} keywords={palabras_clave}>
          <Dates noticia={noticia} />
        </PageHeader>
        {image && <Picture image={image} alt={imagen_alt} sizes={TEXT_COLUMN} />}
        <Prose site={site} document={noticia} />
        <DocumentMeta site={site} document={noticia} />
        <Share text={shareText(site, noticia)} what={kind} />
      </article>
    </Document>
  );
}

/** The news as a plain message: title, summary, until when, and where to read the whole. */
function shareText(site: Site, noticia: Noticia): string {
  const { resumen, vence } = noticia.data;
  return messageText(site, noticia, [resumen, vence && `Vigente hasta el ${longDate(vence)}`]);
}

function Dates({ noticia: { data } }: { noticia: Noticia }) {
  return (
    <p class="date" data-pagefind-ignore>
      <Day value={data.fecha} />
      {data.vence && (
        <>
          {". "}
          Vigente hasta el <Day value={data.vence} />
        </>
      )}
    </p>
  );
}
