import type { ListPage } from "../../scripts/model/lists.ts";

/** Links to the other pages of a paginated list; nothing when the list has one page. */
export function Pager({ list }: { list: ListPage<unknown> }) {
  if (list.pages === 1) return null;
  return (
    <nav class="pager" aria-label="Páginas de la lista">
      {list.previous && (
        <a href={list.previous} rel="prev">
          Página anterior
        </a>
      )}
      <span>
        Página {list.page} de {list.pages}
      </span>
      {list.next && (
        <a href={list.next} rel="next">
          Página siguiente
        </a>
      )}
    </nav>
  );
}

/** «Noticias de 2026, página 2 de 3»: distinguishes the pages of a list in browser tabs and history. */
export function pageTitle({ title, page, pages }: ListPage<unknown>): string {
  return page === 1 ? title : `${title}, página ${page} de ${pages}`;
}
