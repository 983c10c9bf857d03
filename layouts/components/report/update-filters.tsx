import type { Site } from "../../../scripts/model/site.ts";

const WHOLE_LOG = "/informe/actualizaciones/";

/** Links to the log by channel and by dependencia: filters that need no JavaScript, folded because they are many. `url` is the page's own address. */
export function UpdateFilters({ site, url }: { site: Site; url: string }) {
  const firstPage = url.replace(/pagina\/\d+\/$/, "");
  const channels = site.report.canales.map(({ id, nombre }) => ({ url: `${WHOLE_LOG}canal/${id}/`, name: nombre }));
  const offices = site.dependencias.map(({ slug, data }) => ({
    url: `${WHOLE_LOG}dependencia/${slug}/`,
    name: data.titulo,
  }));
  return (
    <nav class="views" aria-label="Filtrar el registro">
      {firstPage !== WHOLE_LOG && <a href={WHOLE_LOG}>Ver todo el registro</a>}
      <details>
        <summary>Filtrar por canal o por dependencia</summary>
        <Filter label="Por canal" links={channels} current={firstPage} />
        <Filter label="Por dependencia" links={offices} current={firstPage} />
      </details>
    </nav>
  );
}

interface FilterProps {
  label: string;
  links: { url: string; name: string }[];
  current: string;
}

function Filter({ label, links, current }: FilterProps) {
  return (
    <>
      <h2>{label}</h2>
      <ul>
        {links.map(({ url, name }) => (
          <li key={url}>
            <a href={url} aria-current={url === current ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
