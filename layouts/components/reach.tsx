import { type Contact, labelOf } from "../../scripts/model/contact.ts";
import type { Municipio } from "../../scripts/schema/municipio.ts";
import { wholeHours } from "../../scripts/time/spanish.ts";
import { sentence } from "../../scripts/words/spanish.ts";
import { PhoneLink } from "./contact.tsx";

/** «Teléfono: 604 555 0100. Horario: lunes a viernes, 8 a. m. a 12 m.» inside a sentence, as far as it is known. */
export function Reach({ telefono, horario }: Pick<Contact, "telefono" | "horario">) {
  return (
    <>
      {telefono && (
        <>
          {labelOf("Teléfono", telefono)}: <PhoneLink value={telefono.value} />.{" "}
        </>
      )}
      {horario && sentence(`${labelOf("Horario", horario)}: ${wholeHours(horario.value)}`)}
    </>
  );
}

/** Whom to call when nothing was found; nothing while the town hall has not published a telephone. */
export function CallTownHall({ municipio: { telefono, horario } }: { municipio: Municipio }) {
  if (!telefono) return null;
  return (
    <p>
      Si no lo encuentra, llame a la alcaldía.{" "}
      <Reach telefono={{ value: telefono }} horario={horario ? { value: horario } : undefined} />
    </p>
  );
}
