import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { collections } from "../../scripts/schema/index.ts";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { ParticipationList } from "../components/participation-list.tsx";
import { ParticipationYears } from "../components/participation-years.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";
import { inPhase } from "../participation.ts";

export const data = onePage(PAGES.participacion.url);

export const render = ({ site }: { site: Site }) => renderPage(<ParticipationListPage site={site} />);

/** Every consultation, the open ones first. */
export function ParticipationListPage({ site }: { site: Site }) {
  return (
    <Page site={site} {...frameOf("participacion")}>
      <PageHeader {...headingOf("participacion")} />
      {site.participacion.length === 0 && <Empty>{collections.participacion.empty}</Empty>}
      {PHASES.map(({ phase, title }) => {
        const espacios = inPhase(site.participacion, phase, site.today);
        return (
          espacios.length > 0 && (
            <section key={phase}>
              <h2>{title}</h2>
              {phase === "cerrada" && <ParticipationYears espacios={espacios} today={site.today} />}
              <ParticipationList espacios={espacios} today={site.today} />
            </section>
          )
        );
      })}
    </Page>
  );
}

const PHASES = [
  { phase: "abierta", title: "Abiertas" },
  { phase: "futura", title: "Próximas" },
  { phase: "cerrada", title: "Cerradas, con lo que resultó" },
] as const;
