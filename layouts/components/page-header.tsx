import type { ComponentChildren } from "preact";

interface PageHeaderProps {
  title: string;
  /** What kind of page it is, in a word: «Trámite». */
  kind?: string;
  summary?: string;
  /** Other names that citizens search for; not shown. */
  keywords?: readonly string[];
  children?: ComponentChildren;
}

/**
 * The `h1` of a page with its kind and summary. Search gives the title, keywords and summary more weight than the text.
 */
export function PageHeader({ title, kind, summary, keywords = [], children }: PageHeaderProps) {
  return (
    <header class="page-header">
      {kind && (
        <p class="kind" data-pagefind-ignore>
          {kind}
        </p>
      )}
      <h1 data-pagefind-weight="10">{title}</h1>
      {summary && (
        <p class="lead" data-pagefind-weight="4">
          {summary}
        </p>
      )}
      {keywords.length > 0 && (
        <p hidden data-pagefind-weight="5">
          {keywords.join(", ")}
        </p>
      )}
      {children}
    </header>
  );
}
