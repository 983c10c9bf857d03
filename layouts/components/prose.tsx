import { renderToString } from "preact-render-to-string";
import { type RenderOptions, renderMarkdown } from "../../scripts/markdown/render.ts";
import type { ArticleSite, Document } from "../../scripts/model/site.ts";
import { Picture, TEXT_COLUMN } from "./picture.tsx";

interface ProseProps extends Pick<RenderOptions, "topLevel" | "anchors"> {
  site: ArticleSite;
  document: Pick<Document, "url" | "body">;
}

/** The Markdown of a document as HTML; nothing when it has no text. */
export function Prose({ site, document, ...options }: ProseProps) {
  if (!document.body.trim()) return null;
  const html = renderMarkdown(site, document, { picture, ...options });
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}

const picture: RenderOptions["picture"] = (image, alt) =>
  renderToString(<Picture image={image} alt={alt} sizes={TEXT_COLUMN} lazy />);
