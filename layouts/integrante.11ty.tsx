import type { DocumentSite, Integrante, Site } from "../scripts/model/site.ts";
import { CollectionPage } from "./components/collection-page.tsx";
import { Datum } from "./components/contact.tsx";
import { Day } from "./components/dates.tsx";
import { pageOfDocument } from "./drawn-pages.ts";
import { renderPage } from "./page.tsx";
import { shownOf } from "./shown.ts";

export const data = pageOfDocument("integrante", ({ comite }) => comite, shownOf);

interface IntegrantePageProps {
  site: DocumentSite;
  integrante: Integrante;
}

export const render = ({ site, integrante }: { site: Site; integrante: Integrante }) =>
  renderPage(<IntegrantePage site={data.seen(site, integrante)} integrante={integrante} />);

/** The page of a post on the committee. */
export function IntegrantePage({ site, integrante }: IntegrantePageProps) {
  const { rol, nombre, desde } = integrante.data;
  return (
    <CollectionPage
      site={site}
      document={integrante}
      aside={
        <dl class="facts">
          <Datum label="Papel en el comité" value={rol} />
          <Datum label="Quien ocupa el cargo" value={nombre} />
          {desde && (
            <Datum label="En el comité desde" value={desde}>
              <Day value={desde} />
            </Datum>
          )}
        </dl>
      }
    />
  );
}
