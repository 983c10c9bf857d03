import type { SignedMonth } from "../model/closings.ts";
import type { PlanState } from "../model/plan-state.ts";
import type { SiteContent } from "../model/site.ts";
import { monthOf } from "../report/progress.ts";
import type { FrequencyReport } from "../report/report.ts";
import type { Cierre } from "../schema/cierres.ts";
import type { Plan } from "../schema/plan.ts";
import { monthsBefore } from "../time/dates.ts";
import { type Reason, reasonsOf } from "./closing-reasons.ts";
import { indicatorsOf } from "./indicators.ts";

export type SignedChannel = Cierre["canales"][number];
export type SignedIndicator = Cierre["indicadores"][number];
export type MonthReading = Pick<Cierre, "canales" | "indicadores">;

interface ReadingInput {
  plan: Plan;
  report: FrequencyReport;
  /** The ends of the months that are over. */
  past: readonly PlanState[];
}

/**
 * The figures of a month that is over (`AAAA-MM`), as they are read today: those of each channel, and the value of each
 * indicator at its end. What counts days a month is a channel and no indicator. `undefined` where nothing is known of it.
 */
export function readingOf(mes: string, { plan, report, past }: ReadingInput): MonthReading | undefined {
  const state = past.find(({ day }) => day.startsWith(mes));
  const canales = report.canales.flatMap((canal): SignedChannel[] => {
    const month = monthOf(canal, mes);
    if (!month || month.estado === "en_curso") return [];
    const { dias, actualizaciones, meta, estado } = month;
    return [{ id: canal.id, nombre: canal.nombre, meta, dias, actualizaciones, estado }];
  });
  if (!state || !canales.some(({ dias }) => dias !== null)) return undefined;
  const indicadores = indicatorsOf({ plan, state, report, past: [] })
    .filter(({ unidad }) => unidad !== "dias_al_mes")
    .map(signedFigures);
  return { canales, indicadores };
}

function signedFigures(indicator: SignedIndicator): SignedIndicator {
  const { id, nombre, valor, numerador, denominador, meta, unidad } = indicator;
  return { id, nombre, valor, numerador, denominador, meta, unidad };
}

/** A signed figure beside the same one as it is read today. */
export interface Compared<T> {
  firmado: T;
  /** Absent where it is not counted any more. */
  hoy?: T;
  differs: boolean;
}

/** The channels or the indicators of a signed month, and why some differ; without reasons while none does. */
export interface ComparedPart<T> {
  all: readonly Compared<T>[];
  reasons: readonly Reason[];
}

/** A signed month beside today's reading of it. */
export interface SignedReading {
  month: SignedMonth;
  /** Whether today's reading has figures of it; without them nothing is compared. */
  isReadable: boolean;
  canales: ComparedPart<SignedChannel>;
  indicadores: ComparedPart<SignedIndicator>;
}

/** Every signed month beside today's reading, oldest first. */
export function signedReadings(cierres: readonly SignedMonth[], input: ReadingInput): SignedReading[] {
  return cierres.map((month) => {
    const today = readingOf(month.mes, input);
    const canales = compared(month.canales, today?.canales, channelValues);
    const indicadores = compared(month.indicadores, today?.indicadores, indicatorValues);
    const known = new Set(month.canales.map(({ id }) => id));
    const added = (today?.canales ?? []).filter(({ id }) => !known.has(id)).map(({ nombre }) => nombre);
    return {
      month,
      isReadable: today !== undefined,
      canales: { all: canales, reasons: reasonsOf(month, canales, { goalsIn: "content/municipio.yaml", added }) },
      indicadores: { all: indicadores, reasons: reasonsOf(month, indicadores, { goalsIn: "content/plan.yaml" }) },
    };
  });
}

/** The values of which one that is another makes a difference; a name may change. */
const channelValues = ({ dias, actualizaciones, meta, estado }: SignedChannel) => [dias, actualizaciones, meta, estado];
const indicatorValues = (signed: SignedIndicator) => [signed.valor, signed.numerador, signed.denominador, signed.meta];

function compared<T extends { id: string }>(
  signed: readonly T[],
  today: readonly T[] | undefined,
  valuesOf: (each: T) => readonly unknown[],
): Compared<T>[] {
  return signed.map((firmado) => {
    const hoy = today?.find(({ id }) => id === firmado.id);
    const now = hoy && valuesOf(hoy);
    const isSame = valuesOf(firmado).every((value, index) => value === now?.[index]);
    return { firmado, hoy, differs: today !== undefined && !isSame };
  });
}

/** The month that ended last, when there are figures of it, with its closing if there is one. */
export function monthToClose({
  report,
  cierres,
  today,
}: Pick<SiteContent, "report" | "cierres" | "today">): { mes: string; cierre?: SignedMonth } | undefined {
  const mes = monthsBefore(today, 1).slice(0, 7);
  const isKnown = report.canales.some((canal) => (monthOf(canal, mes)?.dias ?? null) !== null);
  return isKnown ? { mes, cierre: cierres.find((each) => each.mes === mes) } : undefined;
}
