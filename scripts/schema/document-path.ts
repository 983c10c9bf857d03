import { type CollectionId, isCollectionId } from "./index.ts";

const DOCUMENT = /^content\/([a-z0-9-]+)\/([a-z0-9-]+(?:\/[a-z0-9-]+)*)\.md$/;

/** The collection and file name that a path of the repository stands for; `undefined` when it is no document. */
export function documentOf(path: string): { collection: CollectionId; slug: string } | undefined {
  const [, collection = "", slug = ""] = DOCUMENT.exec(path) ?? [];
  return isCollectionId(collection) ? { collection, slug } : undefined;
}

/** The address of a file of `content/media/`, `/media/foto.jpg`; `undefined` for any other path. */
export function mediaOf(path: string): string | undefined {
  return path.startsWith("content/media/") ? path.slice("content".length) : undefined;
}
