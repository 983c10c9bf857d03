import type { ComponentChildren } from "preact";
import { yearsOf } from "../../scripts/model/lists.ts";
import type { Site } from "../../scripts/model/site.ts";
import { addressIn } from "../../scripts/pages/families.ts";
import { menu, pagesBelow } from "../../scripts/pages/links.ts";
import { PAGES, type PageId, type SitePage } from "../../scripts/pages/pages.ts";
import { catalogs, publishedOf } from "../catalog.ts";
import { asLink, Links } from "../components/links.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = onePage(PAGES.mapaDelSitio.url);

export const render = ({ site }: { site: Site }) => renderPage(<SiteMapPage site={site} />);

/** Every section with its pages; for the news, the years. */
export function SiteMapPage({ site }: { site: Site }) {
  return (
    <Page site={site} {...frameOf("mapaDelSitio")}>
      <PageHeader {...headingOf("mapaDelSitio")} />
      <div class="columns">
        {catalogs.map((catalog) => (
          <Section key={catalog.id} page={catalog.id}>
            <Links links={pagesBelow(catalog.id)} />
            <Links links={publishedOf(site, catalog).map(asLink)} />
          </Section>
        ))}
        <Section page="noticias">
          <Links
            links={yearsOf(site.noticias).map((year) => ({
              title: `Noticias de ${year}`,
              url: addressIn("noticiasDelAno", { year }),
            }))}
          />
        </Section>
        <Section page="dependencias">
          <Links links={site.dependencias.map(asLink)} />
        </Section>
        <Section page="paginas">
          <Links links={site.paginas.map(asLink)} />
        </Section>
        <Section page="home" title="Este sitio">
          <Links links={menu("siteMap")} />
        </Section>
        <Section page="plan">
          <Links links={menu("plan")} />
        </Section>
        <Section page="politicas">
          <Links links={pagesBelow("politicas")} />
        </Section>
      </div>
    </Page>
  );
}

interface SectionProps {
  page: PageId;
  /** Default: the name of the page in breadcrumbs. */
  title?: string;
  children: ComponentChildren;
}

function Section({ page, title, children }: SectionProps) {
  const { url, ...words }: SitePage = PAGES[page];
  return (
    <section>
      <h2>
        <a href={url}>{title ?? words.crumb ?? words.name ?? words.title}</a>
      </h2>
      {children}
    </section>
  );
}
