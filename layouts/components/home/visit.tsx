import type { Site } from "../../../scripts/model/site.ts";
import { PAGES } from "../../../scripts/pages/pages.ts";
import { Datum, EmailDatum, PhoneDatum } from "../contact.tsx";
import { ReportingLine } from "../reporting-line.tsx";

/** When and where the town hall attends, as far as it is known: the foot of the page says what is not. */
export function Visit({ site }: { site: Site }) {
  const { direccion, horario, telefono, linea_gratuita, linea_anticorrupcion, correo, como_llegar } = site.municipio;
  const isKnown = direccion || horario || telefono || correo;
  return (
    <section class="visit">
      <h2>Horario y cómo llegar</h2>
      {isKnown ? (
        <dl class="facts">
          {horario && <Datum label="Horario de atención" value={horario} />}
          {direccion && <Datum label="Dirección" value={direccion} />}
          {telefono && <PhoneDatum value={telefono} />}
          {linea_gratuita && <PhoneDatum label="Línea gratuita" value={linea_gratuita} />}
          {linea_anticorrupcion && <ReportingLine value={linea_anticorrupcion} />}
          {correo && <EmailDatum value={correo} />}
          {como_llegar && <Datum label="Cómo llegar" value={como_llegar} />}
        </dl>
      ) : (
        <p>La alcaldía todavía no ha publicado su dirección, su horario, su teléfono ni su correo.</p>
      )}
      <p class="more">
        <a href={PAGES.dependencias.url}>Horario y contacto de cada dependencia</a>
      </p>
    </section>
  );
}
