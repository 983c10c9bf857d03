import type { ComponentChildren } from "preact";
import type { Site } from "../../../scripts/model/site.ts";
import { stateOfChannel, stateOfSite } from "../../../scripts/report/sentences.ts";
import { ESTADOS } from "../../../scripts/report/words.ts";
import { monthAndYear, shortMonth } from "../../../scripts/time/spanish.ts";
import { count } from "../../../scripts/words/spanish.ts";
import { DependenciaName } from "../dependencia-name.tsx";
import { SIGNED, SignedMark } from "./legend.tsx";
import { MonthFigure } from "./month-figure.tsx";
import type { Series } from "./series.ts";

interface MatrixProps {
  site: Site;
  series: readonly Series[];
  /** `AAAA-MM`, oldest first: a column each. */
  months: readonly string[];
  /** Whether it says what each channel lacks this month. */
  withState?: boolean;
}

/**
 * Every channel and the whole site by month: who answers for it, its goal, and a sign and a number a month. One table at any
 * width: on a phone each row is a block with its months in two lines. Nothing without months.
 */
export function Matrix({ site, series, months, withState = false }: MatrixProps) {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with very large letters it scrolls, and must be reachable with the keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section needs a heading; this region has the table's caption
    <div role="region" class="tabla" aria-labelledby="resumen" tabIndex={0}>
      <table class="matrix">
        <caption id="resumen">
          Días con actualización, {first === last ? "en" : `de ${monthAndYear(first)} a`} {monthAndYear(last)}
        </caption>
        <thead>
          <tr>
            <th scope="col">Canal</th>
            {withState && <th scope="col">Este mes</th>}
            <th scope="col">Meta</th>
            {months.map((mes, index) => (
              <th key={mes} scope="col">
                {shortMonth(mes)}
                {isSigned(series, mes) && <SignedMark />}{" "}
                <span class={index === 0 || mes.endsWith("-01") ? "year" : "visually-hidden"}>{mes.slice(0, 4)}</span>
                {isRunning(site, mes) && <span class="year"> {ESTADOS.en_curso}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map((each) => (
            <Row key={each.id} site={site} series={each} months={months} withState={withState} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ site, series, months, withState }: Omit<MatrixProps, "series"> & { series: Series }) {
  const { canal, meta } = series;
  return (
    <tr>
      <th scope="row">
        <Name series={series} />
        {canal && (
          <span class="office">
            <DependenciaName site={site} slug={canal.responsable} />
          </span>
        )}
      </th>
      {withState && (
        <td class="lacks">
          {canal ? stateOfChannel(site.report, canal, site.today) : stateOfSite(site.report, site.today)}
        </td>
      )}
      <td class="goal">
        <Label>Meta: </Label>
        {count(meta, "día", "días")}
      </td>
      {months.map((mes) => (
        <td key={mes} class={isRunning(site, mes) ? "cell running" : "cell"}>
          <Label>
            {shortMonth(mes)} {monthIn(series, mes)?.isSigned && `${SIGNED.mark} `}
          </Label>
          <MonthFigure month={monthIn(series, mes)} />
        </td>
      ))}
    </tr>
  );
}

/** Leads to the days of a channel; read as «Canal Noticias» where links are listed: the menu has another «Noticias». */
function Name({ series: { id, nombre, canal, meses } }: { series: Series }) {
  if (meses.length === 0) return nombre;
  return (
    <a href={`#${id}`}>
      {canal && <span class="visually-hidden">Canal </span>}
      {nombre}
    </a>
  );
}

/** What the head of the column says, for a narrow screen, where it is not seen. */
function Label({ children }: { children: ComponentChildren }) {
  return (
    <span class="label" aria-hidden="true">
      {children}
    </span>
  );
}

const monthIn = ({ meses }: Series, month: string) => meses.find(({ mes }) => mes === month);

/** Whether the committee signed a month: then it signed all channels. */
const isSigned = (series: readonly Series[], mes: string) => series.some((each) => monthIn(each, mes)?.isSigned);

const isRunning = ({ today }: Site, mes: string) => mes === today.slice(0, 7);
