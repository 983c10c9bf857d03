import { pointsOf } from "../../scripts/model/legal-menus.ts";
import type { Site } from "../../scripts/model/site.ts";
import { menu } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { Empty } from "../components/empty.tsx";
import { LinkList } from "../components/link-list.tsx";
import { PointList } from "../components/menu-points.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { ParticipationList } from "../components/participation-list.tsx";
import { ParticipationYears } from "../components/participation-years.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";
import { inPhase } from "../participation.ts";

const MAX_CLOSED = 5;

export const data = onePage(PAGES.participa.url);

export const render = ({ site }: { site: Site }) => renderPage(<ParticipationPage site={site} />);

/** Open consultations, upcoming ones, and the outcome of closed ones. */
export function ParticipationPage({ site }: { site: Site }) {
  const open = inPhase(site.participacion, "abierta", site.today);
  const coming = inPhase(site.participacion, "futura", site.today);
  const closed = inPhase(site.participacion, "cerrada", site.today);
  const points = pointsOf(site.menus, "participa");
  return (
    <Page site={site} {...frameOf("participa")}>
      <PageHeader {...headingOf("participa")} />
      <section>
        <h2>Consultas y convocatorias abiertas</h2>
        {open.length > 0 ? (
          <ParticipationList espacios={open} today={site.today} />
        ) : (
          <Empty>En este momento no hay consultas ni convocatorias abiertas.</Empty>
        )}
      </section>
      {coming.length > 0 && (
        <section>
          <h2>Próximas</h2>
          <ParticipationList espacios={coming} today={site.today} />
        </section>
      )}
      {closed.length > 0 && (
        <section>
          <h2>Qué resultó de las que cerraron</h2>
          <ParticipationYears espacios={site.participacion} today={site.today} />
          <ParticipationList espacios={closed.slice(0, MAX_CLOSED)} today={site.today} />
          <p class="more">
            <a href={PAGES.participacion.url}>Ver todas</a>
          </p>
        </section>
      )}
      {points.length > 0 && (
        <section>
          <h2>Por tema</h2>
          <PointList points={points} />
        </section>
      )}
      <section>
        <h2>Otras maneras</h2>
        <LinkList links={menu("participa")} />
      </section>
    </Page>
  );
}
