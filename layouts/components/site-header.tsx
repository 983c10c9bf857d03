import type { Site } from "../../scripts/model/site.ts";
import { currentOf, MENU } from "../main-menu.ts";
import { Picture } from "./picture.tsx";

/** The State's bar, the municipality's escudo and name, and the main menu. */
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
      <a class="brand" href="/">
        {image && <Picture image={image} alt="" sizes="56px" />}
        <span>
          <small>Alcaldía de</small> <strong>{nombre}</strong>, {departamento}
        </span>
      </a>
      <nav class="menu" aria-label="Menú principal">
        <ul>
          {MENU.map((item) => (
            <li key={item.url}>
              <a href={item.url} aria-current={currentOf(item, url)}>
                {item.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
