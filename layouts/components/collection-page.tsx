import type { ComponentChildren } from "preact";
import { isNotice } from "../../scripts/model/lists.ts";
import type { Document, DocumentSite } from "../../scripts/model/site.ts";
import { crumbsOfDocument } from "../../scripts/pages/links.ts";
import { collections } from "../../scripts/schema/index.ts";
import { Page, type PageProps } from "../page.tsx";
import { pagePhoto } from "../page-photo.ts";
import { searchedAs } from "../searched.ts";
import { kindOf } from "../words.ts";
import { Beside } from "./beside.tsx";
import { DocumentMeta } from "./document-meta.tsx";
import { LEAST, PageHeader } from "./page-header.tsx";
import { Prose } from "./prose.tsx";

interface CollectionPageProps extends Pick<PageProps, "jsonLd" | "noindex" | "sharedMetadata" | "breadcrumbs"> {
  site: DocumentSite;
  document: Document;
  /** The label above its title, if not the name of its collection: «Decreto 012 de 2026». */
  kind?: string;
  /** Its facts: beside the text, or above it on a narrow screen. */
  aside?: ComponentChildren;
  /** Between the title and the text. */
  children?: ComponentChildren;
  /** Between the text and the responsible office. */
  after?: ComponentChildren;
}

/** The page of a document: its title, the fields of its collection, its text, and the responsible office. */
export function CollectionPage({
  site,
  document,
  kind = kindOf(document.collection),
  aside,
  children,
  after,
  ...page
}: CollectionPageProps) {
  const { titulo, resumen, palabras_clave } = document.data;
  const isMinor = collections[document.collection].found === "last";
  return (
    <Page
      breadcrumbs={crumbsOfDocument(document.collection)}
      {...page}
      site={site}
      url={document.url}
      updated={document.lastUpdate?.day}
      title={titulo}
      description={resumen}
      {...pagePhoto(site, document)}
      type="article"
      sheet="ficha"
      {...(isNotice(document) ? {} : searchedAs(site, document))}
    >
      <article data-pagefind-weight={isMinor ? LEAST : undefined}>
        <Beside
          header={
            <PageHeader title={titulo} kind={kind} summary={resumen} keywords={palabras_clave} isMinor={isMinor} />
          }
          aside={aside}
        >
          {children}
          <Prose site={site} document={document} />
          {after}
          <DocumentMeta site={site} document={document} />
        </Beside>
      </article>
    </Page>
  );
}
