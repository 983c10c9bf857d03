import type { SignedReading } from "../../../scripts/plan/closings.ts";
import type { ChannelFigures, FrequencyReport, MonthFigures } from "../../../scripts/report/report.ts";

/** Figures by month with their name: of a channel or of the whole site. */
export interface Series {
  /** Identifies the part of a page that shows its days. */
  id: string;
  nombre: string;
  /** `null` for the whole site. */
  canal: ChannelFigures | null;
  /** Days with an update a month. */
  meta: number;
  meses: SeriesMonth[];
}

/** A month as it is shown: one that is signed, with the figures that were signed. */
export interface SeriesMonth extends MonthFigures {
  isSigned?: boolean;
  /** What is read of a signed month today, where it is another figure. */
  hoy?: MonthFigures;
}

/**
 * The channels with those of their months that `isShown` lets through, and the whole site unless it is its only channel. A signed
 * month of a channel has the figures that were signed.
 */
export function seriesOf(
  { canales, sitio }: FrequencyReport,
  cierres: readonly SignedReading[],
  isShown: (mes: string) => boolean,
): Series[] {
  const shown = ({ meses }: Pick<ChannelFigures, "meses">) => meses.filter(({ mes }) => isShown(mes));
  const channels = canales.map((canal) => ({
    id: `canal-${canal.id}`,
    nombre: canal.nombre,
    canal,
    meta: canal.meta_mensual,
    meses: shown(canal).map((month) => asSigned(month, canal.id, cierres)),
  }));
  const meses = shown(sitio);
  const latest = meses.at(-1);
  if (!latest || canales.length === 1) return channels;
  return [...channels, { id: "sitio", nombre: "Todo el sitio", canal: null, meta: latest.meta, meses }];
}

/** The month as it was signed, and as it is read today where that is another figure. */
function asSigned(month: MonthFigures, id: string, cierres: readonly SignedReading[]): SeriesMonth {
  const signed = cierres.find((each) => each.month.mes === month.mes)?.canales.all;
  const pair = signed?.find(({ firmado }) => firmado.id === id);
  if (!pair) return month;
  const { dias, actualizaciones, meta, estado } = pair.firmado;
  const hoy = pair.differs ? month : undefined;
  return { mes: month.mes, dias, actualizaciones, meta, estado, isSigned: true, hoy };
}

/** Whether any of the months is signed. */
export const hasSigned = (series: readonly Series[]): boolean =>
  series.some(({ meses }) => meses.some(({ isSigned }) => isSigned));
