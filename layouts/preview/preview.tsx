import { type ContainerNode, render } from "preact";
import { z } from "zod";
import type { PreviewData } from "../../scripts/data/preview.ts";
import { FichaArticle } from "../components/ficha/ficha-article.tsx";
import { NoticiaArticle } from "../components/noticia-article.tsx";
import { chosenFiles } from "./chosen-files.ts";
import { type Draft, documentOfDraft } from "./draft.ts";
import { previewSite } from "./preview-site.ts";

// The security policy of the editor forbids `eval` and reports every attempt: without this, Zod tries it.
z.config({ jitless: true });

/** A draft, and how to find the files that it names. */
export interface OpenDraft extends Draft {
  /** The address of a saved file, by its path; `undefined` for one that the editor does not know. */
  addressOf(path: string): string | undefined;
}

/**
 * Renders a draft into a `main` element as the site will show it. Elements that did not change are kept, so that photos
 * do not flicker while somebody types.
 */
export function showPreview(place: ContainerNode, data: PreviewData, draft: OpenDraft): void {
  render(<Preview data={data} draft={draft} />, place);
}

/** The main part of the page that a draft will have. */
export function Preview({ data, draft }: { data: PreviewData; draft: OpenDraft }) {
  const { collection } = draft;
  const { values, addresses } = chosenFiles(draft.values);
  const photoOf = (path: string) =>
    addresses.get(path) ?? (path.startsWith("/media/") ? draft.addressOf(path) : undefined);
  const site = previewSite(data, draft.today, photoOf);
  const written = { ...draft, values };
  return collection === "noticias" ? (
    <NoticiaArticle site={site} noticia={documentOfDraft(collection, written)} />
  ) : (
    <FichaArticle site={site} ficha={documentOfDraft(collection, written)} />
  );
}
