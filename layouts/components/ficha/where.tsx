import type { Dependencia, Ficha } from "../../../scripts/model/site.ts";
import { hostOf } from "../../words.ts";
import { Contact, Datum, PhoneDatum } from "../contact.tsx";
import { CANAL_NAMES, NIVEL_NAMES } from "./texts.ts";

type PuntoDeAtencion = NonNullable<Ficha["data"]["puntos_atencion"]>[number];

interface WhereProps {
  data: Ficha["data"];
  /** The responsible office: where citizens go when no other place is named. */
  dependencia?: Dependencia;
}

/** The steps, the ways of doing it, and the places with their hours. */
export function Where({ data, dependencia }: WhereProps) {
  const { pasos, canales, puntos_atencion, nivel_en_linea, enlace } = data;
  return (
    <>
      {pasos && (
        <ol class="steps">
          {pasos.map((paso) => (
            <li key={paso}>{paso}</li>
          ))}
        </ol>
      )}
      {canales && <p>Lo puede hacer así: {canales.map((canal) => CANAL_NAMES[canal].toLowerCase()).join(", ")}.</p>}
      {enlace && (
        <p>
          {NIVEL_NAMES[nivel_en_linea]}: <a href={enlace}>hágalo en {hostOf(enlace)}</a>
        </p>
      )}
      <h3>Dónde lo atienden</h3>
      {puntos_atencion ? <Places places={puntos_atencion} /> : <Office dependencia={dependencia} />}
    </>
  );
}

function Places({ places }: { places: readonly PuntoDeAtencion[] }) {
  return (
    <ul class="places">
      {places.map((place) =>
        typeof place === "string" ? <li key={place}>{place}</li> : <Place key={place.nombre} place={place} />,
      )}
    </ul>
  );
}

function Place({ place }: { place: Exclude<PuntoDeAtencion, string> }) {
  return (
    <li>
      <strong>{place.nombre}</strong>
      <dl class="facts">
        <Datum label="Dirección" value={place.direccion} />
        <Datum label="Horario de atención" value={place.horario} />
        <PhoneDatum value={place.telefono} />
      </dl>
    </li>
  );
}

function Office({ dependencia }: { dependencia?: Dependencia }) {
  return (
    <>
      {dependencia && (
        <p>
          En la dependencia responsable: <a href={dependencia.url}>{dependencia.data.titulo}</a>
        </p>
      )}
      <Contact {...dependencia?.data} />
    </>
  );
}
