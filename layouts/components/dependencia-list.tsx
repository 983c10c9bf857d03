import { contactOfOffice } from "../../scripts/model/contact.ts";
import type { Dependencia } from "../../scripts/model/site.ts";
import { KnownFacts } from "./contact-facts.tsx";

const SHOWN = ["horario", "telefono"] as const;

/** Offices with what each does and, beside it where the screen is wide, when it opens and how to call it. */
export function DependenciaList({ dependencias }: { dependencias: readonly Dependencia[] }) {
  const offices = dependencias.map((office) => ({ office, contact: contactOfOffice({ municipio: {} }, office) }));
  const unknown = offices.filter(({ contact }) => SHOWN.some((key) => !contact[key])).length;
  return (
    <>
      <ul class="documents offices">
        {offices.map(({ office, contact }) => (
          <li key={office.url}>
            <div>
              <a href={office.url}>{office.data.titulo}</a>
              <p>{office.data.resumen}</p>
            </div>
            <KnownFacts contact={contact} keys={SHOWN} />
          </li>
        ))}
      </ul>
      {unknown > 0 && (
        <p class="pending">
          La alcaldía todavía no ha publicado el horario o el teléfono de {unknown} de sus {dependencias.length}{" "}
          dependencias.
        </p>
      )}
    </>
  );
}
