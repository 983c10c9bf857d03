import type { Guide, Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Prose } from "../components/prose.tsx";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = { permalink: PAGES.guia.url };

interface GuidePageProps {
  site: Site;
  /** `content/GUIA.md`, if there is one. */
  guide?: Guide;
}

export const render = (props: GuidePageProps) => renderPage(<GuidePage {...props} />);

/** The clerks' guide as a page. For staff: no public page links here. */
export function GuidePage({ site, guide }: GuidePageProps) {
  return (
    <Page site={site} {...frameOf("guia")} ownPolicy>
      <PageHeader title={PAGES.guia.title} />
      <p class="more">
        <a href={PAGES.editor.url}>Ir al editor</a>
        <a href={PAGES.estado.url}>Estado del contenido</a>
      </p>
      {guide === undefined ? (
        <Empty>El municipio no tiene el archivo content/GUIA.md.</Empty>
      ) : (
        <Prose
          site={{ ...site, images: guide.images }}
          document={{ url: PAGES.guia.url, body: guide.text.replace(/^# .*\n/, "") }}
        />
      )}
    </Page>
  );
}
