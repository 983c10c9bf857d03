import type { ComponentChildren } from "preact";
import { officeNamed } from "../../scripts/model/offices.ts";
import type { Entidad, Site } from "../../scripts/model/site.ts";
import { capitalize } from "../../scripts/words/spanish.ts";
import { Day } from "./dates.tsx";

/** Entities with which there is an agreement: what kind, and from when to when. */
export function LinkedEntities({ entidades, today }: { entidades: readonly Entidad[]; today: string }) {
  return (
    <ul class="documents">
      {entidades.map((entidad) => (
        <Item key={entidad.url} entidad={entidad}>
          {entidad.data.acuerdo && `${capitalize(entidad.data.acuerdo)}. `}
          <Term data={entidad.data} today={today} />
        </Item>
      ))}
    </ul>
  );
}

interface ItemProps {
  entidad: Entidad;
  /** Its facts, in small letters below its name. */
  children: ComponentChildren;
  /** Below its summary. */
  after?: ComponentChildren;
}

function Item({ entidad: { url, data }, children, after }: ItemProps) {
  return (
    <li>
      <a href={url}>{data.titulo}</a>
      <p class="date">{children}</p>
      <p>{data.resumen}</p>
      {after}
    </li>
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
      {entidades.map((entidad) => {
        const { nivel, para_cuando, dependencia, publicara = [] } = entidad.data;
        return (
          <Item key={entidad.url} entidad={entidad} after={<WillPublish publicara={publicara} />}>
            {capitalize(nivel)}. <Until day={para_cuando} today={site.today} />. Responde:{" "}
            {officeNamed(site, dependencia)?.data.titulo ?? dependencia}.
          </Item>
        );
      })}
    </ul>
  );
}

function WillPublish({ publicara }: { publicara: readonly string[] }) {
  if (publicara.length === 0) return <p>Todavía no se ha definido qué información dará para este sitio.</p>;
  return (
    <>
      <p>Qué información dará para este sitio:</p>
      <ul>
        {publicara.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </>
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
