import type { Site } from "../../../scripts/model/site.ts";
import { addBusinessDays } from "../../../scripts/time/business-days.ts";
import { DataTable } from "../data-table.tsx";
import { Day } from "../dates.tsx";

/** Business days to answer: Ley 1437 de 2011, article 14, as amended by Ley 1755 de 2015. */
const TERMS = [
  { request: "Petición general, queja o reclamo", days: 15 },
  { request: "Solicitud de información pública, o de documentos", days: 10 },
  { request: "Consulta", days: 30 },
];

/** The legal time limits, with the last day of each for a request filed on the day of the build. */
export function Terms({ site }: { site: Site }) {
  return (
    <>
      <DataTable
        id="plazos"
        caption="Plazos que da la ley para responder (Ley 1755 de 2015)"
        columns={["Qué presenta", "Plazo"]}
        rows={TERMS.map(({ request, days }) => ({
          key: request,
          cells: [
            request,
            <>
              {days} días hábiles: hasta el <Day value={addBusinessDays(site.today, days)} />
            </>,
          ],
        }))}
      />
      <p>
        Las fechas son para lo que se presenta el <Day value={site.today} />, día en que se hizo esta página: si lo
        presenta otro día, cambian. Los días hábiles se cuentan desde el siguiente, sin sábados, domingos ni festivos.
      </p>
      <ul>
        <li>
          Si el asunto le corresponde a otra entidad, la alcaldía debe enviarlo a esa entidad dentro de los 5 días
          hábiles siguientes y contarle a usted.
        </li>
        <li>
          Si pidió documentos y en 10 días hábiles no le responden, se entiende que sí: la alcaldía ya no puede
          negárselos y le entrega las copias en los 3 días siguientes.
        </li>
        <li>
          Si la alcaldía no alcanza, debe decírselo antes de que venza el plazo, con la razón y el día en que
          responderá, que no puede pasar del doble del plazo.
        </li>
        <li>Si lleva una copia de lo que presenta, se la devuelven con fecha y hora de recibo. Es gratis.</li>
        <li>
          Primero se atiende lo que piden niñas, niños y adolescentes, y lo urgente para evitar un daño grave: dígalo en
          su petición.
        </li>
      </ul>
      <p>Así lo dicen los artículos 14, 15, 20 y 21 de la Ley 1437 de 2011.</p>
    </>
  );
}
