import { meaningsIn } from "../../../scripts/plan/present/meanings.ts";
import type { Plan } from "../../../scripts/schema/plan.ts";

/** What the difficult words of the plan's actions and indicators mean; nothing where there are none. */
export function Meanings({ plan }: { plan: Plan }) {
  const texts = plan.acciones.flatMap(({ titulo, indicadores }) => [
    titulo,
    ...indicadores.map(({ nombre }) => nombre),
  ]);
  const meanings = meaningsIn(texts);
  return meanings.length > 0 ? <p class="date">{meanings.join(" ")}</p> : null;
}
