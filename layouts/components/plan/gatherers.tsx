import { officeNamed } from "../../../scripts/model/offices.ts";
import type { Site } from "../../../scripts/model/site.ts";
import type { Plan } from "../../../scripts/schema/plan.ts";
import { enumerate } from "../../../scripts/words/spanish.ts";
import { DependenciaName } from "../dependencia-name.tsx";

interface GatherersProps {
  site: Site;
  plan: Plan;
}

/** Who gathers the information of each channel; of those of which nobody has said it, or whose office is not public, one sentence. */
export function Gatherers({ site, plan }: GatherersProps) {
  const { canales } = site.municipio;
  const gatherers = canales.map(({ id, nombre }) => {
    const named = plan.canales.find(({ canal }) => canal === id)?.reune;
    return { id, nombre, office: officeNamed(site, named) };
  });
  const known = gatherers.flatMap(({ office, ...canal }) => (office ? [{ ...canal, office }] : []));
  const pending = gatherers.filter(({ office }) => !office).map(({ nombre }) => nombre);
  if (canales.length === 0) return null;
  return (
    <>
      <h4>Quién reúne la información de cada canal</h4>
      {known.length > 0 && (
        <ul>
          {known.map(({ id, nombre, office }) => (
            <li key={id}>
              {nombre}: <DependenciaName site={site} slug={office.slug} />
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
