import { pointsOf } from "../../scripts/model/legal-menus.ts";
import type { Site } from "../../scripts/model/site.ts";
import { menu } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import { LinkList } from "../components/link-list.tsx";
import { MenuSections, pointsInWords, SectionIndex } from "../components/menu-points.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Reviewed } from "../components/reviewed.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";
import { kindOf } from "../words.ts";

export const data = onePage(PAGES.transparencia.url);

interface TransparencyPageProps {
  site: Site;
  scorecard: Scorecard;
}

export const render = (props: TransparencyPageProps) => renderPage(<TransparencyPage {...props} />);

/** The menu that the law prescribes, item by item, with the state of each. */
export function TransparencyPage({ site, scorecard }: TransparencyPageProps) {
  const points = pointsOf(site.menus, "transparencia");
  return (
    <Page sheet="find" site={site} {...frameOf("transparencia")}>
      <PageHeader {...headingOf("transparencia")} />
      {points.length > 0 && (
        <>
          <p>
            {pointsInWords(scorecard.ita)} Cada punto lleva el número que le da la ley (Resolución MinTIC 1519 de 2020).
          </p>
          <SectionIndex rows={scorecard.ita} />
        </>
      )}
      <SearchForm label="Buscar en los documentos" kind={kindOf("documentos")} />
      <MenuSections points={points} rows={scorecard.ita} />
      <Reviewed day={site.reviewed?.transparencia} />
      <section>
        <h2>Además</h2>
        <LinkList links={menu("transparencia")} />
        {points.length > 0 && (
          <p class="more">
            <a href={PAGES.ita.url}>Cuadro de evidencias para el índice ITA</a>
          </p>
        )}
      </section>
      <section>
        <h2>Si no encuentra lo que busca</h2>
        <p>
          Toda persona puede pedir información pública, gratis y sin decir para qué la quiere. La alcaldía tiene 10 días
          hábiles para responder. Vea <a href={PAGES.pqrsd.url}>cómo pedirla</a>.
        </p>
      </section>
    </Page>
  );
}
