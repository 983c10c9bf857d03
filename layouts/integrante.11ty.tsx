import type { Integrante, Site } from "../scripts/model/site.ts";
import { CollectionPage } from "./components/collection-page.tsx";
import { Datum } from "./components/contact.tsx";
import { Day } from "./components/dates.tsx";
import { pageOfEach } from "./drawn-pages.ts";
import { renderPage } from "./page.tsx";

export const data = pageOfEach(
  "integrante",
  ({ site }) => site.comite,
  ({ url }) => url,
);

interface IntegrantePageProps {
  site: Site;
  integrante: Integrante;
}

export const render = ({ site, integrante }: IntegrantePageProps) =>
  renderPage(<IntegrantePage site={site} integrante={integrante} />);

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
