export interface Crumb {
  title: string;
  url: string;
}

/** The way from the home page to this one, which its own title names. Nothing on pages that hang from none. */
export function Breadcrumbs({ crumbs }: { crumbs?: Crumb[] }) {
  if (!crumbs) return null;
  return (
    <nav class="breadcrumbs" aria-label="Ruta de navegación">
      <ol>
        {[{ title: "Inicio", url: "/" }, ...crumbs].map((crumb) => (
          <li key={crumb.url}>
            <a href={crumb.url}>{crumb.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
