import { crumbsOf } from "../scripts/pages/links.ts";
import { PAGES, type PageId, type SitePage } from "../scripts/pages/pages.ts";
import type { PageProps } from "./page.tsx";

type FrameProps = Pick<PageProps, "url" | "title" | "description" | "breadcrumbs" | "searchKind" | "noindex">;

/** The props of the frame of a page, from the table of pages. */
export function frameOf(named: PageId | SitePage): FrameProps {
  const page = pageOf(named);
  const { url, title, summary, searchKind, noindex } = page;
  return { url, title, description: summary, breadcrumbs: crumbsOf(page), searchKind, noindex };
}

/** The heading of a page of the table, and the sentence below it. */
export function headingOf(named: PageId | SitePage): { title: string; summary: string } {
  const { title, summary } = pageOf(named);
  return { title, summary };
}

function pageOf(named: PageId | SitePage): SitePage {
  return typeof named === "string" ? PAGES[named] : named;
}
