import type { Document, Site } from "../../scripts/model/site.ts";
import { listPageOf } from "../../scripts/pages/pages.ts";
import { type CollectionId, collectionIds, collections, has } from "../../scripts/schema/index.ts";
import { DocumentList } from "../components/document-list.tsx";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = {
  sections: collectionIds.filter((id) => !has(id, "list")),
  pagination: { data: "sections", size: 1, alias: "section" },
  permalink: ({ section }: { section: CollectionId }) => listPageOf(section).url,
};

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
    <Page site={site} {...frameOf(listPageOf(section))}>
      <PageHeader {...headingOf(listPageOf(section))} />
      {documents.length > 0 ? <DocumentList documents={documents} /> : <Empty>{collections[section].empty}</Empty>}
    </Page>
  );
}
