import { publicAddress } from "../../scripts/data/address.ts";
import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { PageHeader } from "../components/page-header.tsx";
import { KINDS_OF_REQUEST, MEDIA_OF_ANSWER } from "../components/pqrsd/requests.ts";
import { RuledLines } from "../components/ruled-lines.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

/** The fields of the form, with the number of lines to write on. The name is optional. */
const FIELDS = [
  { label: "Fecha", lines: 1 },
  { label: "Nombre y apellidos (déjelo en blanco si es anónima)", lines: 1 },
  { label: "Documento de identidad", lines: 1 },
  { label: "Dirección, teléfono o correo para la respuesta", lines: 2 },
  { label: "Qué pasó y qué pide", lines: 5 },
  { label: "Documentos que entrega", lines: 1 },
  { label: "Firma", lines: 1 },
] as const;

export const data = onePage(PAGES.pqrsdFormulario.url);

export const render = ({ site }: { site: Site }) => renderPage(<PaperFormPage site={site} />);

/** The printable form: lines to write on, and a part for the office that receives it. */
export function PaperFormPage({ site }: { site: Site }) {
  const address = publicAddress(site, PAGES.pqrsd.url);
  return (
    <Page site={site} {...frameOf("pqrsdFormulario")} sheet="paper">
      <div class="paper-form">
        <PageHeader {...headingOf("pqrsdFormulario")} />
        <p>Alcaldía de {site.municipio.nombre}. Marque lo que presenta:</p>
        <Boxes items={KINDS_OF_REQUEST} />
        <p>Marque cómo quiere la respuesta:</p>
        <Boxes items={MEDIA_OF_ANSWER} />
        <dl>
          {FIELDS.map(({ label, lines }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <RuledLines count={lines} />
              </dd>
            </div>
          ))}
        </dl>
        <p>
          La alcaldía usa sus datos solo para tramitar y responder lo que usted presenta. Puede conocerlos, corregirlos
          y pedir que los borren (Ley 1581 de 2012).
        </p>
        <section>
          <h2>Espacio de la alcaldía</h2>
          <dl>
            {[
              "Número de radicado, para preguntar por la solicitud",
              "Fecha y hora de recibo",
              "Recibe (nombre y firma)",
            ].map((label) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <RuledLines count={1} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
        {address && <p>Plazos y canales: {address}</p>}
      </div>
    </Page>
  );
}

/** Squares to mark one of. */
function Boxes({ items }: { items: readonly { value: string; title: string }[] }) {
  return (
    <ul class="boxes">
      {items.map(({ value, title }) => (
        <li key={value}>{title}</li>
      ))}
    </ul>
  );
}
