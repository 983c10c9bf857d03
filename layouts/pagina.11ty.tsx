import type { DocumentSite, Pagina, Site } from "../scripts/model/site.ts";
import { crumbsOfDocument } from "../scripts/pages/links.ts";
import { DocumentMeta } from "./components/document-meta.tsx";
import { PageHeader } from "./components/page-header.tsx";
import { Prose } from "./components/prose.tsx";
import { pageOfDocument } from "./drawn-pages.ts";
import { Page, renderPage } from "./page.tsx";
import { pagePhoto } from "./page-photo.ts";
import { searchedAs } from "./searched.ts";
import { shownOf } from "./shown.ts";

export const data = pageOfDocument("pagina", ({ paginas }) => paginas, shownOf);

interface PaginaPageProps {
  site: DocumentSite;
  pagina: Pagina;
}

export const render = ({ site, pagina }: { site: Site; pagina: Pagina }) =>
  renderPage(<PaginaPage site={data.seen(site, pagina)} pagina={pagina} />);

/** A page of general information. */
export function PaginaPage({ site, pagina }: PaginaPageProps) {
  const { titulo, resumen, palabras_clave } = pagina.data;
  return (
    <Page
      sheet="ficha"
      site={site}
      url={pagina.url}
      updated={pagina.lastUpdate?.day}
      title={titulo}
      breadcrumbs={crumbsOfDocument("paginas")}
      description={resumen}
      {...pagePhoto(site, pagina)}
      type="article"
      {...searchedAs(site, pagina)}
    >
      <article>
        <PageHeader title={titulo} summary={resumen} keywords={palabras_clave} />
        <Prose site={site} document={pagina} />
        <DocumentMeta site={site} document={pagina} />
      </article>
    </Page>
  );
}
