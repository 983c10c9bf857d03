import type { Site } from "../../../scripts/model/site.ts";
import { addressIn, withoutNumber } from "../../../scripts/pages/families.ts";
import { PAGES } from "../../../scripts/pages/pages.ts";
import { ViewList } from "../view-list.tsx";

const WHOLE_LOG = PAGES.actualizaciones.url;

/**
 * Links to the log by channel and by dependencia: filters that need no JavaScript, collapsed because there are many.
 * @param props.url the address of the page that shows them
 */
export function UpdateFilters({ site, url }: { site: Site; url: string }) {
  const firstPage = withoutNumber(url);
  const channels = site.report.canales.map(({ id, nombre }) => ({
    url: addressIn("actualizacionesDelCanal", { canal: id }),
    title: nombre,
  }));
  const offices = site.dependencias.map(({ slug, data }) => ({
    url: addressIn("actualizacionesDeLaDependencia", { dependencia: slug }),
    title: data.titulo,
  }));
  return (
    <nav class="views" aria-label="Filtrar el registro">
      {firstPage !== WHOLE_LOG && <a href={WHOLE_LOG}>Ver todo el registro</a>}
      <details>
        <summary>Filtrar por canal o por dependencia</summary>
        <h2>Por canal</h2>
        <ViewList of="Actualizaciones de" links={channels} current={firstPage} />
        <h2>Por dependencia</h2>
        <ViewList of="Actualizaciones de" links={offices} current={firstPage} />
      </details>
    </nav>
  );
}
