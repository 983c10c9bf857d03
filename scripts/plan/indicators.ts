import type { PlanState } from "../model/plan-state.ts";
import { PAGES } from "../pages/pages.ts";
import type { ChannelFigures, Estado, FrequencyReport } from "../report/report.ts";
import { INDICADORES, type Unidad } from "../schema/indicators.ts";
import type { Accion, IndicadorDelPlan, Plan } from "../schema/plan.ts";
import type { Day } from "../time/dates.ts";
import { newByYear, type YearCount } from "./by-year.ts";
import { goalOf, MEASURES, type Measurement, type Missing } from "./measures.ts";

/** The value of an indicator at the end of a month; of the current one, today's. */
export interface Point {
  /** `AAAA-MM`. */
  mes: string;
  valor: number | null;
}

/** An indicator of the plan with today's value, and its course. */
export interface Indicator extends Measurement {
  id: string;
  accion: Accion;
  nombre: string;
  meta: number;
  unidad: Unidad;
  estado: Estado;
  faltan: readonly Missing[];
  /** Where the figure can be checked, item by item; of what has no figure, the page as a whole. */
  evidencia: { url: string; title: string };
  /** Oldest first, to the current month. */
  serie: readonly Point[];
  /** Of the sheets that it counts, how many were new in each year, the newest year first; absent where it counts none. */
  nuevos?: readonly YearCount[];
}

export interface IndicatorsInput {
  plan: Plan;
  state: PlanState;
  report: FrequencyReport;
  /** The ends of the months that are over, oldest first. */
  past: readonly PlanState[];
}

/** Every indicator of a plan, in its order. */
export function indicatorsOf({ plan, state, report, past }: IndicatorsInput): Indicator[] {
  return plan.acciones.flatMap((accion) =>
    accion.indicadores.flatMap((indicador): Indicator[] =>
      indicador.clase === "frecuencia"
        ? report.canales.map((canal) => frequency(canal, accion, state.day))
        : [measured(indicador.clase, { accion, indicador, plan, state, past, isWhole: report.historial.completo })],
    ),
  );
}

/** The channel's own goal and figures: those of the report of updates. */
function frequency(canal: ChannelFigures, accion: Accion, today: Day): Indicator {
  const current = canal.meses.find(({ mes }) => mes === today.slice(0, 7));
  const valor = current?.dias ?? null;
  return {
    id: `frecuencia-${canal.id}`,
    accion,
    nombre: `${INDICADORES.frecuencia.nombre}: ${canal.nombre}`,
    valor,
    numerador: valor,
    denominador: null,
    meta: canal.meta_mensual,
    unidad: INDICADORES.frecuencia.unidad,
    estado: current?.estado ?? "sin_datos",
    faltan: [],
    evidencia: { url: placeIn(PAGES.informe.url, valor, `canal-${canal.id}`), title: "Ver los días, en el informe" },
    serie: canal.meses.map(({ mes, dias }) => ({ mes, valor: dias })),
  };
}

interface MeasuredInput {
  accion: Accion;
  indicador: IndicadorDelPlan;
  plan: Plan;
  state: PlanState;
  past: readonly PlanState[];
  /** Whether the past begins with the first commit. */
  isWhole: boolean;
}

function measured(clase: keyof typeof MEASURES, input: MeasuredInput): Indicator {
  const { accion, indicador, plan, state, past, isWhole } = input;
  const { measure, evidence, counted } = MEASURES[clase];
  const { unidad } = INDICADORES[clase];
  const today = measure(state, indicador, plan);
  const meta = goalOf(indicador);
  return {
    id: clase === "fase" ? `fase-${indicador.fase}` : clase,
    accion,
    nombre: indicador.nombre,
    ...today,
    meta,
    unidad,
    estado: outcome(today.valor, meta, unidad, accion, state.day),
    evidencia: { url: placeIn(evidence.url, today.valor, evidence.anchor?.(indicador)), title: evidence.title },
    serie: [
      ...past.map((each) => ({ mes: each.day.slice(0, 7), valor: measure(each, indicador, plan).valor })),
      { mes: state.day.slice(0, 7), valor: today.valor },
    ],
    ...(counted ? { nuevos: newByYear([...past, state], counted, isWhole) } : {}),
  };
}

/** A page that shows nothing of what has no figure has no part for it. */
function placeIn(url: string, valor: number | null, anchor: string | undefined): string {
  return valor === null || anchor === undefined ? url : `${url}#${anchor}`;
}

/** Below its goal, an indicator is still on its way while its year or the term of its action has not ended. */
function outcome(valor: number | null, meta: number, unidad: Unidad, { hasta }: Accion, today: Day): Estado {
  if (valor === null) return "sin_datos";
  if (valor >= meta) return "cumple";
  const isOpen = unidad === "porcentaje" ? hasta !== undefined && today <= hasta : true;
  return isOpen ? "en_curso" : "no_cumple";
}
