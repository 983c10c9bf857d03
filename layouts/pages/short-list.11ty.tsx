import type { Document, Site } from "../../scripts/model/site.ts";
import { listPageOf } from "../../scripts/pages/pages.ts";
import { type CollectionId, collectionIds, collections, has } from "../../scripts/schema/index.ts";
import { DependenciaList } from "../components/dependencia-list.tsx";
import { DocumentList } from "../components/document-list.tsx";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { pageOfEach } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = pageOfEach(
  "section",
  () => collectionIds.filter((id) => !has(id, "list")),
  (section) => listPageOf(section).url,
);

interface ShortListPageProps {
  site: Site;
  section: CollectionId;
}

export const render = ({ site, section }: ShortListPageProps) =>
  renderPage(<ShortListPage site={site} section={section} />);

/** All the documents of a section that has no list page of its own. */
export function ShortListPage({ site, section }: ShortListPageProps) {
  const documents: Document[] = site[section];
  return (
    <Page site={site} {...frameOf(listPageOf(section))} sheet={section === "dependencias" ? "ficha" : undefined}>
      <PageHeader {...headingOf(listPageOf(section))} />
      {documents.length > 0 ? (
        <List site={site} documents={documents} section={section} />
      ) : (
        <Empty>{collections[section].empty}</Empty>
      )}
    </Page>
  );
}

function List({ site, documents, section }: ShortListPageProps & { documents: readonly Document[] }) {
  return section === "dependencias" ? (
    <DependenciaList dependencias={site.dependencias} />
  ) : (
    <DocumentList documents={documents} />
  );
}
