import type { Site } from "../../../scripts/model/site.ts";
import type { Plan } from "../../../scripts/schema/plan.ts";
import { enumerate } from "../../../scripts/words/spanish.ts";
import { officeNamed } from "../../groups.ts";
import { DependenciaName } from "../dependencia-name.tsx";

interface GatherersProps {
  site: Site;
  plan: Plan;
}

/** Who gathers the information of each channel; of those of which nobody has said it, or whose office is not public, one sentence. */
export function Gatherers({ site, plan }: GatherersProps) {
  const { canales } = site.municipio;
  const gathererOf = (id: string) => officeNamed(site, plan.canales.find(({ canal }) => canal === id)?.reune)?.slug;
  const pending = canales.filter(({ id }) => gathererOf(id) === undefined).map(({ nombre }) => nombre);
  const known = canales.filter(({ id }) => gathererOf(id) !== undefined);
  if (canales.length === 0) return null;
  return (
    <>
      <h4>Quién reúne la información de cada canal</h4>
      {known.length > 0 && (
        <ul>
          {known.map(({ id, nombre }) => (
            <li key={id}>
              {nombre}: <DependenciaName site={site} slug={gathererOf(id) ?? ""} />
            </li>
          ))}
        </ul>
      )}
      {pending.length > 0 && (
        <p>
          <span class="pending">Pendiente</span>: {known.length > 0 ? enumerate(pending) : "nadie lo ha dicho todavía"}.
        </p>
      )}
    </>
  );
}
