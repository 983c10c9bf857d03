import type { Site } from "../../scripts/model/site.ts";
import { Links } from "../components/links.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { Page, renderPage } from "../page.tsx";

export const data = { permalink: "/404.html" };

export const render = ({ site }: { site: Site }) => renderPage(<NotFoundPage site={site} />);

/** What the server answers when an address does not exist. */
export function NotFoundPage({ site }: { site: Site }) {
  return (
    <Page
      site={site}
      url="/404.html"
      title="Página no encontrada"
      description="Esta dirección no existe en el sitio."
      noindex
      ownPolicy
    >
      <PageHeader
        title="Página no encontrada"
        summary="Esta dirección no existe. Puede que la página haya cambiado de lugar o que ya no esté vigente."
      />
      <SearchForm />
      <h2>También puede ir a</h2>
      <Links
        links={[
          { title: "La página de inicio", url: "/" },
          { title: "Atención y servicios: trámites y canales", url: "/atencion/" },
          { title: "El mapa del sitio", url: "/mapa-del-sitio/" },
        ]}
      />
    </Page>
  );
}
