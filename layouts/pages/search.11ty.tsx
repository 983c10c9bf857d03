import type { Site } from "../../scripts/model/site.ts";
import { Links } from "../components/links.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { Page, renderPage } from "../page.tsx";

const OTHER_WAYS = [
  { title: "Trámites de la A a la Z", url: "/tramites/" },
  { title: "Servicios de la A a la Z", url: "/servicios/" },
  { title: "Trámites por dependencia", url: "/tramites/por-dependencia/" },
  { title: "Dependencias", url: "/dependencias/" },
  { title: "Mapa del sitio", url: "/mapa-del-sitio/" },
];

export const data = { permalink: "/buscar/" };

export const render = ({ site }: { site: Site }) => renderPage(<SearchPage site={site} />);

/** The search page: its script fills the results, `layouts/client/search.ts`; the lists below serve without it. */
export function SearchPage({ site }: { site: Site }) {
  return (
    <Page
      site={site}
      url="/buscar/"
      title="Buscar"
      description={`Busque trámites, servicios, noticias y dependencias de ${site.municipio.nombre}.`}
      breadcrumbs={[]}
    >
      <PageHeader title="Buscar" />
      <noscript>
        <p class="empty">
          La búsqueda necesita JavaScript, y su navegador no lo tiene o lo tiene apagado. Use las listas de esta página.
        </p>
      </noscript>
      <SearchForm id="buscador" />
      <div id="filtro" class="filter" hidden>
        <label for="tipo">Mostrar</label>
        <select id="tipo" />
      </div>
      <p id="estado" role="status" />
      <ol id="resultados" class="documents results" />
      <button id="mas" type="button" hidden>
        Ver más resultados
      </button>
      <OtherWays />
      <script type="module" src={site.assets.searchScript} />
    </Page>
  );
}

function OtherWays() {
  return (
    <section>
      <h2>Otras maneras de encontrar</h2>
      <Links links={OTHER_WAYS} />
    </section>
  );
}
