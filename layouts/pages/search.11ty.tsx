import type { Site } from "../../scripts/model/site.ts";
import { menu } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { Links } from "../components/links.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = { permalink: PAGES.buscar.url };

export const render = ({ site }: { site: Site }) => renderPage(<SearchPage site={site} />);

/** The search page. `layouts/client/search.ts` fills in the results; the lists below work without it. */
export function SearchPage({ site }: { site: Site }) {
  return (
    <Page
      site={site}
      {...frameOf("buscar")}
      description={`Busque trámites, servicios, noticias y dependencias de ${site.municipio.nombre}.`}
    >
      <PageHeader title={PAGES.buscar.title} />
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
      <Links links={menu("search")} />
    </section>
  );
}
