import { pointsOf } from "../../scripts/model/legal-menus.ts";
import type { Site } from "../../scripts/model/site.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import { LinkList } from "../components/link-list.tsx";
import { MenuSections } from "../components/menu-points.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { Page, renderPage } from "../page.tsx";
import { kindOf } from "../words.ts";

const URL = "/transparencia/";
const TITLE = "Transparencia y acceso a la información pública";
const SUMMARY = "Lo que la alcaldía publica sobre sí misma, para que cualquier persona lo pueda consultar.";

const LINKS = [
  {
    title: "Documentos",
    url: "/documentos/",
    summary: "Normas, planes, presupuestos e informes, del más nuevo al más antiguo.",
  },
  {
    title: "El plan de acción y cómo va",
    url: "/plan/",
    summary: "Cada acción con su meta, el valor de hoy, lo que falta y quién responde.",
  },
  {
    title: "Informe de actualización",
    url: "/informe/",
    summary: "Cada cuánto se actualiza cada parte de este sitio, con la oficina responsable y su meta.",
  },
  { title: "Datos abiertos", url: "/datos/", summary: "Todo lo anterior como tablas para descargar y reutilizar." },
  { title: "Comité", url: "/comite/", summary: "Quiénes forman el comité que vigila el plan, y sus documentos." },
  { title: "Dependencias", url: "/dependencias/", summary: "De qué responde cada oficina y cómo comunicarse." },
  { title: "Información del municipio", url: "/paginas/", summary: "Páginas que duran, y documentos históricos." },
];

export const data = { permalink: URL };

interface TransparencyPageProps {
  site: Site;
  scorecard: Scorecard;
}

export const render = (props: TransparencyPageProps) => renderPage(<TransparencyPage {...props} />);

/** The menu that the law fixes, item by item; what has nothing published says so. */
export function TransparencyPage({ site, scorecard }: TransparencyPageProps) {
  const points = pointsOf(site.menus, "transparencia");
  return (
    <Page site={site} url={URL} title={TITLE} description={SUMMARY} breadcrumbs={[]}>
      <PageHeader title={TITLE} summary={SUMMARY} />
      <SearchForm label="Buscar en los documentos" kind={kindOf("documentos")} />
      <MenuSections points={points} rows={scorecard.ita} />
      <section>
        <h2>Además</h2>
        <LinkList links={LINKS} />
        {points.length > 0 && (
          <p class="more">
            <a href="/transparencia/ita/">Cuadro de evidencias para el índice ITA</a>
          </p>
        )}
      </section>
      <section>
        <h2>Si no encuentra lo que busca</h2>
        <p>
          Toda persona puede pedir información pública, gratis y sin decir para qué la quiere. La alcaldía tiene 10 días
          hábiles para responder. Vea <a href="/atencion/pqrsd/">cómo pedirla</a>.
        </p>
      </section>
    </Page>
  );
}
