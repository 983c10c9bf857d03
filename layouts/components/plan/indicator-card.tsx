import type { Site } from "../../../scripts/model/site.ts";
import type { Indicator } from "../../../scripts/plan/indicators.ts";
import type { Missing } from "../../../scripts/plan/measures.ts";
import { courseInWords, fractionInWords, goalInWords, valueInWords } from "../../../scripts/plan/present/words.ts";
import { number } from "../../../scripts/words/spanish.ts";
import { officeNamed } from "../../groups.ts";
import { CoursePicture } from "./course-picture.tsx";
import { StateMark } from "./state-mark.tsx";

/** How many names the card lists; the evidence page has the rest. */
const MAX_MISSING = 8;

interface IndicatorCardProps {
  site: Site;
  indicator: Indicator;
}

/**
 * An indicator: its value today against its goal, its course, the names of what is missing, and a link to the evidence.
 */
export function IndicatorCard({ site, indicator }: IndicatorCardProps) {
  const { id, nombre, valor, unidad, estado, faltan, evidencia } = indicator;
  return (
    <div class="indicator" id={id}>
      <h3>{nombre}</h3>
      <p class="value">
        <strong>{valueInWords(valor, unidad)}</strong>{" "}
        {[fractionInWords(indicator), goalInWords(indicator)].filter(Boolean).join(" · ")} <StateMark estado={estado} />
      </p>
      <CoursePicture {...indicator} />
      <p class="date">{courseInWords(indicator)}</p>
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

interface MissingListProps {
  site: Site;
  missing: readonly Missing[];
  /** The page that lists all of them. */
  rest: { url: string };
}

function MissingList({ site, missing, rest }: MissingListProps) {
  const more = missing.length - MAX_MISSING;
  return (
    <details>
      <summary>Qué falta: {number(missing.length)}</summary>
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
    </details>
  );
}

function officeName(site: Site, { dependencia }: Missing): string {
  const office = officeNamed(site, dependencia);
  return office ? ` (${office.data.titulo})` : "";
}
