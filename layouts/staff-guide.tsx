import type { ComponentChildren } from "preact";
import type { Guide, Site } from "../scripts/model/site.ts";
import { PAGES } from "../scripts/pages/pages.ts";
import { PageHeader } from "./components/page-header.tsx";
import { Prose } from "./components/prose.tsx";
import { frameOf } from "./frame.ts";
import { Page } from "./page.tsx";

interface StaffGuideProps {
  page: "guia" | "encender";
  site: Site;
  guide: Guide;
  /** Where else staff may go from here: links. */
  links: ComponentChildren;
  /** The anchors that the page has besides those of the guide's headings. */
  anchors?: Map<string, number>;
  /** What follows the guide. */
  children?: ComponentChildren;
}

/** A guide of the generator as a page of the site. For staff: no public page links to it. */
export function StaffGuide({ page, site, guide, links, anchors, children }: StaffGuideProps) {
  const { url, title } = PAGES[page];
  return (
    <Page sheet="ficha" site={site} {...frameOf(page)} ownPolicy>
      <PageHeader title={title} />
      <p class="more">{links}</p>
      <Prose
        site={{ ...site, images: guide.images }}
        document={{ url, body: withoutTitle(guide.text) }}
        anchors={anchors}
      />
      {children}
    </Page>
  );
}

/** A text without the title on its first line, which the page has already. */
export const withoutTitle = (text: string) => text.replace(/^# .*(?:\r?\n|$)/, "");
