import type { Site } from "../../scripts/model/site.ts";
import { PageHeader } from "../components/page-header.tsx";
import { THANKS_URL } from "../components/pqrsd/online-form.tsx";
import { Page, renderPage } from "../page.tsx";
import { PQRSD_URL } from "./pqrsd.11ty.tsx";

const TITLE = "Su mensaje se envió";
const SUMMARY = "La alcaldía lo recibe en su buzón de peticiones, quejas, reclamos, sugerencias y denuncias.";

export const data = { permalink: THANKS_URL };

export const render = ({ site }: { site: Site }) => renderPage(<ThanksPage site={site} />);

/** Where a person lands after sending the form. It promises no number: a static site cannot give one. */
export function ThanksPage({ site }: { site: Site }) {
  return (
    <Page
      site={site}
      url={THANKS_URL}
      title={TITLE}
      description={SUMMARY}
      breadcrumbs={[{ title: "PQRSD", url: PQRSD_URL }]}
      noindex
    >
      <PageHeader title={TITLE} summary={SUMMARY} />
      <p>
        Este envío no da número de radicado. Si necesita una prueba del día en que lo presentó, o si no le responden,
        vea <a href={PQRSD_URL}>por qué canal se radica y qué plazos da la ley</a>.
      </p>
    </Page>
  );
}
