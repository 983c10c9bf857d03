import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { monthAndYear } from "../../scripts/time/spanish.ts";
import { quantity } from "../../scripts/words/spanish.ts";
import { Day } from "./dates.tsx";

/** How up to date the site is, in two sentences, with a link to the report. */
export function Freshness({ site }: { site: Site }) {
  return (
    <p class="freshness">
      <LastUpdate site={site} /> {thisMonth(site)} <a href={PAGES.informe.url}>Ver el informe de actualización</a>
    </p>
  );
}

function LastUpdate({ site: { report } }: { site: Site }) {
  const [latest] = report.actualizaciones;
  if (!latest) return <>El historial todavía no registra actualizaciones.</>;
  return (
    <>
      La última actualización de este sitio fue el <Day value={latest.fecha.slice(0, 10)} />.
    </>
  );
}

/** «En noviembre de 2026 hubo novedades en 3 días distintos.»; nothing while the month has no figure. */
function thisMonth({ report, today }: Site): string | undefined {
  const month = today.slice(0, 7);
  const dias = report.sitio.meses.find(({ mes }) => mes === month)?.dias;
  if (dias === undefined || dias === null) return undefined;
  return `En ${monthAndYear(month)} hubo novedades en ${quantity(dias, "día distinto", "días distintos")}.`;
}
