import { officeNamed } from "../../scripts/model/offices.ts";
import type { Entidad, Site } from "../../scripts/model/site.ts";
import { capitalize } from "../../scripts/words/spanish.ts";
import { Day } from "./dates.tsx";

/** Entities with which there is an agreement: what kind, and from when to when. */
export function LinkedEntities({ entidades, today }: { entidades: readonly Entidad[]; today: string }) {
  return (
    <ul class="documents">
      {entidades.map(({ url, data }) => (
        <li key={url}>
          <a href={url}>{data.titulo}</a>
          <p class="date">
            {data.acuerdo && `${capitalize(data.acuerdo)}. `}
            <Term data={data} today={today} />
          </p>
          <p>{data.resumen}</p>
        </li>
      ))}
    </ul>
  );
}

function Term({ data: { fecha, vence }, today }: Pick<Entidad, "data"> & { today: string }) {
  return (
    <>
      {fecha && (
        <>
          Desde el <Day value={fecha} />
        </>
      )}
      {vence && (
        <>
          {vence < today ? "; terminó el " : ", hasta el "}
          <Day value={vence} />
        </>
      )}
    </>
  );
}

/** Entities with which an agreement is wanted: what each will publish, for when, and which office answers for it. */
export function WantedEntities({ site, entidades }: { site: Site; entidades: readonly Entidad[] }) {
  return (
    <ul class="documents">
      {entidades.map(({ url, data }) => (
        <li key={url}>
          <a href={url}>{data.titulo}</a>
          <p class="date">
            {capitalize(data.nivel)}. <Until day={data.para_cuando} today={site.today} />. Responde:{" "}
            {officeNamed(site, data.dependencia)?.data.titulo ?? data.dependencia}.
          </p>
          <p>{data.resumen}</p>
          {data.publicara.length > 0 ? (
            <>
              <p>Qué información dará para este sitio:</p>
              <ul>
                {data.publicara.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </>
          ) : (
            <p>Todavía no se ha definido qué información dará para este sitio.</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Until({ day, today }: { day: string | undefined; today: string }) {
  if (day === undefined) return <>Todavía sin fecha</>;
  return (
    <>
      {day < today ? "Se quería para el " : "Para el "}
      <Day value={day} />
    </>
  );
}
