import { isLinked } from "../../scripts/model/entities.ts";
import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { NIVELES_DE_ENTIDAD, type NivelDeEntidad } from "../../scripts/schema/entidades.ts";
import { collections } from "../../scripts/schema/index.ts";
import { Empty } from "../components/empty.tsx";
import { LinkedEntities, WantedEntities } from "../components/entity-list.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = onePage(PAGES.entidades.url);

export const render = ({ site }: { site: Site }) => renderPage(<EntitiesPage site={site} />);

const TITLES: Record<NivelDeEntidad, string> = {
  local: "Locales",
  departamental: "Departamentales",
  nacional: "Nacionales",
};

/** The entities with which there is an agreement, by level; then those with which one is wanted. */
export function EntitiesPage({ site }: { site: Site }) {
  const linked = site.entidades.filter(isLinked);
  const wanted = site.entidades.filter((entidad) => !isLinked(entidad));
  return (
    <Page site={site} {...frameOf("entidades")}>
      <PageHeader {...headingOf("entidades")} />
      {linked.length === 0 && <Empty>{collections.entidades.empty}</Empty>}
      {NIVELES_DE_ENTIDAD.map((nivel) => {
        const entidades = linked.filter(({ data }) => data.nivel === nivel);
        return (
          entidades.length > 0 && (
            <section key={nivel}>
              <h2>{TITLES[nivel]}</h2>
              <LinkedEntities entidades={entidades} today={site.today} />
            </section>
          )
        );
      })}
      {wanted.length > 0 && (
        <section>
          <h2>Por vincular</h2>
          <p>Con estas entidades la alcaldía quiere hacer un acuerdo.</p>
          <WantedEntities site={site} entidades={wanted} />
        </section>
      )}
    </Page>
  );
}
