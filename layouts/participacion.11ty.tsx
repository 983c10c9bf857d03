import type { DatedSite, Participacion, Site } from "../scripts/model/site.ts";
import { CollectionPage } from "./components/collection-page.tsx";
import { Datum } from "./components/contact.tsx";
import { Day } from "./components/dates.tsx";
import { Empty } from "./components/empty.tsx";
import { FileLink } from "./components/file-link.tsx";
import { pageOfDocument } from "./drawn-pages.ts";
import { renderPage } from "./page.tsx";
import { MECANISMO_NAMES, phaseOf } from "./participation.ts";
import { countsInWords } from "./participation-words.ts";
import { shownOfDay } from "./shown.ts";
import { hostOf } from "./words.ts";

export const data = pageOfDocument("espacio", ({ participacion }) => participacion, shownOfDay);

interface ParticipacionPageProps {
  site: DatedSite;
  espacio: Participacion;
}

export const render = ({ site, espacio }: { site: Site; espacio: Participacion }) =>
  renderPage(<ParticipacionPage site={data.seen(site, espacio)} espacio={espacio} />);

/** A consultation: how to take part while it is open; its outcome once it has closed. */
export function ParticipacionPage({ site, espacio }: ParticipacionPageProps) {
  const { mecanismo, abre, cierra } = espacio.data;
  const phase = phaseOf(espacio, site.today);
  return (
    <CollectionPage
      site={site}
      document={espacio}
      kind={MECANISMO_NAMES[mecanismo]}
      aside={
        <dl class="facts">
          <Datum label={phase === "futura" ? "Abre" : "Abrió"} value={abre}>
            <Day value={abre} />
          </Datum>
          <Datum label={phase === "cerrada" ? "Cerró" : "Cierra"} value={cierra}>
            <Day value={cierra} />
          </Datum>
        </dl>
      }
    >
      {phase === "cerrada" ? <Outcome espacio={espacio} /> : <HowTo site={site} espacio={espacio} />}
    </CollectionPage>
  );
}

function HowTo({ site, espacio: { data } }: ParticipacionPageProps) {
  const { como_participar, enlace, archivo } = data;
  return (
    <section>
      <h2>Cómo participar</h2>
      <p>{como_participar}</p>
      {enlace && (
        <p>
          <a href={enlace}>Participe en {hostOf(enlace)}</a>
        </p>
      )}
      {archivo && (
        <p>
          <FileLink site={site} path={archivo} title="Lea antes el documento" />
        </p>
      )}
    </section>
  );
}

function Outcome({ espacio: { data } }: { espacio: Participacion }) {
  const { resultado, uso_de_aportes } = data;
  const counts = countsInWords(data);
  return (
    <section>
      <h2>Qué resultó</h2>
      {counts && (
        <p>
          <strong>{counts}</strong>
        </p>
      )}
      {resultado ? <p>{resultado}</p> : <Empty>La alcaldía todavía no ha publicado el resultado.</Empty>}
      {uso_de_aportes && (
        <>
          <h3>Qué se hizo con los aportes</h3>
          <p>{uso_de_aportes}</p>
        </>
      )}
    </section>
  );
}
