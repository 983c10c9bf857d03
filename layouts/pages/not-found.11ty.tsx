import type { Site } from "../../scripts/model/site.ts";
import { linkTo } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { Links } from "../components/links.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = { permalink: PAGES.notFound.url };

export const render = ({ site }: { site: Site }) => renderPage(<NotFoundPage site={site} />);

/** The page for an address that does not exist. */
export function NotFoundPage({ site }: { site: Site }) {
  return (
    <Page site={site} {...frameOf("notFound")} ownPolicy>
      <PageHeader {...headingOf("notFound")} />
      <SearchForm />
      <h2>También puede ir a</h2>
      <Links
        links={[
          linkTo("home", { title: "La página de inicio" }),
          linkTo("atencion", { title: "Atención y servicios: trámites y canales" }),
          linkTo("mapaDelSitio", { title: "El mapa del sitio" }),
        ]}
      />
    </Page>
  );
}
