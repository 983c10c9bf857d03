import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { Contact, Datum } from "../components/contact.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { OnlineForm } from "../components/pqrsd/online-form.tsx";
import { KINDS_OF_REQUEST } from "../components/pqrsd/requests.ts";
import { Terms } from "../components/pqrsd/terms.tsx";
import { ReportingLine } from "../components/reporting-line.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = onePage(PAGES.pqrsd.url);

export const render = ({ site }: { site: Site }) => renderPage(<RequestsPage site={site} />);

/**
 * How to file a petition, complaint, suggestion or report; which channels give proof of receipt; and what the law
 * guarantees.
 */
export function RequestsPage({ site }: { site: Site }) {
  const { radicado, quejas, formulario_pqrsd, tratamiento_de_datos, linea_anticorrupcion } = site.municipio;
  return (
    <Page site={site} {...frameOf("pqrsd")} sheet="forms">
      <PageHeader {...headingOf("pqrsd")} keywords={["PQRSD", "PQR", "derecho de petición", "denunciar"]} />
      <ul>
        {KINDS_OF_REQUEST.map(({ value, title, meaning }) => (
          <li key={value}>
            <strong>{title}</strong>: {meaning}
          </li>
        ))}
      </ul>
      <p>Puede presentarlas de palabra o por escrito, y es gratis.</p>
      <section>
        <h2>Por dónde</h2>
        <Contact {...site.municipio} />
        <dl class="facts">
          <Datum label="Dónde le dan número de radicado" value={radicado} />
        </dl>
        <p>
          {formulario_pqrsd
            ? "El formulario de esta página lo recibe la alcaldía, pero no da número de radicado."
            : "Este sitio no las recibe ni da número de radicado: preséntelas por los canales de arriba."}{" "}
          El radicado es el número con el que usted pregunta en qué va su solicitud, y la prueba del día en que la
          presentó: pídalo.
        </p>
        <p>
          {quejas
            ? `Las quejas se dirigen a: ${quejas}.`
            : "La alcaldía todavía no ha publicado qué oficina y qué cargo reciben las quejas: entréguelas por los mismos canales."}
        </p>
        <p class="more">
          <a href={PAGES.pqrsdFormulario.url}>Hoja para imprimir y llenar a mano</a>
        </p>
      </section>
      {formulario_pqrsd && (
        <section>
          <h2>Escribir en línea</h2>
          <OnlineForm receiver={formulario_pqrsd} />
        </section>
      )}
      <section>
        <h2>Cuánto se demora la respuesta</h2>
        <Terms site={site} />
        <p>
          Si la alcaldía no responde a tiempo, usted puede acudir a la Personería, que vigila que se respeten sus
          derechos, o presentar una acción de tutela.
        </p>
      </section>
      <section id="denuncias">
        <h2>Denuncias anónimas y reserva de su nombre</h2>
        <p>
          Una denuncia puede ser anónima. Para que se pueda investigar, cuente los hechos con todo lo que sepa: qué
          pasó, dónde, cuándo y quién puede probarlo. A quien no deja cómo escribirle, la respuesta no se le puede
          enviar.
        </p>
        <dl class="facts" data-pagefind-ignore>
          <ReportingLine value={linea_anticorrupcion} />
        </dl>
        <p>
          Si pedir información pone en riesgo su vida o la de su familia, puede pedirla sin que la alcaldía sepa quién
          es: la solicitud se presenta ante la <a href="https://www.procuraduria.gov.co/">Procuraduría</a>, la
          Defensoría del Pueblo o la Personería (Ley 1712 de 2014, artículo 4).
        </p>
      </section>
      <section>
        <h2>Sus datos personales</h2>
        <p>
          La alcaldía usa los datos que usted escriba solo para tramitar y responder lo que presenta. Usted puede
          conocerlos, corregirlos y pedir que los borren (Ley 1581 de 2012).
        </p>
        <dl class="facts">
          <Datum label="Quién responde por ellos" value={tratamiento_de_datos} />
        </dl>
      </section>
    </Page>
  );
}
