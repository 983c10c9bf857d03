import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { openFirst } from "../../scripts/plan/agreements.ts";
import { collections } from "../../scripts/schema/index.ts";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { AgreementList } from "../components/plan/agreement-list.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = onePage(PAGES.acuerdos.url);

export const render = ({ site }: { site: Site }) => renderPage(<AgreementsPage site={site} />);

/** Everything that the committee has agreed, at whatever meeting: first what is open, and of that the overdue. */
export function AgreementsPage({ site }: { site: Site }) {
  return (
    <Page site={site} {...frameOf("acuerdos")}>
      <PageHeader {...headingOf("acuerdos")} />
      {site.acuerdos.length > 0 ? (
        <AgreementList site={site} acuerdos={openFirst(site.acuerdos)} />
      ) : (
        <Empty>{collections.acuerdos.empty}</Empty>
      )}
    </Page>
  );
}
