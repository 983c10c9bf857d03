import type { Pagina, Site } from "../../scripts/model/site.ts";
import { FILES } from "../../scripts/pages/files.ts";
import { menu, pagesBelow } from "../../scripts/pages/links.ts";
import { Datum, EmailDatum, PhoneDatum } from "./contact.tsx";
import { ReportingLine } from "./reporting-line.tsx";

const FEED = { title: "Noticias en Atom", url: FILES.feed };

/** The contact data that Resolución MinTIC 1519 de 2020 requires on every page, and the footer menu, which the municipality's own pages begin. */
export function SiteFooter({ site: { municipio, paginas } }: { site: Site }) {
  const own = municipio.pie.flatMap((slug) => paginas.find((pagina) => pagina.slug === slug) ?? []);
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
          {[...own.map(asLink), ...menu("footer"), FEED, ...pagesBelow("politicas")].map(({ title, url }) => (
            <li key={url}>
              <a href={url}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}

const asLink = ({ url, data }: Pagina) => ({ title: data.titulo, url });
