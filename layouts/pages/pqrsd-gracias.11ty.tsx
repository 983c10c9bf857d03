import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { PageHeader } from "../components/page-header.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = onePage(PAGES.pqrsdGracias.url);

export const render = ({ site }: { site: Site }) => renderPage(<ThanksPage site={site} />);

/** The page shown after the form is sent. It promises no case number: a static site cannot assign one. */
export function ThanksPage({ site }: { site: Site }) {
  return (
    <Page site={site} {...frameOf("pqrsdGracias")}>
      <PageHeader {...headingOf("pqrsdGracias")} />
      <p>
        Este envío no da número de radicado, que es el número con el que se pregunta por una solicitud. Anote el día y
        la hora de hoy: el plazo para responderle se cuenta desde el día hábil siguiente. La alcaldía debe darle un
        número: vea <a href={PAGES.pqrsd.url}>por qué canal pedirlo y cuánto se demora la respuesta</a>.
      </p>
    </Page>
  );
}
