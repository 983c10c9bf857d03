import type { Site } from "../../../scripts/model/site.ts";
import { addressIn } from "../../../scripts/pages/families.ts";
import type { Indicator } from "../../../scripts/plan/indicators.ts";
import { shownState } from "../../../scripts/plan/present/words.ts";
import type { Accion } from "../../../scripts/schema/plan.ts";
import { longDate } from "../../../scripts/time/spanish.ts";
import { capitalize } from "../../../scripts/words/spanish.ts";
import { officeNamed } from "../../groups.ts";
import { IndicatorCard } from "./indicator-card.tsx";

interface ActionCardsProps {
  site: Site;
  accion: Accion;
  /** Place in the plan, from 1. */
  position: number;
  /** Those of this action. */
  indicadores: readonly Indicator[];
}

/** An action with the cards of its indicators, closed; a link to one of them opens it, and paper has it open. */
export function ActionCards({ site, accion, position, indicadores }: ActionCardsProps) {
  const met = indicadores.filter((indicator) => shownState(indicator) === "cumple").length;
  return (
    <details class="action">
      <summary>
        <h3 id={accion.id}>
          {position}. {accion.titulo}
        </h3>{" "}
        <span class="date">
          {met} de {indicadores.length} cumplen
        </span>
      </summary>
      <AboutAction site={site} accion={accion} />
      <div class="indicators">
        {indicadores.map((indicator) => (
          <IndicatorCard key={indicator.id} site={site} indicator={indicator} />
        ))}
      </div>
    </details>
  );
}

/** Who is responsible for an action, what citizens gain, and by when. */
function AboutAction({ site, accion }: Pick<ActionCardsProps, "site" | "accion">) {
  const office = officeNamed(site, accion.responsable);
  const { beneficio, plazo, hasta } = accion;
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
        {plazo && `Plazo en el plan: ${plazo}. `}
        {hasta && `Hasta el ${longDate(hasta)}.`}
      </p>
    </>
  );
}
