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
      <Summary text={summary} />
      {keywords.length > 0 && (
        <p hidden data-pagefind-weight="5">
          {keywords.join(", ")}
        </p>
      )}
      {children}
    </header>
  );
}

/** The summary of a page, for one that shows something else between its title and it. */
export function Summary({ text }: { text?: string }) {
  return (
    text && (
      <p class="lead" data-pagefind-weight="4" data-pagefind-meta="resumen">
        {text}
      </p>
    )
  );
}
