import { type CollectionId, collections } from "../schema/index.ts";
import { capitalize } from "../words/spanish.ts";

/** What one document of a collection is called, with a capital: «Trámite». Search filters by this word. */
export function kindOf(collection: CollectionId): string {
  return capitalize(collections[collection].singular);
}
