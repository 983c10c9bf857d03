import { renderMarkdown } from "../../scripts/markdown/render.ts";
import type { Document, Site } from "../../scripts/model/site.ts";

/** The Markdown of a document as HTML; nothing when it has no text. */
export function Prose({ site, document }: { site: Site; document: Document }) {
  if (!document.body.trim()) return null;
  return <div class="prose" dangerouslySetInnerHTML={{ __html: renderMarkdown(site, document) }} />;
}
