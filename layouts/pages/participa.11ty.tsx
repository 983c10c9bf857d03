import type { Site } from "../../scripts/model/site.ts";
import { Empty } from "../components/empty.tsx";
import { LinkList } from "../components/link-list.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Document, renderPage } from "../document.tsx";

const URL = "/participa/";
const SUMMARY = "Maneras de opinar, proponer y vigilar lo que hace la alcaldía.";

const LINKS = [
  {
    title: "Vigilar",
    url: "/informe/",
    summary: "Mire cada cuánto actualiza su parte del sitio cada oficina, y pregunte por lo que falta.",
  },
  {
    title: "Preguntar o proponer",
    url: "/atencion/",
    summary: "Los canales de atención y los plazos que da la ley para responderle.",
  },
  { title: "Informarse", url: "/noticias/", summary: "Las noticias que publica la alcaldía." },
  { title: "Leer los documentos", url: "/paginas/", summary: "Documentos del comité e información del municipio." },
];

export const data = { permalink: URL };

export const render = ({ site }: { site: Site }) => renderPage(<ParticipationPage site={site} />);

/** What a citizen can do today, and no more than that. */
export function ParticipationPage({ site }: { site: Site }) {
  return (
    <Document site={site} url={URL} title="Participa" description={SUMMARY} breadcrumbs={[]}>
      <PageHeader title="Participa" summary={SUMMARY} />
      <LinkList links={LINKS} />
      <section>
        <h2>Consultas y convocatorias abiertas</h2>
        <Empty>En este momento no hay consultas ni convocatorias publicadas en esta sección.</Empty>
      </section>
    </Document>
  );
}
