import { unnamedInWords } from "../../../scripts/model/faults.ts";
import type { Site } from "../../../scripts/model/site.ts";
import { PAGES } from "../../../scripts/pages/pages.ts";
import { quantity } from "../../../scripts/words/spanish.ts";
import { DependenciaName } from "../dependencia-name.tsx";

/** A longer list would not be read; the staff page has all of them. */
const MAX_SHOWN = 10;

/** Committed changes that are not published because of errors; nothing when there are none. */
export function HeldBackChanges({ site }: { site: Site }) {
  const { heldBack, unnamed } = site.faults;
  const all = heldBack.length + unnamed.errores;
  if (all === 0) return null;
  return (
    <section class="warning" aria-labelledby="retenidos">
      <h2 id="retenidos">{quantity(all, "cambio no se ve", "cambios no se ven")} todavía en el sitio</h2>
      <p>
        Llegaron al repositorio con errores: quien lee el sitio los verá cuando se corrijan. Cuentan el día en que
        llegaron; los que no se podían leer, no tenían un dato obligatorio o tenían mal escrita su fecha de publicación
        o de vencimiento, el día en que se corrijan.
      </p>
      <ul>
        {heldBack.slice(0, MAX_SHOWN).map(({ archivo, titulo, dependencia, estado }) => (
          <li key={archivo}>
            <strong>{titulo}</strong>
            {dependencia && (
              <>
                {" "}
                (<DependenciaName site={site} slug={dependencia} />)
              </>
            )}
            : {estado}
          </li>
        ))}
        {unnamed.errores > 0 && <li>{unnamedInWords(unnamed)}</li>}
      </ul>
      <p>
        <a href={PAGES.estado.url}>Qué hay que corregir en cada uno</a>
      </p>
    </section>
  );
}
