import { governmentOffice } from "../scripts/data/json-ld.ts";
import { contactOfOffice } from "../scripts/model/contact.ts";
import type { Dependencia, Site } from "../scripts/model/site.ts";
import { crumbsOfDocument } from "../scripts/pages/links.ts";
import { PAGES } from "../scripts/pages/pages.ts";
import { quantity } from "../scripts/words/spanish.ts";
import { type Catalog, catalogs, publishedOf } from "./catalog.ts";
import { Beside } from "./components/beside.tsx";
import { ContactFacts, Unpublished } from "./components/contact-facts.tsx";
import { DocumentList } from "./components/document-list.tsx";
import { DocumentMeta } from "./components/document-meta.tsx";
import { Empty } from "./components/empty.tsx";
import { PageHeader } from "./components/page-header.tsx";
import { Prose } from "./components/prose.tsx";
import { pageOfEach } from "./drawn-pages.ts";
import { ofDependencia } from "./groups.ts";
import { Page, renderPage } from "./page.tsx";
import { pagePhoto } from "./page-photo.ts";
import { searchedAs } from "./searched.ts";
import { kindOf } from "./words.ts";

const MAX_NOTICIAS = 10;

export const data = pageOfEach(
  "dependencia",
  ({ site }) => site.dependencias,
  ({ url }) => url,
);

interface DependenciaPageProps {
  site: Site;
  dependencia: Dependencia;
}

export const render = ({ site, dependencia }: DependenciaPageProps) =>
  renderPage(<DependenciaPage site={site} dependencia={dependencia} />);

/** An office: how to reach it, what it offers and its news. */
export function DependenciaPage({ site, dependencia }: DependenciaPageProps) {
  const { titulo, resumen, palabras_clave } = dependencia.data;
  const kind = kindOf("dependencias");
  return (
    <Page
      site={site}
      url={dependencia.url}
      updated={dependencia.lastUpdate?.day}
      title={titulo}
      breadcrumbs={crumbsOfDocument("dependencias")}
      description={resumen}
      {...pagePhoto(site, dependencia)}
      jsonLd={governmentOffice(site, dependencia)}
      {...searchedAs(site, dependencia)}
      sheet="ficha"
    >
      <article>
        <Beside
          header={<PageHeader title={titulo} kind={kind} summary={resumen} keywords={palabras_clave} />}
          aside={<Reach site={site} dependencia={dependencia} />}
        >
          <Prose site={site} document={dependencia} />
          {catalogs.map((catalog) => (
            <Offer key={catalog.id} site={site} catalog={catalog} dependencia={dependencia} />
          ))}
          <News site={site} dependencia={dependencia} />
          <DocumentMeta site={site} document={dependencia} />
        </Beside>
      </article>
    </Page>
  );
}

/** Its contact data, and who answers for it. */
function Reach({ site, dependencia }: DependenciaPageProps) {
  const { responsable, nombre_responsable } = dependencia.data;
  return (
    <>
      <section>
        <h2>Cómo comunicarse</h2>
        <ContactFacts contact={contactOfOffice(site, dependencia)} />
      </section>
      <section>
        <h2>Quién responde</h2>
        <p>
          {responsable}
          {nombre_responsable && `: ${nombre_responsable}`}
        </p>
        {!nombre_responsable && <Unpublished what="su nombre" />}
      </section>
    </>
  );
}

/** Titles only: search finds each document through its own page. */
function Offer({ site, catalog, dependencia }: DependenciaPageProps & { catalog: Catalog }) {
  const published = ofDependencia(publishedOf(site, catalog), dependencia);
  const pending = site.inventory.filter(
    (sheet) => sheet.collection === catalog.id && sheet.dependencia === dependencia.slug,
  ).length;
  if (published.length + pending === 0) return null;
  return (
    <section data-pagefind-ignore>
      <h2>{catalog.title}</h2>
      <DocumentList documents={published} />
      {pending > 0 && (
        <p>
          {quantity(pending, catalog.singular, catalog.plural)} en preparación:{" "}
          <a href={PAGES[catalog.pages.inventory].url}>vea en qué etapa van</a>
        </p>
      )}
    </section>
  );
}

function News({ site, dependencia }: DependenciaPageProps) {
  const noticias = ofDependencia(site.noticias, dependencia).slice(0, MAX_NOTICIAS);
  return (
    <section data-pagefind-ignore>
      <h2>Noticias</h2>
      {noticias.length > 0 ? (
        <DocumentList documents={noticias} />
      ) : (
        <Empty>Esta dependencia todavía no ha publicado noticias.</Empty>
      )}
    </section>
  );
}
