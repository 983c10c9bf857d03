import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { PageHeader } from "../components/page-header.tsx";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = { permalink: PAGES.pqrsdGracias.url };

export const render = ({ site }: { site: Site }) => renderPage(<ThanksPage site={site} />);

/** The page shown after the form is sent. It promises no case number: a static site cannot assign one. */
export function ThanksPage({ site }: { site: Site }) {
  return (
    <Page site={site} {...frameOf("pqrsdGracias")}>
      <PageHeader {...headingOf("pqrsdGracias")} />
      <p>
        Este envío no da número de radicado. Si necesita una prueba del día en que lo presentó, o si no le responden,
        vea <a href={PAGES.pqrsd.url}>por qué canal se radica y qué plazos da la ley</a>.
      </p>
    </Page>
  );
}
