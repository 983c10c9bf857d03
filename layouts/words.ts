import { type CollectionId, collections } from "../scripts/schema/index.ts";
import { capitalize } from "../scripts/words/spanish.ts";

/** What one document of a collection is called, with a capital: «Trámite». Search filters by this word. */
export function kindOf(collection: CollectionId): string {
  return capitalize(collections[collection].singular);
}

/** The host of a web address, for links that say where they lead: «www.gov.co». */
export function hostOf(address: string): string {
  return new URL(address).hostname;
}
