import { officeNamed } from "../../../scripts/model/offices.ts";
import type { Site } from "../../../scripts/model/site.ts";
import type { SignedReading } from "../../../scripts/plan/closings.ts";
import type { EvaluationMark } from "../../../scripts/plan/evaluations.ts";
import type { Indicator } from "../../../scripts/plan/indicators.ts";
import type { Missing } from "../../../scripts/plan/measures.ts";
import { courseOf } from "../../../scripts/plan/present/signed-course.ts";
import {
  COURSE_MONTHS,
  figureInWords,
  goalInWords,
  newInWords,
  shownState,
  valueInWords,
} from "../../../scripts/plan/present/words.ts";
import { number } from "../../../scripts/words/spanish.ts";
import { CourseChart } from "../course-chart.tsx";
import { StateMark } from "./state-mark.tsx";

/** How many names the card lists; the evidence page has the rest. */
const MAX_MISSING = 8;

interface IndicatorCardProps {
  site: Site;
  indicator: Indicator;
  cierres: readonly SignedReading[];
  /** What evaluations found of it. */
  evaluations?: readonly EvaluationMark[];
}

/**
 * An indicator: its value today against its goal, its course, the names of what is missing, and a link to the evidence.
 */
export function IndicatorCard({ site, indicator, cierres, evaluations }: IndicatorCardProps) {
  const { id, nombre, meta, unidad, serie, faltan, evidencia } = indicator;
  const points = courseOf({ ...indicator, serie: serie.slice(-COURSE_MONTHS) }, cierres);
  const news = newInWords(indicator);
  return (
    <div class="indicator" id={id}>
      <h4>{nombre}</h4>
      <p>
        <strong class="value">{figureInWords(indicator)}</strong> {shareInWords(indicator)}
        {goalInWords(indicator)} <StateMark estado={shownState(indicator)} />
      </p>
      {news && <p class="date">{news}</p>}
      {points.filter(({ valor }) => valor !== null).length > 1 ? (
        <CourseChart
          label={nombre}
          points={points}
          meta={meta}
          format={(valor) => valueInWords(valor, unidad)}
          marks={evaluations}
          running={site.today.slice(0, 7)}
        />
      ) : (
        <p class="date">El historial todavía no alcanza para ver su curso.</p>
      )}
      {faltan.length > 0 && <MissingList site={site} missing={faltan} rest={evidencia} />}
      <p class="more">
        <a href={evidencia.url}>
          {evidencia.title}
          <span class="visually-hidden">: {nombre}</span>
        </a>
      </p>
    </div>
  );
}

/** «(75 %) · » beside «6 de 8»; nothing beside an amount. */
function shareInWords({ valor, unidad, denominador }: Indicator): string {
  return valor === null || denominador === null ? "· " : `(${valueInWords(valor, unidad)}) · `;
}

interface MissingListProps {
  site: Site;
  missing: readonly Missing[];
  /** The page that lists all of them. */
  rest: { url: string };
}

function MissingList({ site, missing, rest }: MissingListProps) {
  const more = missing.length - MAX_MISSING;
  return (
    <>
      <p>Qué falta ({number(missing.length)}):</p>
      <ul>
        {missing.slice(0, MAX_MISSING).map((item) => (
          <li key={item.titulo}>
            {item.url ? <a href={item.url}>{item.titulo}</a> : item.titulo}
            {officeName(site, item)}
          </li>
        ))}
        {more > 0 && (
          <li>
            <a href={rest.url}>y {number(more)} más</a>
          </li>
        )}
      </ul>
    </>
  );
}

function officeName(site: Site, { dependencia }: Missing): string {
  const office = officeNamed(site, dependencia);
  return office ? ` (${office.data.titulo})` : "";
}
