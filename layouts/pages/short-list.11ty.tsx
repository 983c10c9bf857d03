import type { Document, Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { DocumentList } from "../components/document-list.tsx";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { frameOf, headingOf } from "../frame.ts";
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
  permalink: ({ section }: { section: Section }) => PAGES[section].url,
};

interface ShortListPageProps {
  site: Site;
  section: Section;
}

export const render = ({ site, section }: ShortListPageProps) =>
  renderPage(<ShortListPage site={site} section={section} />);

/** All the documents of a short section. */
export function ShortListPage({ site, section }: ShortListPageProps) {
  const documents: Document[] = site[section];
  return (
    <Page site={site} {...frameOf(section)}>
      <PageHeader {...headingOf(section)} />
      {documents.length > 0 ? <DocumentList documents={documents} /> : <Empty>{EMPTY[section]}</Empty>}
    </Page>
  );
}
