import type { Site } from "../../scripts/model/site.ts";
import { menu, sectionOf } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { Picture } from "./picture.tsx";

/** The gov.co bar, the escudo and name of the municipality, and the main menu. */
export function SiteHeader({ site, url }: { site: Site; url: string }) {
  const { nombre, departamento, escudo } = site.municipio;
  const image = escudo ? site.images.get(escudo) : undefined;
  return (
    <header class="site-header">
      <div class="govco">
        <a href="https://www.gov.co/" aria-label="GOV.CO, portal del Estado colombiano">
          GOV.CO
        </a>
      </div>
      <a class="brand" href={PAGES.home.url}>
        {image && <Picture image={image} alt="" sizes="56px" />}
        <span>
          <small>Alcaldía de</small> <strong>{nombre}</strong>, {departamento}
        </span>
      </a>
      <nav class="menu" aria-label="Menú principal">
        <ul>
          {menu("main").map((entry) => (
            <li key={entry.url}>
              <a href={entry.url} aria-current={currentOf(entry.url, url)}>
                {entry.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The value of `aria-current`: `page` for the current page, `true` for its section. */
function currentOf(entry: string, url: string): "page" | "true" | undefined {
  if (entry === url) return "page";
  return entry !== PAGES.home.url && sectionOf(url)?.url === entry ? "true" : undefined;
}
