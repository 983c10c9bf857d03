import type { Site } from "../../scripts/model/site.ts";
import { Datum, EmailDatum, PhoneDatum } from "./contact.tsx";

/** The data that Resolución MinTIC 1519 de 2020 asks of every page, and the ways through the site. */
export function SiteFooter({ site: { municipio } }: { site: Site }) {
  return (
    <footer class="site-footer">
      <h2>Alcaldía de {municipio.nombre}</h2>
      <dl class="facts">
        <Datum label="NIT" value={municipio.nit} />
        <Datum label="Dirección" value={municipio.direccion} />
        <Datum label="Código postal" value={municipio.codigo_postal} />
        <Datum
          label="Municipio"
          value={`${municipio.nombre}, ${municipio.departamento}. Código DIVIPOLA ${municipio.codigo_dane}`}
        />
        <Datum label="Horario de atención" value={municipio.horario} />
        <PhoneDatum value={municipio.telefono} />
        <ReportingLine value={municipio.linea_anticorrupcion} />
        <EmailDatum label="Correo institucional" value={municipio.correo} />
        <EmailDatum label="Notificaciones judiciales" value={municipio.correo_judicial} />
      </dl>
      <ul class="site-links">
        <li>
          <a href="/mapa-del-sitio/">Mapa del sitio</a>
        </li>
        <li>
          <a href="/paginas/">Documentos y páginas</a>
        </li>
        <li>
          <a href="/informe/">Informe de actualización</a>
        </li>
        <li>
          <a href="/noticias/feed.xml">Noticias en Atom</a>
        </li>
      </ul>
    </footer>
  );
}

/** A telephone or an e-mail address: the schema admits both. */
function ReportingLine({ value }: { value?: string }) {
  const label = "Línea anticorrupción";
  return value?.includes("@") ? <EmailDatum label={label} value={value} /> : <PhoneDatum label={label} value={value} />;
}
