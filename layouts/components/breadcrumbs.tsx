import type { Crumb } from "../../scripts/pages/links.ts";

/** The way from the home page to the page above this one. Nothing on pages that hang from none. */
export function Breadcrumbs({ crumbs }: { crumbs?: readonly Crumb[] }) {
  if (!crumbs) return null;
  return (
    <nav class="breadcrumbs" aria-label="Ruta de navegación">
      <ol>
        {crumbs.map(({ title, url }) => (
          <li key={url}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
