import type { Guide, Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { PageHeader } from "../components/page-header.tsx";
import { Prose } from "../components/prose.tsx";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = { permalink: PAGES.guia.url };

interface GuidePageProps {
  site: Site;
  guide: Guide;
}

const NOTES = { id: "notas-de-este-municipio", title: "Notas de este municipio" };

export const render = (props: GuidePageProps) => renderPage(<GuidePage {...props} />);

/** The clerks' guide as a page, and below it what the town adds. For staff: no public page links here. */
export function GuidePage({ site, guide }: GuidePageProps) {
  const anchors = new Map([[NOTES.id, 1]]);
  const notes = withoutTitle(guide.notes ?? "").trim();
  return (
    <Page sheet="ficha" site={site} {...frameOf("guia")} ownPolicy>
      <PageHeader title={PAGES.guia.title} />
      <p class="more">
        <a href={PAGES.editor.url}>Ir al editor</a>
        <a href={PAGES.estado.url}>Estado del contenido</a>
        {notes && <a href={`#${NOTES.id}`}>{NOTES.title}</a>}
      </p>
      <Prose
        site={{ ...site, images: guide.images }}
        document={{ url: PAGES.guia.url, body: withoutTitle(guide.text) }}
        anchors={anchors}
      />
      {notes && (
        <>
          <h2 id={NOTES.id}>{NOTES.title}</h2>
          <Prose site={site} document={{ url: PAGES.guia.url, body: notes }} topLevel={3} anchors={anchors} />
        </>
      )}
    </Page>
  );
}

const withoutTitle = (text: string) => text.replace(/^# .*(?:\r?\n|$)/, "");
