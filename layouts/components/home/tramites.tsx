import { isNotice } from "../../../scripts/model/lists.ts";
import type { Document, Ficha, Site, Tramite } from "../../../scripts/model/site.ts";
import { PAGES } from "../../../scripts/pages/pages.ts";
import { quantity } from "../../../scripts/words/spanish.ts";
import { catalogOf, publishedOf } from "../../catalog.ts";
import { isOver } from "../../evento.11ty.tsx";
import { byNeed } from "../../needs.ts";
import { Empty } from "../empty.tsx";
import { Icon } from "../icon.tsx";
import { iconOf, NEED_ICONS } from "./need-icons.ts";

const MAX_TRAMITES = 8;

const catalog = catalogOf("tramites");

/** The trámites that the municipality highlights, or the first ones, and the ways to the others. */
export function Tramites({ site }: { site: Site }) {
  const tramites = publishedOf(site, catalog);
  const chosen = highlighted(site);
  const calendar = taxCalendar(site);
  return (
    <section>
      <h2>{chosen.length > 0 ? "Los trámites más buscados" : "Trámites"}</h2>
      {tramites.length > 0 ? (
        <Tiles tramites={chosen.length > 0 ? chosen : tramites.slice(0, MAX_TRAMITES)} />
      ) : (
        <Empty>
          {catalog.empty} <a href={PAGES.tramitesInventario.url}>Vea en qué etapa va cada uno</a>.
        </Empty>
      )}
      <p class="more">
        {tramites.length > 0 && (
          <a href={PAGES.tramites.url}>
            {tramites.length === 1
              ? "Ver la lista de trámites"
              : `Ver los ${quantity(tramites.length, catalog.singular, catalog.plural)}`}
          </a>
        )}
        <a href={PAGES.servicios.url}>Ver los servicios</a>
        {calendar && <a href={calendar.url}>{calendar.data.titulo}</a>}
      </p>
    </section>
  );
}

/** Links by need. Nothing while all sheets serve the same one, which the tiles show already. */
export function Needs({ site }: { site: Site }) {
  const needs = byNeed(publishedOf(site, catalog)).filter(({ id }) => id !== "otros");
  if (needs.length < 2) return null;
  return (
    <section>
      <h2>¿Qué quiere hacer?</h2>
      <ul class="needs">
        {needs.map(({ id, title }) => (
          <li key={id}>
            <a href={`${PAGES.tramitesPorNecesidad.url}#${id}`}>
              <Icon name={NEED_ICONS[id]} />
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The trámites that the municipality highlights, in its order; those that are not public yet are left out. */
function highlighted(site: Site): Tramite[] {
  return site.municipio.destacados.flatMap((slug) => site.tramites.find((tramite) => tramite.slug === slug) ?? []);
}

/** The newest tax calendar, published or as an event to come: it belongs in a visible place. Decreto Ley 2106 de 2019, art. 39. */
function taxCalendar({ documentos, agenda, today }: Site): Document | undefined {
  const current = [...documentos, ...agenda.filter((event) => !isOver(event, today))];
  return current.find((each) => /calendario tributario/i.test(each.data.titulo) && !isNotice(each));
}

function Tiles({ tramites }: { tramites: readonly Ficha[] }) {
  return (
    <ul class="tiles">
      {tramites.map((tramite) => (
        <li key={tramite.url}>
          <a href={tramite.url}>
            <Icon name={iconOf(tramite)} />
            {tramite.data.titulo}
          </a>
        </li>
      ))}
    </ul>
  );
}
