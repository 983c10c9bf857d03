import type { Crumb } from "../../scripts/pages/links.ts";

/** Links from the home page down to the parent of this page. Nothing on pages without a parent. */
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
