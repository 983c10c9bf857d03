import { PAGES } from "../../pages/pages.ts";
import { enumerate, plural, sentence } from "../../words/spanish.ts";
import { isUnmet, type JudgedCriterion, responsibleOfPhase } from "../criteria.ts";
import type { Owed, TasksInput } from "./task.ts";

/** How many criteria of a phase its task names: the page has them all. */
const NAMED = 3;

const ARCHIVO = "content/criterios.yaml";

/** The criteria not met that have somebody who answers for them, a task each. */
export function criterionTasks({ site: { today }, criterios }: TasksInput): Owed[] {
  return criterios.filter(isUnmet).flatMap((judged): Owed[] => {
    const { id, responsable, hasta, comprobacion } = judged.criterio;
    if (responsable === undefined) return [];
    const task = {
      clase: hasta !== undefined && hasta < today ? ("vencido" as const) : ("completar" as const),
      titulo: nameOf(judged),
      accion: howToMeet(judged),
      url: `${PAGES.criterios.url}#${id}`,
      // What the generator judges is met elsewhere: the list says nothing of it.
      ...(comprobacion !== "automatica" && { archivo: ARCHIVO }),
      vence: hasta,
    };
    return [[responsable, task]];
  });
}

/** The criteria of a phase for which nobody answers yet: one task for whoever answers for the phase, so that they flood no list. */
export function phaseTasks({ site, plan, criterios }: TasksInput): Owed[] {
  return (site.criterios?.fases ?? []).flatMap(({ id, nombre }): Owed[] => {
    const unmet = criterios.filter(
      (judged) => isUnmet(judged) && judged.criterio.fase === id && judged.criterio.responsable === undefined,
    );
    if (unmet.length === 0) return [];
    const first = unmet.slice(0, NAMED).map(nameOf);
    const opening = unmet.length > NAMED ? "Los primeros son" : plural(unmet.length, "Es", "Son");
    const criteria = plural(unmet.length, "falta 1 criterio", `faltan ${unmet.length} criterios`);
    return [
      [
        responsibleOfPhase(plan, id),
        {
          clase: "completar",
          titulo: `${nombre}: ${criteria}`,
          accion: `${opening} ${enumerate(first)}. Escriba quién responde por cada uno («responsable») y hasta cuándo («hasta»).`,
          url: `${PAGES.criterios.url}#fase-${id}`,
          archivo: ARCHIVO,
        },
      ],
    ];
  });
}

const nameOf = ({ criterio }: JudgedCriterion) => `${criterio.id} ${criterio.nombre}`;

/** Why it is not met, and what makes it met: of what the generator judges, the reason says it. */
function howToMeet({ criterio, estado, razon }: JudgedCriterion): string {
  const why = razon === undefined ? "" : sentence(razon);
  if (criterio.comprobacion === "automatica") return why;
  if (estado === "sin_juzgar") {
    return "Nadie lo ha comprobado: mírelo y escriba lo que encontró en «estado», con el día en «fecha».";
  }
  return `${why} Cuando se cumpla, escriba «cumple» en «estado», con dónde se ve y el día.`.trimStart();
}
