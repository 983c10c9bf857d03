import { officeNamed } from "../../../scripts/model/offices.ts";
import type { Site } from "../../../scripts/model/site.ts";
import { isUnmet, type JudgedCriterion } from "../../../scripts/plan/criteria.ts";
import { dueInWords } from "../../../scripts/plan/present/tasks.ts";
import { DependenciaName } from "../dependencia-name.tsx";
import { Overdue } from "./due-day.tsx";

/** «Responde: Secretaría de Hacienda. Vence el 31 de marzo de 2027.»: of a criterion not met, as far as it is said and public. */
export function CriterionTerm({ site, judged }: { site: Site; judged: JudgedCriterion }) {
  const { responsable, hasta } = judged.criterio;
  if (!isUnmet(judged)) return null;
  const office = officeNamed(site, responsable);
  const isLate = hasta !== undefined && hasta < site.today;
  const words = dueInWords({ clase: isLate ? "vencido" : "completar", vence: hasta });
  return (
    <>
      {office && (
        <>
          Responde: <DependenciaName site={site} slug={office.slug} />.{" "}
        </>
      )}
      {isLate ? <Overdue>{words}</Overdue> : words}
    </>
  );
}
