import { pointsOf } from "../../scripts/model/legal-menus.ts";
import type { Site } from "../../scripts/model/site.ts";
import { linkTo } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { catalogs } from "../catalog.ts";
import { publishedShare } from "../components/catalog-views.tsx";
import { Contact, Datum } from "../components/contact.tsx";
import { LinkList } from "../components/link-list.tsx";
import { PointList } from "../components/menu-points.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { ReportingLine } from "../components/reporting-line.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = onePage(PAGES.atencion.url);

export const render = ({ site }: { site: Site }) => renderPage(<AttentionPage site={site} />);

/** The starting point for anybody who needs something from the town hall. */
export function AttentionPage({ site }: { site: Site }) {
  const points = pointsOf(site.menus, "atencion");
  const lists = catalogs.map((catalog) => ({
    ...linkTo(catalog.id),
    summary: `${catalog.description} ${publishedShare(site, catalog)}`,
  }));
  return (
    <Page site={site} {...frameOf("atencion")}>
      <PageHeader {...headingOf("atencion")} />
      <LinkList links={[...lists, linkTo("pqrsd")]} />
      <section>
        <h2>Canales de atención</h2>
        <Contact {...site.municipio} />
        <dl class="facts">
          <Datum label="Cómo llegar" value={site.municipio.como_llegar} />
        </dl>
        <p class="more">
          <a href={PAGES.dependencias.url}>Contacto y horario de cada dependencia</a>
        </p>
      </section>
      <section>
        <h2>Denunciar un acto de corrupción</h2>
        <dl class="facts" data-pagefind-ignore>
          <ReportingLine value={site.municipio.linea_anticorrupcion} />
        </dl>
      </section>
      {points.length > 0 && (
        <section>
          <h2>El menú que fija la ley</h2>
          <PointList points={points} />
        </section>
      )}
    </Page>
  );
}
