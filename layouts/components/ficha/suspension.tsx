import type { Ficha, FichaSite } from "../../../scripts/model/site.ts";
import { suspensionOf } from "../../../scripts/model/suspension.ts";
import { sentence } from "../../../scripts/words/spanish.ts";
import { Marked } from "../marked.tsx";

/** That nobody attends to this for a time, and why, before anything that would make somebody come. */
export function Suspension({ site, data }: { site: FichaSite; data: Ficha["data"] }) {
  const suspension = suspensionOf(data, site.today);
  if (!suspension) return null;
  return (
    <p class="suspended" data-pagefind-ignore>
      <strong>
        <Marked class="suspension" mark="✗">
          {suspension}.
        </Marked>
      </strong>
      {data.motivo_de_suspension && ` ${sentence(data.motivo_de_suspension)}`}
    </p>
  );
}
