import type { Site } from "../../scripts/model/site.ts";
import { LinkList } from "../components/link-list.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Page, renderPage } from "../page.tsx";
import { POLICIES } from "../policies.ts";

const URL = "/politicas/";
const TITLE = "Políticas del sitio";
const SUMMARY = "Cómo funciona este sitio, qué hace con sus datos y qué puede hacer usted con lo que encuentra aquí.";

export const data = { permalink: URL };

export const render = ({ site }: { site: Site }) => renderPage(<PoliciesPage site={site} />);

/** The way to each policy. */
export function PoliciesPage({ site }: { site: Site }) {
  return (
    <Page site={site} url={URL} title={TITLE} description={SUMMARY} breadcrumbs={[]}>
      <PageHeader title={TITLE} summary={SUMMARY} />
      <LinkList links={POLICIES} />
    </Page>
  );
}
