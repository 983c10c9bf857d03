import { pointsOf, pointUrl } from "../model/legal-menus.ts";
import type { PlanState } from "../model/plan-state.ts";
import { listPageOf, PAGES } from "../pages/pages.ts";
import type { Criterio } from "../schema/criterios.ts";
import { INDICADOR_NAMES } from "../schema/indicators.ts";
import type { Plan } from "../schema/plan.ts";
import { compareText } from "../schema/slug.ts";
import { type Day, lastDayOf } from "../time/dates.ts";
import { evidenceOf } from "./evidence.ts";
import { existsIn, publicIn } from "./state.ts";

/** What is known of a criterion: `sin_juzgar` counts like `no_cumple`, and says that somebody still has to look. */
export type EstadoDeCriterio = "cumple" | "no_cumple" | "no_aplica" | "sin_juzgar";

export interface JudgedCriterion {
  criterio: Criterio;
  estado: EstadoDeCriterio;
  /** An address where it can be seen; absent while there is none. */
  evidencia?: string;
  razon?: string;
  /** Day on which somebody looked; of what the generator checks, the day of the state. */
  fecha?: string;
}

/** The value of an indicator on the same day, in per cent; `null` when there is nothing to measure. */
export type MeasuredValue = (indicador: NonNullable<Check["indicador"]>) => number | null;

/** Every criterion judged on the content of a day: by the generator where it can, else as somebody stated. */
export function judgeCriteria(state: PlanState, measuredValue: MeasuredValue): JudgedCriterion[] {
  return (state.criterios?.criterios ?? []).map((criterio) => judge(criterio, state, measuredValue));
}

/** Whether a criterion that applies is not met, or nobody knows. */
export const isUnmet = ({ estado }: JudgedCriterion): boolean => estado === "no_cumple" || estado === "sin_juzgar";

/** The office that answers for a phase: that of the action which measures it; `undefined` where none does. */
export function responsibleOfPhase({ acciones }: Plan, phase: string): string | undefined {
  return acciones.find(({ indicadores }) => indicadores.some(({ fase }) => fase === phase))?.responsable;
}

/** The criteria not met whose last day is still to come in the month of a day, those of the earliest day first. */
export function dueThisMonth(criterios: readonly JudgedCriterion[], today: Day): JudgedCriterion[] {
  const termOf = ({ criterio }: JudgedCriterion) => criterio.hasta ?? "";
  const last = lastDayOf(today.slice(0, 7));
  return criterios
    .filter((judged) => isUnmet(judged) && termOf(judged) >= today && termOf(judged) <= last)
    .sort((a, b) => compareText(termOf(a), termOf(b)));
}

function judge(criterio: Criterio, state: PlanState, measuredValue: MeasuredValue): JudgedCriterion {
  const { comprobacion, verifica, estado, razon, evidencia, fecha } = criterio;
  if (estado === "no_aplica") return { criterio, estado, razon, fecha };
  if (comprobacion !== "automatica" || !verifica) {
    return { criterio, estado: estado ?? "sin_juzgar", razon, evidencia, fecha };
  }
  const checks = Object.entries(verifica).filter(([, wanted]) => wanted !== undefined);
  const results = checks.flatMap(
    ([kind]) => CHECKS[kind as keyof typeof CHECKS]?.(verifica, state, measuredValue) ?? [],
  );
  const failed = results.find(({ holds }) => !holds);
  return {
    criterio,
    estado: failed ? "no_cumple" : "cumple",
    razon: failed?.lacks,
    evidencia: failed ? undefined : results.find(({ where }) => where)?.where,
    fecha: state.day,
  };
}

type Check = NonNullable<Criterio["verifica"]>;

interface Result {
  holds: boolean;
  /** Where it can be seen. */
  where?: string;
  /** What is missing, in words. */
  lacks: string;
}

/** How each kind of check is done. `documentos` is no check of its own: it says how many the others want. */
const CHECKS: Record<
  Exclude<keyof Check, "documentos">,
  (check: Check, state: PlanState, measuredValue: MeasuredValue) => Result
> = {
  pagina: ({ pagina = "" }, state) => ({
    holds: existsIn(state, pagina),
    where: pagina,
    lacks: `No existe la página ${pagina}.`,
  }),
  transparencia: ({ transparencia = "", documentos = 1 }, state) => {
    const point = pointsOf(state.menus, "transparencia").find(({ numero }) => numero === transparencia);
    const { holds, count, where } = evidenceOf(
      point ?? { menu: "transparencia", numero: transparencia, url: pointUrl("transparencia", transparencia) },
      state,
    );
    return {
      holds: documentos === 1 ? holds : count >= documentos,
      where,
      lacks:
        documentos === 1
          ? `No hay nada publicado en el punto ${transparencia} de transparencia.`
          : `El punto ${transparencia} de transparencia debe tener ${documentos} documentos y tiene ${count}.`,
    };
  },
  coleccion: ({ coleccion = "noticias", documentos = 1 }, state) => {
    const count = publicIn(state, coleccion).length;
    return {
      holds: count >= documentos,
      where: listPageOf(coleccion).url,
      lacks: `La sección ${listPageOf(coleccion).url} debe tener al menos ${documentos} y tiene ${count}.`,
    };
  },
  dato: ({ dato = "" }, { municipio }) => ({
    holds: municipio[dato] !== undefined && municipio[dato] !== null,
    where: PAGES.home.url,
    lacks: `Falta «${dato}» en content/municipio.yaml.`,
  }),
  dominio: ({ dominio = "" }, { municipio }) => ({
    holds: hostOf(municipio.sitio).endsWith(`.${dominio.replace(/^\./, "")}`),
    where: PAGES.home.url,
    lacks: `La dirección del sitio no termina en ${dominio}, o no se conoce.`,
  }),
  indicador: ({ indicador = "comite-documento" }, _state, measuredValue) => ({
    holds: (measuredValue(indicador) ?? 0) >= 100,
    where: `${PAGES.plan.url}#${indicador}`,
    lacks: `El indicador «${INDICADOR_NAMES[indicador]}» no llega al 100\u00a0%.`,
  }),
};

function hostOf(address: unknown): string {
  try {
    return new URL(String(address)).hostname;
  } catch {
    return "";
  }
}
