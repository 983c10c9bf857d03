import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Crumb } from "../scripts/pages/links.ts";
import type { Day } from "../scripts/time/dates.ts";
import { Breadcrumbs } from "./components/breadcrumbs.tsx";
import { FictionBanner } from "./components/fiction-banner.tsx";
import { Head, type HeadProps } from "./components/head.tsx";
import { ReportError } from "./components/report-error.tsx";
import { SiteFooter } from "./components/site-footer.tsx";
import { SiteHeader } from "./components/site-header.tsx";

export interface PageProps extends HeadProps {
  /** The pages above this one, the home page first. */
  breadcrumbs?: readonly Crumb[];
  /** The name of this kind of page in the site's own search; without it the page is not indexed. */
  searchKind?: string;
  /** The name of the responsible office, by which the search filters. */
  searchOffice?: string;
  /** The day of the last change of the document that the page shows. */
  updated?: Day;
  /** What a result says besides the summary: «Gratuito · 3 días hábiles». */
  searchFact?: string;
  children: ComponentChildren;
}

/** The complete page around `children`, which include the `h1`. */
export function Page({ breadcrumbs, searchKind, searchOffice, searchFact, updated, children, ...page }: PageProps) {
  return (
    <html lang="es-CO">
      <Head {...page} />
      <body>
        <a class="skip-link" href="#contenido">
          Saltar al contenido principal
        </a>
        <SiteHeader site={page.site} url={page.url} />
        {page.site.municipio.ficticio && <FictionBanner />}
        <Breadcrumbs crumbs={breadcrumbs} />
        <main id="contenido" tabIndex={-1} {...searchAttributes({ searchKind, searchOffice, searchFact })}>
          {children}
        </main>
        <SiteFooter site={page.site}>
          <ReportError {...page} updated={updated} />
        </SiteFooter>
      </body>
    </html>
  );
}

/** The page as HTML text. */
export function renderPage(page: VNode): string {
  // Eleventy keeps every page in memory until the last is rendered. The string from renderToString is a rope of
  // thousands of pieces, which takes several times the memory; join makes it flat.
  return ["<!doctype html>", renderToString(page).replace(VOID_ELEMENT, "<$1$2>"), "\n"].join("");
}

/**
 * Void elements as Preact writes them, `<br/>`: HTML has no such slash. Escaped text contains no `<`, so it never
 * matches.
 */
const VOID_ELEMENT = /<(br|hr|img|input|link|meta|source|wbr)((?: [^\s=<>"/]+(?:="[^"<]*")?)*)\s*\/>/g;

/** https://pagefind.app/docs/filtering/: a value that is written in the list takes all that follows, and so comes last. */
function searchAttributes(page: Pick<PageProps, "searchKind" | "searchOffice" | "searchFact">) {
  const { searchKind: kind, searchOffice: office, searchFact: fact } = page;
  if (!kind) return {};
  return {
    "data-pagefind-body": true,
    "data-pagefind-filter": `${office ? "dependencia[data-dependencia], " : ""}tipo:${kind}`,
    "data-dependencia": office,
    "data-pagefind-meta": fact && "dato[data-dato]",
    "data-dato": fact,
  };
}
