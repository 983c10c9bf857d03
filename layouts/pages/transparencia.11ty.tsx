import type { Site } from "../../scripts/model/site.ts";
import { LinkList } from "../components/link-list.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Document, renderPage } from "../document.tsx";

const URL = "/transparencia/";
const TITLE = "Transparencia y acceso a la información pública";
const SUMMARY = "Lo que la alcaldía publica sobre sí misma, para que cualquier persona lo pueda consultar.";

const LINKS = [
  {
    title: "Dependencias",
    url: "/dependencias/",
    summary: "Cómo está organizada la alcaldía, de qué responde cada oficina y cómo comunicarse.",
  },
  { title: "Documentos y páginas", url: "/paginas/", summary: "Documentos del comité e información del municipio." },
  {
    title: "Informe de actualización",
    url: "/informe/",
    summary: "Cada cuánto se actualiza cada parte de este sitio, con la oficina responsable y su meta.",
  },
  {
    title: "Inventario de trámites",
    url: "/tramites/inventario/",
    summary: "Todos los trámites, y en qué etapa va la publicación de cada uno.",
  },
  {
    title: "Inventario de servicios",
    url: "/servicios/inventario/",
    summary: "Todos los servicios, y en qué etapa va la publicación de cada uno.",
  },
  {
    title: "Políticas del sitio",
    url: "/politicas/",
    summary: "Términos, privacidad, derechos de autor, cookies y accesibilidad.",
  },
  { title: "Mapa del sitio", url: "/mapa-del-sitio/", summary: "Todas las secciones y lo que hay en cada una." },
];

export const data = { permalink: URL };

export const render = ({ site }: { site: Site }) => renderPage(<TransparencyPage site={site} />);

/** What the site has today of the section that the law asks for. */
export function TransparencyPage({ site }: { site: Site }) {
  return (
    <Document site={site} url={URL} title={TITLE} description={SUMMARY} breadcrumbs={[]}>
      <PageHeader title={TITLE} summary={SUMMARY} />
      <LinkList links={LINKS} />
      <section>
        <h2>Si no encuentra lo que busca</h2>
        <p>
          Toda persona puede pedir información pública, gratis y sin decir para qué la quiere. La alcaldía tiene 10 días
          hábiles para responder. Vea <a href="/atencion/">cómo comunicarse</a>.
        </p>
      </section>
    </Document>
  );
}
