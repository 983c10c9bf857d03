import { daysWithUpdates } from "../../../scripts/report/days.ts";
import type { ChannelFigures, FrequencyReport } from "../../../scripts/report/report.ts";
import { sinceLastUpdate } from "../../../scripts/report/sentences.ts";
import { longDate } from "../../../scripts/time/spanish.ts";
import { count } from "../../../scripts/words/spanish.ts";
import { CourseChart } from "../course-chart.tsx";
import { Months } from "./months-table.tsx";
import type { Series } from "./series.ts";

interface ChannelSectionProps {
  report: FrequencyReport;
  series: Series;
  today: string;
  /** Whether it tells when the last update was. */
  withLast?: boolean;
}

/**
 * The evidence of a channel, or of the whole site: its course, and the days of each month; closed on the screen. Links lead to
 * what is inside, so that browsers open it. Nothing without months.
 */
export function ChannelSection({ report, series, today, withLast = false }: ChannelSectionProps) {
  const { id, nombre, canal, meta, meses } = series;
  if (meses.length === 0) return null;
  return (
    <section class="channel" aria-labelledby={`titulo-${id}`}>
      <details>
        <summary>
          <h3 id={`titulo-${id}`}>
            {canal && "Canal "}
            {nombre}
          </h3>
        </summary>
        <div id={id} class="evidence">
          {withLast && canal && <p>{lastUpdate(canal, today)}</p>}
          <CourseChart
            label={nombre}
            points={meses.map(({ mes, dias }) => ({ mes, valor: dias }))}
            meta={meta}
            format={(dias) => count(dias, "día", "días")}
            running={today.slice(0, 7)}
            isTabled
          />
          <Months name={nombre} meses={meses} days={daysWithUpdates(report, canal?.id ?? null)} today={today} />
        </div>
      </details>
    </section>
  );
}

function lastUpdate(canal: ChannelFigures, today: string): string {
  const since = sinceLastUpdate(canal, today);
  const day = canal.ultima_actualizacion && `${longDate(canal.ultima_actualizacion)} (${since})`;
  return `Última actualización: ${day ?? since}.`;
}
