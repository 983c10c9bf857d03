import type { Day } from "../time/dates.ts";

const ORDINALS = ["primer", "segundo", "tercer", "cuarto", "quinto", "sexto"];
const MONTHS_OF = { bimestre: 2, trimestre: 3, cuatrimestre: 4, semestre: 6 } as const;
const PART = /^(primer|segundo|tercer|cuarto|quinto|sexto) (bimestre|trimestre|cuatrimestre|semestre)$/i;

/**
 * The name of a term with its year, which its list leaves out: «cuarto trimestre de 2025», «año 2026». The year is that of the
 * day on which it is due, unless the name says «año anterior» or names a part of the year that is nearer in another one: what
 * is due in January of a fourth quarter is that of the year before.
 */
export function periodInWords(periodo: string, vence: Day): string {
  const year = Number(vence.slice(0, 4));
  if (/\b\d{4}\b/.test(periodo)) return periodo;
  if (/año anterior/i.test(periodo)) {
    return periodo.replace(/del año anterior/i, `de ${year - 1}`).replace(/año anterior/i, `año ${year - 1}`);
  }
  if (/^año$/i.test(periodo)) return `${periodo} ${year}`;
  return `${periodo} de ${year + yearsAway(periodo, Number(vence.slice(5, 7)))}`;
}

/** Which year a part of the year is of, from the month in which it is due: −1, 0 or 1. */
function yearsAway(periodo: string, due: number): number {
  const [, ordinal = "", part = ""] = PART.exec(periodo) ?? [];
  const length = MONTHS_OF[part.toLowerCase() as keyof typeof MONTHS_OF] ?? 12;
  const first = 1 + Math.max(0, ORDINALS.indexOf(ordinal.toLowerCase())) * length;
  const distance = (years: number) => {
    const [from, to] = [first + years * 12, first + length - 1 + years * 12];
    return due < from ? from - due : Math.max(0, due - to);
  };
  // What is not a part of the year is of the year in which it is due: twelve months are nearest there.
  return [0, -1, 1].reduce((nearest, years) => (distance(years) < distance(nearest) ? years : nearest));
}
