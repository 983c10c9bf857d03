import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { ResponsiveImage } from "../scripts/images/image.ts";
import type { Site, Styles } from "../scripts/model/site.ts";
import type { Crumb } from "../scripts/pages/links.ts";
import { Breadcrumbs } from "./components/breadcrumbs.tsx";
import { FictionBanner } from "./components/fiction-banner.tsx";
import { Head } from "./components/head.tsx";
import { SiteFooter } from "./components/site-footer.tsx";
import { SiteHeader } from "./components/site-header.tsx";

export interface PageProps {
  site: Site;
  /** The page's own address, `/noticias/`. */
  url: string;
  /** The page's own title; the municipality's name is added to it. */
  title: string;
  description: string;
  /** The pages above this one, the home page first. */
  breadcrumbs?: readonly Crumb[];
  image?: ResponsiveImage;
  imageAlt?: string;
  type?: "article" | "website";
  jsonLd?: object;
  /** Keeps the page out of search engines. */
  noindex?: boolean;
  /** What machines are told in place of the title, the description and the address, when these may have a name in them. */
  unnamed?: { title: string; description: string };
  /** The styles that the page needs beside those of all pages: of the report, or of the plan. */
  sheet?: Exclude<keyof Styles, "base">;
  /** Whether the page carries the security policy itself: the host's header may not reach it, or allow more. */
  ownPolicy?: boolean;
  /** What the site's own search calls this kind of page; without it the page is not searched. */
  searchKind?: string;
  children: ComponentChildren;
}

/** The whole page around `children`, which bring the `h1`. */
export function Page({ breadcrumbs, searchKind, children, ...page }: PageProps) {
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
        <main id="contenido" tabIndex={-1} {...searchAttributes(searchKind)}>
          {children}
        </main>
        <SiteFooter site={page.site} />
      </body>
    </html>
  );
}

/** The page as HTML text. */
export function renderPage(page: VNode): string {
  // Eleventy keeps every page until the last is rendered. Joined, the text is one flat string; as renderToString leaves
  // it, a tree of its thousands of pieces, which takes several times the memory.
  return ["<!doctype html>", renderToString(page).replace(VOID_ELEMENT, "<$1$2>"), "\n"].join("");
}

/** `<br/>` as preact writes it: HTML knows no such slash. Text and attributes hold no `<`, so that none is touched. */
const VOID_ELEMENT = /<(br|hr|img|input|link|meta|source|wbr)((?: [^\s=<>"/]+(?:="[^"<]*")?)*)\s*\/>/g;

function searchAttributes(kind?: string) {
  return kind ? { "data-pagefind-body": true, "data-pagefind-filter": `tipo:${kind}` } : {};
}
