import type { Participacion } from "../scripts/model/site.ts";
import { outOf, plural, quantity } from "../scripts/words/spanish.ts";

type Counts = Pick<Participacion["data"], "personas" | "aportes" | "aportes_acogidos">;

/** «Participaron 84 personas; 61 aportes, 40 acogidos.»: as far as they were counted; empty when nothing was. */
export function countsInWords({ personas, aportes, aportes_acogidos: acogidos }: Counts): string {
  const contributions = [
    aportes === undefined ? "" : whole(aportes, "aporte", "aportes"),
    acogidos === undefined ? "" : whole(acogidos, "acogido", "acogidos"),
  ].filter(Boolean);
  const parts = [personas === undefined ? "" : people(personas), contributions.join(", ")].filter(Boolean);
  return parts.length === 0 ? "" : `${parts.join("; ")}.`;
}

const people = (amount: number) =>
  amount === 0
    ? "No participó nadie"
    : `${plural(amount, "Participó", "Participaron")} ${whole(amount, "persona", "personas")}`;

/**
 * What was counted in the consultations that closed in a year: «En 2026 participaron 612 personas y se recibieron 12 aportes.
 * Falta contar 1 de 2 espacios.» Empty when nothing was counted.
 */
export function yearInWords(year: string, closed: readonly Participacion[]): string {
  const counted = closed.flatMap(({ data: { personas, aportes } }) =>
    personas === undefined && aportes === undefined ? [] : [{ personas, aportes }],
  );
  if (counted.length === 0) return "";
  const personas = counted.reduce((total, each) => total + (each.personas ?? 0), 0);
  const aportes = counted.reduce((total, each) => total + (each.aportes ?? 0), 0);
  const whollyCounted = counted.filter((each) => each.personas !== undefined && each.aportes !== undefined);
  const lacking = closed.length - whollyCounted.length;
  return [
    `En ${year} ${plural(personas, "participó", "participaron")} ${whole(personas, "persona", "personas")} y se`,
    `${plural(aportes, "recibió", "recibieron")} ${whole(aportes, "aporte", "aportes")}.`,
    ...(lacking > 0 ? [`Falta contar ${outOf(lacking, closed.length)} espacios.`] : []),
  ].join(" ");
}

/** An amount that stays on the line with its unit. */
const whole = (amount: number, one: string, many: string) => quantity(amount, one, many).replace(" ", "\u00a0");
