import { officeNamed } from "../../../scripts/model/offices.ts";
import type { Acuerdo, Site } from "../../../scripts/model/site.ts";
import { Day } from "../dates.tsx";
import { AgreementState } from "./agreement-state.tsx";

interface AgreementListProps {
  site: Site;
  acuerdos: readonly Acuerdo[];
}

/** What was agreed: how far each has come, by when, and who answers for it. */
export function AgreementList({ site, acuerdos }: AgreementListProps) {
  return (
    <ul class="documents">
      {acuerdos.map((acuerdo) => {
        const { url, data } = acuerdo;
        return (
          <li key={url}>
            <a href={url}>{data.titulo}</a>
            <p class="date">
              <AgreementState acuerdo={acuerdo} today={site.today} />. Plazo: <Day value={data.para_cuando} />.
              Responde: {officeNamed(site, data.dependencia)?.data.titulo ?? data.dependencia}
            </p>
            <p>{data.resumen}</p>
          </li>
        );
      })}
    </ul>
  );
}
