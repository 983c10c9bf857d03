import { PAGES } from "../pages/pages.ts";
import { isCollectionId, isDataFileId } from "../schema/index.ts";
import { DATA_SECTION } from "./routes.ts";

/** Where the editor reads what can be edited, and how. */
export const CONFIG_ADDRESS = `${PAGES.editor.url}config.json`;

/** The folder of the editor's program. */
export const PROGRAM_ADDRESS = `${PAGES.editor.url}programa`;

/** Where the editor opens a file of `content/`; `undefined` for a file that it does not edit. */
export function entryUrl(archivo: string): string | undefined {
  const [, folder = "", slug = ""] = /^content\/([a-z]+)\/(.+)\.md$/.exec(archivo) ?? [];
  if (isCollectionId(folder)) return `${PAGES.editor.url}#/collections/${folder}/entries/${slug}`;
  const [, file = ""] = /^content\/([a-z]+)\.yaml$/.exec(archivo) ?? [];
  return isDataFileId(file) ? `${PAGES.editor.url}#/collections/${DATA_SECTION}/entries/${file}` : undefined;
}
