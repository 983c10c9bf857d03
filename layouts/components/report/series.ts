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
  meses: MonthFigures[];
}

/** The channels with those of their months that `isShown` lets through, and the whole site unless it is its only channel. */
export function seriesOf({ canales, sitio }: FrequencyReport, isShown: (mes: string) => boolean): Series[] {
  const shown = ({ meses }: Pick<ChannelFigures, "meses">) => meses.filter(({ mes }) => isShown(mes));
  const channels = canales.map((canal) => ({
    id: `canal-${canal.id}`,
    nombre: canal.nombre,
    canal,
    meta: canal.meta_mensual,
    meses: shown(canal),
  }));
  const meses = shown(sitio);
  const latest = meses.at(-1);
  if (!latest || canales.length === 1) return channels;
  return [...channels, { id: "sitio", nombre: "Todo el sitio", canal: null, meta: latest.meta, meses }];
}
