import type { ComponentChildren } from "preact";

/** The weight in the site's own search of what is least looked for; Pagefind's own for a text is 1. */
export const LEAST = "0.1";
const SUMMARY = "4";

interface PageHeaderProps {
  title: string;
  /** What kind of page it is, in a word: «Trámite». */
  kind?: string;
  summary?: string;
  /** Other names that citizens search for; not shown. */
  keywords?: readonly string[];
  /** Whether its words weigh least in the search. */
  isMinor?: boolean;
  children?: ComponentChildren;
}

/**
 * The `h1` of a page with its kind and summary. Search gives the title, keywords and summary more weight than the text.
 */
export function PageHeader({ title, kind, summary, keywords = [], isMinor = false, children }: PageHeaderProps) {
  const weight = (usual: string) => (isMinor ? LEAST : usual);
  return (
    <header class="page-header">
      {kind && (
        <p class="kind" data-pagefind-ignore>
          {kind}
        </p>
      )}
      <h1 data-pagefind-weight={weight("10")}>{title}</h1>
      <Summary text={summary} weight={weight(SUMMARY)} />
      {keywords.length > 0 && (
        <p hidden data-pagefind-weight={weight("5")}>
          {keywords.join(", ")}
        </p>
      )}
      {children}
    </header>
  );
}

/** The summary of a page, for one that shows something else between its title and it. */
export function Summary({ text, weight = SUMMARY }: { text?: string; weight?: string }) {
  return (
    text && (
      <p class="lead" data-pagefind-weight={weight} data-pagefind-meta="resumen">
        {text}
      </p>
    )
  );
}
