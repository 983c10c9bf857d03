import { renderMarkdown } from "../../scripts/markdown/render.ts";
import type { ArticleSite, Document } from "../../scripts/model/site.ts";

interface ProseProps {
  site: ArticleSite;
  document: Pick<Document, "url" | "body">;
  /** Level of the text's highest heading. Default 2, below the page's title. */
  topLevel?: number;
}

/** The Markdown of a document as HTML; nothing when it has no text. */
export function Prose({ site, document, topLevel }: ProseProps) {
  if (!document.body.trim()) return null;
  return <div class="prose" dangerouslySetInnerHTML={{ __html: renderMarkdown(site, document, topLevel) }} />;
}
