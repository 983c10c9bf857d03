import type { Site } from "../../scripts/model/site.ts";
import { Picture } from "./picture.tsx";

const MENU = [
  { title: "Inicio", url: "/" },
  { title: "Trámites", url: "/tramites/" },
  { title: "Servicios", url: "/servicios/" },
  { title: "Noticias", url: "/noticias/" },
  { title: "Dependencias", url: "/dependencias/" },
  { title: "Informe", url: "/informe/" },
  { title: "Buscar", url: "/buscar/" },
];

/** The State's bar, the municipality's escudo and name, and the main menu. */
export function SiteHeader({ site, url }: { site: Site; url: string }) {
  const { nombre, departamento, escudo } = site.municipio;
  const image = escudo ? site.images.get(escudo) : undefined;
  return (
    <header class="site-header">
      <div class="govco">
        <a href="https://www.gov.co/">GOV.CO</a>
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
              <a href={item.url} aria-current={currentOf(item.url, url)}>
                {item.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** `page` for the page itself, `true` for the section it belongs to. */
function currentOf(item: string, url: string): "page" | "true" | undefined {
  if (item === url) return "page";
  return item !== "/" && url.startsWith(item) ? "true" : undefined;
}
