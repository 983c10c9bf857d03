import type { ComponentType } from "preact";
import type { Site } from "../../scripts/model/site.ts";
import { PAGES, type PageId } from "../../scripts/pages/pages.ts";
import { PageHeader } from "../components/page-header.tsx";
import { AccessibilityStatement } from "../components/policies/accessibility.tsx";
import { Cookies } from "../components/policies/cookies.tsx";
import { Copyright } from "../components/policies/copyright.tsx";
import { Privacy } from "../components/policies/privacy.tsx";
import { Terms } from "../components/policies/terms.tsx";
import { pageOfEach } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

const TEXTS = {
  terminos: Terms,
  privacidad: Privacy,
  derechosDeAutor: Copyright,
  cookies: Cookies,
  accesibilidad: AccessibilityStatement,
} satisfies Partial<Record<PageId, ComponentType<{ site: Site }>>>;

type Policy = keyof typeof TEXTS;

export const policies = Object.keys(TEXTS) as Policy[];

export const data = pageOfEach(
  "policy",
  () => policies,
  (policy) => PAGES[policy].url,
);

interface PolicyPageProps {
  site: Site;
  policy: Policy;
}

export const render = ({ site, policy }: PolicyPageProps) => renderPage(<PolicyPage site={site} policy={policy} />);

/** A policy. It describes how the generator really behaves: a change of that behaviour must change its text. */
export function PolicyPage({ site, policy }: PolicyPageProps) {
  const Text = TEXTS[policy];
  return (
    <Page site={site} {...frameOf(policy)}>
      <PageHeader {...headingOf(policy)} />
      <div class="prose">
        <Text site={site} />
      </div>
    </Page>
  );
}
