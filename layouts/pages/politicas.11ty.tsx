import type { Site } from "../../scripts/model/site.ts";
import { pagesBelow } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { LinkList } from "../components/link-list.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = onePage(PAGES.politicas.url);

export const render = ({ site }: { site: Site }) => renderPage(<PoliciesPage site={site} />);

/** Links to each policy. */
export function PoliciesPage({ site }: { site: Site }) {
  return (
    <Page site={site} {...frameOf("politicas")}>
      <PageHeader {...headingOf("politicas")} />
      <LinkList links={pagesBelow("politicas")} />
    </Page>
  );
}
