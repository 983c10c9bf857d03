import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { monthAndYear } from "../../scripts/time/spanish.ts";
import { quantity } from "../../scripts/words/spanish.ts";
import { Day } from "./dates.tsx";

/** How up to date the site is, in two sentences, with a link to the report. */
export function Freshness({ site }: { site: Site }) {
  return (
    <section>
      <h2>Qué tan al día está este sitio</h2>
      <LastUpdate site={site} />
      <ThisMonth site={site} />
      <p class="more">
        <a href={PAGES.informe.url}>Ver el informe de actualización</a>
      </p>
    </section>
  );
}

function LastUpdate({ site: { report } }: { site: Site }) {
  const [latest] = report.actualizaciones;
  if (!latest) return <p>El historial todavía no registra actualizaciones.</p>;
  return (
    <p>
      La última actualización fue el <Day value={latest.fecha.slice(0, 10)} />.
    </p>
  );
}

function ThisMonth({ site: { report, today } }: { site: Site }) {
  const month = today.slice(0, 7);
  const dias = report.sitio.meses.find(({ mes }) => mes === month)?.dias;
  if (dias === undefined || dias === null) return null;
  return (
    <p>
      En {monthAndYear(month)} hubo novedades en {quantity(dias, "día distinto", "días distintos")}.
    </p>
  );
}
