import type { Site } from "../../scripts/model/site.ts";
import { FILES } from "../../scripts/pages/files.ts";
import { menu } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { Links } from "../components/links.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { CallTownHall } from "../components/reach.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = onePage(PAGES.buscar.url);

export const render = ({ site }: { site: Site }) => renderPage(<SearchPage site={site} />);

/** The search page. `layouts/client/search.ts` fills in the results; the lists below work without it. */
export function SearchPage({ site }: { site: Site }) {
  return (
    <Page
      site={site}
      {...frameOf("buscar")}
      description={`Busque trámites, servicios, noticias y dependencias de ${site.municipio.nombre}.`}
      sheet="find"
    >
      <PageHeader title={PAGES.buscar.title} />
      <noscript>
        <p class="empty">
          La búsqueda necesita JavaScript, y su navegador no lo tiene o lo tiene apagado. Use las listas de esta página.
        </p>
      </noscript>
      <SearchForm id="buscador" />
      <div id="filtro" class="filter filters" hidden>
        <p>
          <label for="tipo">Mostrar</label>
          <select id="tipo" />
        </p>
        <p>
          <label for="dependencia">De la dependencia</label>
          <select id="dependencia" />
        </p>
      </div>
      <p id="estado" role="status" />
      <p id="quiso-decir" class="meant" aria-live="polite" data-palabras={FILES.searchWords} />
      <ol id="resultados" class="documents results" />
      <button id="mas" type="button" hidden>
        Ver más resultados
      </button>
      <OtherWays site={site} />
      <script type="module" src={site.assets.searchScript} />
    </Page>
  );
}

/** The lists, and whom to call: what helps when nothing was found, and without JavaScript. */
function OtherWays({ site: { municipio } }: { site: Site }) {
  return (
    <section>
      <h2>Otras maneras de encontrar</h2>
      <Links links={menu("search")} />
      <CallTownHall municipio={municipio} />
    </section>
  );
}
