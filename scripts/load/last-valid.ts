import { writePublishedContent } from "../disk/published-folder.ts";
import { listContent, readBytes } from "../disk/read-content.ts";
import { Elsewhere } from "../last-valid/elsewhere.ts";
import type { HeldBack } from "../last-valid/held-back.ts";
import { PublishedFiles } from "../last-valid/published-files.ts";
import { readLeniently } from "../last-valid/readable.ts";
import { DEFAULT_TIME_ZONE } from "../schema/municipio.ts";
import { momentIn } from "../time/dates.ts";
import { documentPathOf } from "../validation/document.ts";
import { hasErrors, type Issue } from "../validation/issue.ts";
import { publicData } from "../validation/personal-data.ts";
import { type Content, loadContent } from "./content.ts";
import { loadFilePast } from "./history.ts";

/** Content that can be published, and the files that are held back. */
export interface LastValid {
  content: Content;
  heldBack: readonly HeldBack[];
  /** The validator's issues with the content as it was last written. */
  issues: readonly Issue[];
}

interface LastValidOptions {
  /** Seconds since 1970. */
  now: number;
  /** An empty folder for the files as they are published. It must stay until the site is written. */
  folder: string;
}

/**
 * Content with errors as it can be published: each file with errors goes back, version by version, to the last one on the main
 * line that has none and from which nothing was withdrawn since; it is left out when there is none. What was removed stays
 * removed, and what names a removed file is shown without it. Links to documents that are removed, left out or not public are
 * no errors here: pages show them as text. An office that was removed is not named.
 *
 * @returns `undefined` when nothing can be published: without a history, or without any valid data of the municipality
 */
export async function loadLastValid(
  strict: Content,
  { now, folder }: LastValidOptions,
): Promise<LastValid | undefined> {
  const { root, open, entries, texts, issues } = strict;
  const { today, ...moment } = momentIn(strict.data.municipio?.zona_horaria ?? DEFAULT_TIME_ZONE, now);
  const past = await loadFilePast({ root, open, today, ...moment });
  if (!past) return undefined;

  const elsewhere = new Elsewhere({ entries, texts, publicData: publicData(strict.data.municipio, entries), today });
  const files = new PublishedFiles({ past, presentText: presentTexts(root), elsewhere, today });
  const absent = [...new Set([...past.paths, ...issues.map(({ archivo }) => archivo)])].flatMap(
    (archivo) => documentPathOf(archivo) ?? [],
  );
  const isAbsentFile = (address: string) => past.moves.known.has(address) || files.isLeftOut(`content${address}`);
  const known = { root, open, absent, isAbsentFile, moves: past.moves, now };
  let content = await loadContent(known);
  while (await files.mend(content.issues)) {
    writePublishedContent(root, folder, files.contents);
    content = await loadContent({ ...known, folder });
  }
  if (hasErrors(content.issues) || !content.data.municipio) return undefined;
  return { content, heldBack: files.heldBack(), issues };
}

/** Returns a function that reads the present text of a file; `undefined` where there is none. */
function presentTexts(root: string): (archivo: string) => string | undefined {
  const files = new Set(listContent(root).flatMap(({ archivo, kind }) => (kind === "file" ? [archivo] : [])));
  return (archivo) => {
    const bytes = files.has(archivo) ? readBytes(root, archivo) : undefined;
    return bytes && !("razon" in bytes) ? readLeniently(bytes) : undefined;
  };
}
