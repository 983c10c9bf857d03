import type { SignedReading } from "../closings.ts";
import type { Indicator, Point } from "../indicators.ts";
import { valueInWords } from "./words.ts";

/** A month's value as it is shown: the signed one where there is one, with a note that says so. */
export interface ShownPoint extends Point {
  /** «firmado», «firmado; hoy, 50 %» */
  note?: string;
}

/** The course of an indicator in which a signed month has the value that was signed. */
export function courseOf(
  { id, serie, unidad }: Pick<Indicator, "id" | "serie" | "unidad">,
  cierres: readonly SignedReading[],
): ShownPoint[] {
  return serie.map((point) => {
    const signed = signedValue(
      id,
      cierres.find(({ month }) => month.mes === point.mes),
    );
    if (signed === undefined) return point;
    const other = point.valor === signed ? "" : `; hoy, ${valueInWords(point.valor, unidad)}`;
    return { mes: point.mes, valor: signed, note: `firmado${other}` };
  });
}

/** What counts days a month is signed as a channel. */
function signedValue(id: string, reading: SignedReading | undefined): number | null | undefined {
  const channel = reading?.month.canales.find((each) => `frecuencia-${each.id}` === id);
  return channel ? channel.dias : reading?.month.indicadores.find((each) => each.id === id)?.valor;
}
