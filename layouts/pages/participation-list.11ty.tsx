import type { Site } from "../../scripts/model/site.ts";
import { collections } from "../../scripts/schema/index.ts";
import { Empty } from "../components/empty.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { ParticipationList } from "../components/participation-list.tsx";
import { Page, renderPage } from "../page.tsx";
import { inPhase } from "../participation.ts";

const URL = "/participacion/";

export const data = { permalink: URL };

export const render = ({ site }: { site: Site }) => renderPage(<ParticipationListPage site={site} />);

/** Every consultation: the open ones first. */
export function ParticipationListPage({ site }: { site: Site }) {
  const { title, description } = collections.participacion;
  return (
    <Page
      site={site}
      url={URL}
      title={title}
      description={description}
      breadcrumbs={[{ title: "Participa", url: "/participa/" }]}
    >
      <PageHeader title={title} summary={description} />
      {site.participacion.length === 0 && <Empty>Todavía no se ha publicado ninguna consulta ni convocatoria.</Empty>}
      {PHASES.map(({ phase, title }) => {
        const espacios = inPhase(site.participacion, phase, site.today);
        return (
          espacios.length > 0 && (
            <section key={phase}>
              <h2>{title}</h2>
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
