import type { Site } from "../../scripts/model/site.ts";
import { POLICIES } from "../policies.ts";
import { Datum, EmailDatum, PhoneDatum } from "./contact.tsx";
import { ReportingLine } from "./reporting-line.tsx";

const ABOUT = [
  { title: "Mapa del sitio", url: "/mapa-del-sitio/" },
  { title: "Documentos y páginas", url: "/paginas/" },
  { title: "Plan de acción", url: "/plan/" },
  { title: "Informe de actualización", url: "/informe/" },
  { title: "Datos abiertos", url: "/datos/" },
  { title: "Noticias en Atom", url: "/noticias/feed.xml" },
] as const;

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
      <nav aria-label="Sobre este sitio">
        <ul class="site-links">
          {[...ABOUT, ...POLICIES].map(({ title, url }) => (
            <li key={url}>
              <a href={url}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
