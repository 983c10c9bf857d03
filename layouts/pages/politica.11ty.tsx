import type { ComponentType } from "preact";
import type { Site } from "../../scripts/model/site.ts";
import { PageHeader } from "../components/page-header.tsx";
import { AccessibilityStatement } from "../components/policies/accessibility.tsx";
import { Cookies } from "../components/policies/cookies.tsx";
import { Copyright } from "../components/policies/copyright.tsx";
import { Privacy } from "../components/policies/privacy.tsx";
import { Terms } from "../components/policies/terms.tsx";
import { Page, renderPage } from "../page.tsx";
import { POLICIES, type Policy } from "../policies.ts";

const TEXTS: Record<Policy["id"], ComponentType<{ site: Site }>> = {
  terminos: Terms,
  privacidad: Privacy,
  "derechos-de-autor": Copyright,
  cookies: Cookies,
  accesibilidad: AccessibilityStatement,
};

export const data = {
  policies: POLICIES,
  pagination: { data: "policies", size: 1, alias: "policy" },
  permalink: ({ policy }: { policy: Policy }) => policy.url,
};

interface PolicyPageProps {
  site: Site;
  policy: Policy;
}

export const render = ({ site, policy }: PolicyPageProps) => renderPage(<PolicyPage site={site} policy={policy} />);

/** A policy, as the generator really behaves: whoever changes what the site does changes its text. */
export function PolicyPage({ site, policy }: PolicyPageProps) {
  const { id, title, summary, url } = policy;
  const Text = TEXTS[id];
  return (
    <Page
      site={site}
      url={url}
      title={title}
      description={summary}
      breadcrumbs={[{ title: "Políticas", url: "/politicas/" }]}
    >
      <PageHeader title={title} summary={summary} />
      <div class="prose">
        <Text site={site} />
      </div>
    </Page>
  );
}
