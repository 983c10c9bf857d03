import type { ComponentChildren } from "preact";
import { type AttendedAt, type ContactFact, unknownOf } from "../../../scripts/model/contact.ts";
import type { Ficha, FichaSite } from "../../../scripts/model/site.ts";
import { wholeHours } from "../../../scripts/time/spanish.ts";
import { Unpublished } from "../contact-facts.tsx";
import { Icon, type IconName } from "../icon.tsx";
import { costSummary, timeText } from "./texts.ts";
import { PLACES_ID } from "./where.tsx";

interface GlanceProps {
  site: FichaSite;
  data: Ficha["data"];
  contact: AttendedAt;
}

/** What somebody wants to know before leaving home. Not indexed for search, because the sheet repeats it in full. */
export function Glance({ site, data: { costo, tiempo, puntos_atencion = [] }, contact }: GlanceProps) {
  const { horario, telefono } = contact;
  const facts: readonly (readonly [IconName, string, ComponentChildren])[] = [
    ["money", "Costo", costo && costSummary(costo, site)],
    ["clock", "Tiempo", tiempo && timeText(tiempo)],
    ["place", "Dónde", contact.lugar && <Place contact={contact} others={puntos_atencion.length - 1} />],
    ["calendar", "Horario", horario && `${wholeHours(horario.value)}${noteOf(horario, "horario")}`],
    ["phone", "Teléfono", telefono && <Phone fact={telefono} />],
  ];
  return (
    <div data-pagefind-ignore>
      <dl class="glance">
        {facts.map(
          ([icon, label, value]) =>
            value && (
              <div key={label}>
                <dt>
                  <Icon name={icon} />
                  {label}
                </dt>{" "}
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <Unpublished what={unknownOf(contact, ["direccion", "horario", "telefono"])} />
    </div>
  );
}

/** The office's is as good as that of its place. */
function Phone({ fact }: { fact: ContactFact }) {
  return (
    <>
      <span class="number">{fact.value}</span>
      {fact.of === "la alcaldía" && noteOf(fact, "teléfono")}
    </>
  );
}

function Place({ contact: { lugar, direccion }, others }: Pick<GlanceProps, "contact"> & { others: number }) {
  return (
    <>
      {lugar}
      {direccion && `. ${direccion.value}${noteOf(direccion, "dirección")}`}
      {others > 0 && (
        <>
          {" "}
          <a href={`#${PLACES_ID}`}>y en {others === 1 ? "otro lugar" : `otros ${others} lugares`}</a>
        </>
      )}
    </>
  );
}

/** « (dirección de la dependencia)», so that nobody takes it for that of the place. */
const noteOf = ({ of }: ContactFact, what: string) => (of ? ` (${what} de ${of})` : "");
