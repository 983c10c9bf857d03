import { officeNamed } from "../../../scripts/model/offices.ts";
import type { Site } from "../../../scripts/model/site.ts";
import { addressIn } from "../../../scripts/pages/families.ts";
import { activitiesOf } from "../../../scripts/plan/activities.ts";
import type { SignedReading } from "../../../scripts/plan/closings.ts";
import { evaluationMarks } from "../../../scripts/plan/evaluations.ts";
import type { Indicator } from "../../../scripts/plan/indicators.ts";
import { activityTally } from "../../../scripts/plan/present/activity-words.ts";
import { shownState } from "../../../scripts/plan/present/words.ts";
import type { ClaseDeIndicador } from "../../../scripts/schema/indicators.ts";
import type { Accion, Plan } from "../../../scripts/schema/plan.ts";
import { longDate } from "../../../scripts/time/spanish.ts";
import { capitalize, sentence } from "../../../scripts/words/spanish.ts";
import { ActivityList } from "./activity-list.tsx";
import { EvaluationTable } from "./evaluation-table.tsx";
import { Gatherers } from "./gatherers.tsx";
import { IndicatorCard } from "./indicator-card.tsx";

interface ActionCardsProps {
  site: Site;
  plan: Plan;
  accion: Accion;
  /** Place in the plan, from 1. */
  position: number;
  /** Those of this action. */
  indicadores: readonly Indicator[];
  cierres: readonly SignedReading[];
}

/**
 * An action with its activities and the cards of its indicators, closed; a link to one of them opens it, and paper has it open.
 */
export function ActionCards({ site, plan, accion, position, indicadores, cierres }: ActionCardsProps) {
  const met = indicadores.filter((indicator) => shownState(indicator) === "cumple").length;
  const activities = activitiesOf(accion, site.today);
  const tally = activityTally(activities);
  return (
    <details class="action">
      <summary>
        <h3 id={accion.id}>
          {position}. {accion.titulo}
        </h3>{" "}
        <span class="date">
          {met} de {indicadores.length} cumplen{tally && ` · ${tally}`}
        </span>
      </summary>
      <AboutAction site={site} accion={accion} />
      <ActivityList site={site} id={`actividades-${accion.id}`} activities={activities} />
      {isFirstWith(plan, accion, "frecuencia") && <Gatherers site={site} plan={plan} />}
      {isFirstWith(plan, accion, "fase") && <EvaluationTable site={site} plan={plan} />}
      <div class="indicators">
        {indicadores.map((indicator) => (
          <IndicatorCard
            key={indicator.id}
            site={site}
            indicator={indicator}
            cierres={cierres}
            evaluations={evaluationMarks(plan, indicator.id)}
          />
        ))}
      </div>
    </details>
  );
}

/** Whether an action is the first that measures this: what is said of it stands there, once. */
const isFirstWith = ({ acciones }: Plan, accion: Accion, clase: ClaseDeIndicador) =>
  acciones.find(({ indicadores }) => indicadores.some((each) => each.clase === clase)) === accion;

/** Who is responsible for an action, what citizens gain, with what, and by when. */
function AboutAction({ site, accion }: Pick<ActionCardsProps, "site" | "accion">) {
  const office = officeNamed(site, accion.responsable);
  const { beneficio, recursos, plazo, hasta } = accion;
  return (
    <>
      {beneficio && <p>{capitalize(beneficio)}</p>}
      <p class="date">
        {office && (
          <>
            Responde: <a href={office.url}>{office.data.titulo}</a> (
            <a href={addressIn("pendientesDeLaDependencia", { dependencia: office.slug })}>
              sus pendientes<span class="visually-hidden">: {office.data.titulo}</span>
            </a>
            ).{" "}
          </>
        )}
        {recursos.length > 0 && `Recursos: ${sentence(recursos.join("; "))} `}
        {plazo && `Plazo en el plan: ${plazo}. `}
        {hasta && `Hasta el ${longDate(hasta)}.`}
      </p>
    </>
  );
}
