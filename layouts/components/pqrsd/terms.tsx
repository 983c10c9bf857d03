import type { Site } from "../../../scripts/model/site.ts";
import { addBusinessDays } from "../../../scripts/time/business-days.ts";
import { DataTable } from "../data-table.tsx";
import { Day } from "../dates.tsx";

/** Business days to answer: Ley 1437 de 2011, article 14, as amended by Ley 1755 de 2015. */
const TERMS = [
  { request: "Petición general, queja o reclamo", days: 15 },
  { request: "Documentos o información", days: 10 },
  { request: "Consulta sobre asuntos a cargo de la alcaldía", days: 30 },
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
        Las fechas son para lo que se radica el <Day value={site.today} />, día en que se hizo esta página: si radica
        otro día, cambian. Los días hábiles se cuentan desde el siguiente, sin sábados, domingos ni festivos.
      </p>
      <p>
        Si el asunto le corresponde a otra entidad, la alcaldía debe enviarlo a esa entidad dentro de los 5 días hábiles
        siguientes y contarle a usted.
      </p>
    </>
  );
}
