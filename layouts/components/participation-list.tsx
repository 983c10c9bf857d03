import type { Participacion } from "../../scripts/model/site.ts";
import { MECANISMO_NAMES, phaseOf } from "../participation.ts";
import { countsInWords } from "../participation-words.ts";
import { Day } from "./dates.tsx";

/** Consultations with their dates; closed ones with their outcome. */
export function ParticipationList({ espacios, today }: { espacios: readonly Participacion[]; today: string }) {
  return (
    <ul class="documents">
      {espacios.map((espacio) => (
        <li key={espacio.url}>
          <a href={espacio.url}>{espacio.data.titulo}</a>
          <p class="date">
            {MECANISMO_NAMES[espacio.data.mecanismo]}. <Dates espacio={espacio} today={today} />
          </p>
          <p>{phaseOf(espacio, today) === "cerrada" ? outcome(espacio) : espacio.data.resumen}</p>
        </li>
      ))}
    </ul>
  );
}

function Dates({ espacio, today }: { espacio: Participacion; today: string }) {
  const { abre, cierra } = espacio.data;
  switch (phaseOf(espacio, today)) {
    case "futura":
      return (
        <>
          Abre el <Day value={abre} />
        </>
      );
    case "abierta":
      return (
        <>
          Abierta hasta el <Day value={cierra} />
        </>
      );
    default:
      return (
        <>
          Cerró el <Day value={cierra} />
        </>
      );
  }
}

function outcome({ data }: Participacion): string {
  const result = data.resultado ? `Resultado: ${data.resultado}` : "La alcaldía todavía no ha publicado el resultado.";
  return [countsInWords(data), result].filter(Boolean).join(" ");
}
