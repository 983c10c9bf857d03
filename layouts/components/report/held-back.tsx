import { type HeldBack, shownInstead } from "../../../scripts/model/held-back.ts";
import type { Site } from "../../../scripts/model/site.ts";
import { quantity } from "../../words.ts";
import { DependenciaName } from "../dependencia-name.tsx";

/** More than these would not be read; the page for those who write has them all. */
const MAX_SHOWN = 10;

/** Changes that reached the repository and that citizens cannot read yet; nothing when there are none. */
export function HeldBackChanges({ site }: { site: Site }) {
  const { heldBack } = site;
  if (heldBack.length === 0) return null;
  return (
    <section class="warning" aria-labelledby="retenidos">
      <h2 id="retenidos">{quantity(heldBack.length, "cambio no se ve", "cambios no se ven")} todavía en el sitio</h2>
      <p>
        Llegaron al repositorio con errores. El conteo los tiene en cuenta en el día en que llegaron; quien lee el sitio
        los verá cuando se corrijan.
      </p>
      <ul>
        {heldBack.slice(0, MAX_SHOWN).map((file) => (
          <li key={file.archivo}>
            <strong>{nameOf(file)}</strong>
            {file.dependencia && (
              <>
                {" "}
                (<DependenciaName site={site} slug={file.dependencia} />)
              </>
            )}
            : {shownInstead(file)}
          </li>
        ))}
      </ul>
      <p>
        <a href="/admin/estado/">Qué hay que corregir en cada uno</a>
      </p>
    </section>
  );
}

const nameOf = ({ titulo, archivo, isPersonal }: HeldBack) =>
  isPersonal ? "Un aviso a una persona" : (titulo ?? archivo);
