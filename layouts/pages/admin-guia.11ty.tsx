import { EDITOR_URL } from "../../scripts/editor/addresses.ts";
import type { Guide, Site } from "../../scripts/model/site.ts";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Prose } from "../components/prose.tsx";
import { Page, renderPage } from "../page.tsx";

const URL = "/admin/guia/";
const TITLE = "Guía para quienes escriben en el sitio";

export const data = { permalink: URL };

interface GuidePageProps {
  site: Site;
  /** `content/GUIA.md`; absent where there is none. */
  guide?: Guide;
}

export const render = (props: GuidePageProps) => renderPage(<GuidePage {...props} />);

/** The clerks' guide as a page. For staff: no page of the site leads here. */
export function GuidePage({ site, guide }: GuidePageProps) {
  return (
    <Page site={site} url={URL} title={TITLE} description="Cómo se escribe cada clase de documento." noindex ownPolicy>
      <PageHeader title={TITLE} />
      <p class="more">
        <a href={EDITOR_URL}>Ir al editor</a>
        <a href="/admin/estado/">Estado del contenido</a>
      </p>
      {guide === undefined ? (
        <Empty>El municipio no tiene el archivo content/GUIA.md.</Empty>
      ) : (
        <Prose site={{ ...site, images: guide.images }} document={{ url: URL, body: withoutTitle(guide.text) }} />
      )}
    </Page>
  );
}

/** The guide has a title of its own, and marks for the program that writes its tables. */
function withoutTitle(guide: string): string {
  return guide.replace(/^# .*\n/, "").replace(/<!--[\s\S]*?-->\n?/g, "");
}
