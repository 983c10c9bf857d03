import type { Evento } from "../../scripts/model/site.ts";
import { clockTime } from "../../scripts/time/spanish.ts";
import { Day } from "./dates.tsx";

/**
 * «5 de diciembre de 2026, 2 p. m. a 4 p. m.», «del 5 al 8 de diciembre…»: the date and time of an event, as far as
 * they are known.
 */
export function When({ event: { data } }: { event: Evento }) {
  const { fecha, fecha_fin, hora, hora_fin } = data;
  return (
    <>
      {fecha_fin && fecha_fin !== fecha ? (
        <>
          Del <Day value={fecha} /> al <Day value={fecha_fin} />
        </>
      ) : (
        <Day value={fecha} />
      )}
      {hora && `, ${hora_fin ? `de ${clockTime(hora)} a ${clockTime(hora_fin)}` : clockTime(hora)}`}
    </>
  );
}
