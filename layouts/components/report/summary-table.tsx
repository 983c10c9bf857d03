import type { Site } from "../../../scripts/model/site.ts";
import { monthOf } from "../../../scripts/report/progress.ts";
import type { MonthFigures } from "../../../scripts/report/report.ts";
import { lastTwelveMonths } from "../../../scripts/time/dates.ts";
import { shortMonth } from "../../../scripts/time/spanish.ts";
import { DataTable } from "../data-table.tsx";
import { MonthFigure } from "./month-figure.tsx";

/** Every channel and the whole site over the last twelve months, a sign and a number per month. */
export function SummaryTable({ site: { report, today } }: { site: Site }) {
  const months = lastTwelveMonths(today);
  const cells = (meses: MonthFigures[]) => months.map((mes) => <MonthFigure month={monthOf({ meses }, mes)} />);
  return (
    <DataTable
      id="resumen"
      caption="Días con actualización, por canal y mes"
      columns={["Canal", ...months.map((mes) => `${shortMonth(mes)} ${mes.slice(0, 4)}`)]}
      rows={[
        ...report.canales.map(({ id, nombre, meses }) => ({
          key: id,
          cells: [<ChannelLink id={id} nombre={nombre} />, ...cells(meses)],
        })),
        { key: "", cells: ["Todo el sitio", ...cells(report.sitio.meses)] },
      ]}
    />
  );
}

/** Read as «Canal Noticias» by screen readers that list links: the menu has another «Noticias». */
function ChannelLink({ id, nombre }: { id: string; nombre: string }) {
  return (
    <a href={`#canal-${id}`}>
      <span class="visually-hidden">Canal </span>
      {nombre}
    </a>
  );
}
