import type { Entidad, Site } from "../scripts/model/site.ts";
import { capitalize } from "../scripts/words/spanish.ts";
import { CollectionPage } from "./components/collection-page.tsx";
import { Datum } from "./components/contact.tsx";
import { Day } from "./components/dates.tsx";
import { FileLink } from "./components/file-link.tsx";
import { renderPage } from "./page.tsx";
import { hostOf } from "./words.ts";

export const data = {
  pagination: { data: "site.entidades", size: 1, alias: "entidad" },
  permalink: ({ entidad }: { entidad: Entidad }) => entidad.url,
};

interface EntidadPageProps {
  site: Site;
  entidad: Entidad;
}

export const render = ({ site, entidad }: EntidadPageProps) =>
  renderPage(<EntidadPage site={site} entidad={entidad} />);

/** An entity that the town hall works with, and the agreement between them. */
export function EntidadPage({ site, entidad }: EntidadPageProps) {
  const { nivel, acuerdo, fecha, vence, documento, sitio } = entidad.data;
  return (
    <CollectionPage
      site={site}
      document={entidad}
      kind={`Entidad ${nivel}`}
      aside={
        <dl class="facts">
          <Datum label="Acuerdo" value={acuerdo && capitalize(acuerdo)} />
          <Datum label="Desde" value={fecha}>
            <Day value={fecha} />
          </Datum>
          {vence && (
            <Datum label={vence < site.today ? "Terminó" : "Hasta"} value={vence}>
              <Day value={vence} />
            </Datum>
          )}
          {sitio && (
            <Datum label="Sitio" value={sitio}>
              <a href={sitio}>{hostOf(sitio)}</a>
            </Datum>
          )}
        </dl>
      }
    >
      {documento && (
        <p>
          <FileLink site={site} path={documento} title="Descargar el acuerdo" />
        </p>
      )}
    </CollectionPage>
  );
}
