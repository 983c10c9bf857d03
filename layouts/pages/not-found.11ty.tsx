import type { Site } from "../../scripts/model/site.ts";
import { linkTo } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { Links } from "../components/links.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { CallTownHall } from "../components/reach.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = onePage(PAGES.notFound.url);

export const render = ({ site }: { site: Site }) => renderPage(<NotFoundPage site={site} />);

/** The page for an address that does not exist. */
export function NotFoundPage({ site }: { site: Site }) {
  return (
    <Page sheet="find" site={site} {...frameOf("notFound")} ownPolicy>
      <PageHeader {...headingOf("notFound")} />
      <SearchForm />
      <h2>También puede ir a</h2>
      <Links
        links={[
          linkTo("tramites", { title: "Trámites de la A a la Z" }),
          linkTo("servicios", { title: "Servicios de la A a la Z" }),
          linkTo("home", { title: "La página de inicio" }),
          linkTo("mapaDelSitio", { title: "El mapa del sitio" }),
          linkTo("pqrsd", { title: "Pedir un documento a la alcaldía: derecho de petición" }),
        ]}
      />
      <CallTownHall municipio={site.municipio} />
    </Page>
  );
}
