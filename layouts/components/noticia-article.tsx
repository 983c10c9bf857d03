import type { ArticleSite, Noticia } from "../../scripts/model/site.ts";
import { longDate } from "../../scripts/time/spanish.ts";
import { messageText } from "../message.ts";
import { kindOf } from "../words.ts";
import { Day } from "./dates.tsx";
import { DocumentMeta } from "./document-meta.tsx";
import { PageHeader } from "./page-header.tsx";
import { Picture, TEXT_COLUMN } from "./picture.tsx";
import { Prose } from "./prose.tsx";
import { Share } from "./share.tsx";

/** The main part of the page of a piece of news. */
export function NoticiaArticle({ site, noticia }: { site: ArticleSite; noticia: Noticia }) {
  const { titulo, resumen, palabras_clave, imagen, imagen_alt = "" } = noticia.data;
  const image = imagen ? site.images.get(imagen) : undefined;
  const kind = kindOf("noticias");
  return (
    <article>
      <PageHeader title={titulo} kind={kind} summary={resumen} keywords={palabras_clave}>
        <Dates noticia={noticia} />
      </PageHeader>
      {image ? <Picture image={image} alt={imagen_alt} sizes={TEXT_COLUMN} /> : imagen && <p>{imagen_alt}</p>}
      <Prose site={site} document={noticia} />
      <DocumentMeta site={site} document={noticia} />
      <Share text={shareText(site, noticia)} what={kind} />
    </article>
  );
}

/** The news item as a plain-text message: title, summary, last day and address. */
function shareText(site: ArticleSite, noticia: Noticia): string {
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
