import type { ComponentChildren } from "preact";
import type { FrameSite } from "../../scripts/model/site.ts";
import { linkTo, menu, pagesBelow } from "../../scripts/pages/links.ts";
import { networkLinks } from "../networks.ts";
import { asLink } from "./links.tsx";
import { TownHallData } from "./town-hall-data.tsx";

const ATTENTION = linkTo("atencion", { title: "Canales de atención" });

interface SiteFooterProps {
  site: FrameSite;
  /** Below the contact data: what can be said to the town hall about the page. */
  children?: ComponentChildren;
}

/** The contact data that Resolución MinTIC 1519 de 2020 requires on every page, and the footer menu, which the municipality's own pages begin. */
export function SiteFooter({ site: { municipio, paginas }, children }: SiteFooterProps) {
  const own = municipio.pie.flatMap((slug) => paginas.find((pagina) => pagina.slug === slug) ?? []);
  return (
    <footer class="site-footer">
      <div>
        <h2>Alcaldía de {municipio.nombre}</h2>
        <TownHallData municipio={municipio} />
        {children}
      </div>
      <div>
        <nav aria-label="Sobre este sitio">
          <Links links={[...own.map(asLink), ATTENTION, ...menu("footer"), ...pagesBelow("politicas")]} />
        </nav>
        {municipio.redes.length > 0 && (
          <nav class="networks" aria-label="La alcaldía en redes sociales">
            <Links links={networkLinks(municipio.redes)} />
          </nav>
        )}
      </div>
    </footer>
  );
}

function Links({ links }: { links: readonly { title: string; url: string }[] }) {
  return (
    <ul class="site-links">
      {links.map(({ title, url }) => (
        <li key={url}>
          <a href={url}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
