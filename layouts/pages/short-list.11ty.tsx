import type { Document, Site } from "../../scripts/model/site.ts";
import { collections } from "../../scripts/schema/index.ts";
import { DocumentList } from "../components/document-list.tsx";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Page, renderPage } from "../page.tsx";

type Section = "dependencias" | "paginas" | "entidades";

const EMPTY: Record<Section, string> = {
  dependencias: "Todavía no hay dependencias publicadas.",
  paginas: "Todavía no hay documentos ni páginas publicadas.",
  entidades: "Todavía no se ha publicado ningún acuerdo con otra entidad.",
};

export const data = {
  sections: Object.keys(EMPTY),
  pagination: { data: "sections", size: 1, alias: "section" },
  permalink: ({ section }: { section: Section }) => `/${section}/`,
};

interface ShortListPageProps {
  site: Site;
  section: Section;
}

export const render = ({ site, section }: ShortListPageProps) =>
  renderPage(<ShortListPage site={site} section={section} />);

/** All the documents of a short section. */
export function ShortListPage({ site, section }: ShortListPageProps) {
  const { title, description } = collections[section];
  const documents: Document[] = site[section];
  return (
    <Page site={site} url={`/${section}/`} title={title} description={description} breadcrumbs={[]}>
      <PageHeader title={title} summary={description} />
      {documents.length > 0 ? <DocumentList documents={documents} /> : <Empty>{EMPTY[section]}</Empty>}
    </Page>
  );
}
