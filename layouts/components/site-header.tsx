import type { FrameSite } from "../../scripts/model/site.ts";
import { menu, sectionOf } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { Icon } from "./icon.tsx";
import { Picture } from "./picture.tsx";

/** The gov.co bar, the escudo and name of the municipality, the way to the search, and the main menu. */
export function SiteHeader({ site, url }: { site: FrameSite; url: string }) {
  return (
    <header class="site-header">
      <div class="govco">
        <a href="https://www.gov.co/" aria-label="GOV.CO, portal del Estado colombiano">
          GOV.CO
        </a>
      </div>
      <div class="masthead">
        <Brand site={site} />
        <a class="to-search" href={PAGES.buscar.url} aria-current={currentOf(PAGES.buscar.url, url)}>
          <Icon name="search" />
          {PAGES.buscar.title}
        </a>
      </div>
      <nav class="menu" aria-label="Menú principal">
        <ul>
          {menu("main").map((entry) => (
            <li key={entry.url}>
              <a href={entry.url} aria-label={wholeName(entry)} aria-current={currentOf(entry.url, url)}>
                {entry.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Brand({ site }: { site: FrameSite }) {
  const { nombre, departamento, escudo } = site.municipio;
  const image = escudo ? site.images.get(escudo) : undefined;
  return (
    <a class="brand" href={PAGES.home.url}>
      {image && <Picture image={image} alt="" sizes="56px" />}
      <span>
        <span>Alcaldía de</span> <strong>{nombre}</strong>
        <small>, {departamento}</small>
      </span>
    </a>
  );
}

/**
 * The name that the law gives to a section, for who hears the menu: the bar has room for its first words only. It begins with
 * what is seen, so that it can be said to a computer. Decreto 1081 de 2015, art. 2.1.1.2.1.4.
 */
function wholeName({ title, url }: { title: string; url: string }): string | undefined {
  const whole = sectionOf(url)?.title;
  return whole?.startsWith(`${title} `) ? whole : undefined;
}

/** The value of `aria-current`: `page` for the current page, `true` for its section. */
function currentOf(entry: string, url: string): "page" | "true" | undefined {
  if (entry === url) return "page";
  return entry !== PAGES.home.url && sectionOf(url)?.url === entry ? "true" : undefined;
}
