import { type AttendedAt, CONTACT_KEYS } from "../../../scripts/model/contact.ts";
import type { Dependencia, Ficha } from "../../../scripts/model/site.ts";
import { hostOf } from "../../words.ts";
import { Datum, PhoneDatum } from "../contact.tsx";
import { KnownFacts } from "../contact-facts.tsx";
import { CANAL_NAMES, NIVEL_NAMES } from "./texts.ts";

/** The heading of the places, for links to it. */
export const PLACES_ID = "donde";

type PuntoDeAtencion = NonNullable<Ficha["data"]["puntos_atencion"]>[number];

interface WhereProps {
  data: Ficha["data"];
  /** The responsible office: where citizens go when no other place is named. */
  dependencia?: Dependencia;
  contact: AttendedAt;
}

/** The steps, the ways of doing it, and the places with their hours. */
export function Where({ data, dependencia, contact }: WhereProps) {
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
      <h3 id={PLACES_ID}>Dónde lo atienden</h3>
      {puntos_atencion ? (
        <Places places={puntos_atencion} contact={contact} />
      ) : (
        <Office dependencia={dependencia} contact={contact} />
      )}
    </>
  );
}

interface PlacesProps {
  places: readonly PuntoDeAtencion[];
  contact: AttendedAt;
}

/** Each place with what is known of it; after them, whom to ask for what the first does not say. */
function Places({ places, contact }: PlacesProps) {
  const lent = CONTACT_KEYS.filter((key) => contact[key]?.of);
  return (
    <>
      <ul class="places">
        {places.map((place) =>
          typeof place === "string" ? <li key={place}>{place}</li> : <Place key={place.nombre} place={place} />,
        )}
      </ul>
      <KnownFacts contact={contact} keys={lent} />
    </>
  );
}

function Place({ place: { nombre, direccion, horario, telefono } }: { place: Exclude<PuntoDeAtencion, string> }) {
  return (
    <li>
      <strong>{nombre}</strong>
      {(direccion || horario || telefono) && (
        <dl class="facts">
          {direccion && <Datum label="Dirección" value={direccion} />}
          {horario && <Datum label="Horario de atención" value={horario} />}
          {telefono && <PhoneDatum value={telefono} />}
        </dl>
      )}
    </li>
  );
}

function Office({ dependencia, contact }: Pick<WhereProps, "dependencia" | "contact">) {
  return (
    <>
      {dependencia && (
        <p>
          En la dependencia responsable: <a href={dependencia.url}>{dependencia.data.titulo}</a>
        </p>
      )}
      <KnownFacts contact={contact} keys={CONTACT_KEYS} />
    </>
  );
}
