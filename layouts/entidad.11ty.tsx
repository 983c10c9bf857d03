import { isLinked } from "../scripts/model/entities.ts";
import type { Entidad, Site } from "../scripts/model/site.ts";
import { capitalize } from "../scripts/words/spanish.ts";
import { CollectionPage } from "./components/collection-page.tsx";
import { Datum } from "./components/contact.tsx";
import { Day } from "./components/dates.tsx";
import { FileLink } from "./components/file-link.tsx";
import { pageOfEach } from "./drawn-pages.ts";
import { renderPage } from "./page.tsx";
import { hostOf } from "./words.ts";

export const data = pageOfEach(
  "entidad",
  ({ site }) => site.entidades,
  ({ url }) => url,
);

interface EntidadPageProps {
  site: Site;
  entidad: Entidad;
}

export const render = ({ site, entidad }: EntidadPageProps) =>
  renderPage(<EntidadPage site={site} entidad={entidad} />);

/** An entity that the town hall works with and the agreement between them; or one with which an agreement is wanted. */
export function EntidadPage({ site, entidad }: EntidadPageProps) {
  const { nivel, documento, publicara = [] } = entidad.data;
  const linked = isLinked(entidad);
  return (
    <CollectionPage
      site={site}
      document={entidad}
      kind={linked ? `Entidad ${nivel}` : `Entidad ${nivel} por vincular`}
      aside={
        <dl class="facts">
          {linked ? <Agreement site={site} entidad={entidad} /> : <Wanted entidad={entidad} />}
          <Website entidad={entidad} />
        </dl>
      }
    >
      {publicara.length > 0 && (
        <section>
          <h2>{linked ? "Qué información da para este sitio" : "Qué información dará para este sitio"}</h2>
          <ul>
            {publicara.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      )}
      {documento && (
        <p>
          <FileLink site={site} path={documento} title="Descargar el acuerdo" />
        </p>
      )}
    </CollectionPage>
  );
}

function Agreement({ site, entidad: { data } }: EntidadPageProps) {
  const { acuerdo, fecha, vence } = data;
  return (
    <>
      <Datum label="Acuerdo" value={acuerdo && capitalize(acuerdo)} />
      <Datum label="Desde" value={fecha}>
        {fecha && <Day value={fecha} />}
      </Datum>
      {vence && (
        <Datum label={vence < site.today ? "Terminó" : "Hasta"} value={vence}>
          <Day value={vence} />
        </Datum>
      )}
    </>
  );
}

function Wanted({ entidad: { data } }: Pick<EntidadPageProps, "entidad">) {
  const { acuerdo, para_cuando } = data;
  return (
    <>
      <Datum label="Estado" value="Todavía no hay acuerdo" />
      {acuerdo && <Datum label="Acuerdo que se quiere" value={capitalize(acuerdo)} />}
      <Datum label="Para cuándo" value={para_cuando}>
        {para_cuando && <Day value={para_cuando} />}
      </Datum>
    </>
  );
}

function Website({ entidad: { data } }: Pick<EntidadPageProps, "entidad">) {
  return (
    data.sitio && (
      <Datum label="Sitio" value={data.sitio}>
        <a href={data.sitio}>{hostOf(data.sitio)}</a>
      </Datum>
    )
  );
}
