import type { Site } from "../../../scripts/model/site.ts";
import { daysWithUpdates } from "../../../scripts/report/days.ts";
import { monthOf } from "../../../scripts/report/progress.ts";
import type { ChannelFigures } from "../../../scripts/report/report.ts";
import { sinceLastUpdate, stateOfChannel } from "../../../scripts/report/sentences.ts";
import { longDate } from "../../../scripts/time/spanish.ts";
import { count } from "../../../scripts/words/spanish.ts";
import { DependenciaName } from "../dependencia-name.tsx";
import { Months } from "./months-table.tsx";

/** How many months the report shows; earlier months have one page per year. */
export const LAST_MONTHS = 12;

/** One channel: the responsible office, this month so far, and each month against the goal. */
export function ChannelSection({ site, canal }: { site: Site; canal: ChannelFigures }) {
  return (
    <section class="channel" aria-labelledby={`canal-${canal.id}`}>
      <h2 id={`canal-${canal.id}`}>Canal {canal.nombre}</h2>
      <p>
        <strong>{stateOfChannel(site.report, canal, site.today)}</strong>
      </p>
      <dl>
        <dt>Responsable</dt>
        <dd>
          <DependenciaName site={site} slug={canal.responsable} />
        </dd>
        <dt>Última actualización</dt>
        <dd>{lastUpdate(canal, site.today)}</dd>
        <dt>Meta</dt>
        <dd>{goal(canal, site.today)}</dd>
      </dl>
      <Months
        name={canal.nombre}
        meses={canal.meses.slice(-LAST_MONTHS)}
        days={daysWithUpdates(site.report, canal.id)}
        today={site.today}
      />
    </section>
  );
}

function lastUpdate(canal: ChannelFigures, today: string): string {
  const since = sinceLastUpdate(canal, today);
  return canal.ultima_actualizacion === null ? since : `${longDate(canal.ultima_actualizacion)} (${since})`;
}

function goal(canal: ChannelFigures, today: string): string {
  const dias = monthOf(canal, today.slice(0, 7))?.dias;
  const meta = `${count(canal.meta_mensual, "día", "días")} con actualización al mes`;
  return typeof dias === "number" ? `${meta}; en este van ${dias}` : meta;
}
