import type { Guide, Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { onePage } from "../drawn-pages.ts";
import { renderPage } from "../page.tsx";
import { StaffGuide } from "../staff-guide.tsx";

export const data = onePage(PAGES.encender.url);

interface SetupPageProps {
  site: Site;
  setupGuide: Guide;
}

export const render = (props: SetupPageProps) => renderPage(<SetupPage {...props} />);

/** How to switch the editor on, step by step, for whoever administers the site; `/admin/` leads here until it is done. */
export function SetupPage({ site, setupGuide }: SetupPageProps) {
  const links = (
    <>
      <a href={PAGES.editor.url}>Ir al editor</a>
      <a href={PAGES.guia.url}>Guía para quienes escriben</a>
    </>
  );
  return <StaffGuide page="encender" site={site} guide={setupGuide} links={links} />;
}
