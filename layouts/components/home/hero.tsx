import { PAGES } from "../../../scripts/pages/pages.ts";
import { Icon, type IconName } from "../icon.tsx";
import { SearchForm } from "../search-form.tsx";

/**
 * What is one tap away from the first screen. The law asks for complaints and for reports of corruption: Ley 1474 de 2011,
 * art. 76.
 */
const NEAREST: readonly [icon: IconName, title: string, url: string][] = [
  ["chat", "Peticiones, quejas y denuncias", PAGES.pqrsd.url],
  ["megaphone", "Denunciar un acto de corrupción", `${PAGES.pqrsd.url}#denuncias`],
  ["phone", "Teléfono y horario de cada oficina", PAGES.dependencias.url],
];

/** The first thing of the home page: its title, the search, and the ways that everybody must find at once. */
export function Hero() {
  return (
    <div class="hero">
      <div>
        <h1>{PAGES.home.title}</h1>
        <SearchForm />
      </div>
      <ul>
        {NEAREST.map(([icon, title, url]) => (
          <li key={url}>
            <a href={url}>
              <Icon name={icon} />
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
