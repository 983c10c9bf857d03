import type { Guide, Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { Prose } from "../components/prose.tsx";
import { onePage } from "../drawn-pages.ts";
import { renderPage } from "../page.tsx";
import { StaffGuide, withoutTitle } from "../staff-guide.tsx";

export const data = onePage(PAGES.guia.url);

interface GuidePageProps {
  site: Site;
  guide: Guide;
}

const NOTES = { id: "notas-de-este-municipio", title: "Notas de este municipio" };

export const render = (props: GuidePageProps) => renderPage(<GuidePage {...props} />);

/** The clerks' guide as a page, and below it what the town adds. */
export function GuidePage({ site, guide }: GuidePageProps) {
  const anchors = new Map([[NOTES.id, 1]]);
  const notes = withoutTitle(guide.notes ?? "").trim();
  const links = (
    <>
      <a href={PAGES.editor.url}>Ir al editor</a>
      <a href={PAGES.estado.url}>Estado del contenido</a>
      {notes && <a href={`#${NOTES.id}`}>{NOTES.title}</a>}
    </>
  );
  return (
    <StaffGuide page="guia" site={site} guide={guide} links={links} anchors={anchors}>
      {notes && (
        <>
          <h2 id={NOTES.id}>{NOTES.title}</h2>
          <Prose site={site} document={{ url: PAGES.guia.url, body: notes }} topLevel={3} anchors={anchors} />
        </>
      )}
    </StaffGuide>
  );
}
