import { type CollectionId, collections } from "../scripts/schema/index.ts";
import { capitalize } from "../scripts/schema/slug.ts";

const NUMBER = new Intl.NumberFormat("es-CO", { maximumFractionDigits: 2 });

/** «45.300», «1,5». */
export function number(value: number): string {
  return NUMBER.format(value);
}

/** «$ 45.300», on one line wherever it stands. */
export function pesos(value: number): string {
  return `$\u00a0${number(value)}`;
}

/** «1 trámite», «12 trámites». */
export function quantity(amount: number, singular: string, plural: string): string {
  return `${number(amount)} ${amount === 1 ? singular : plural}`;
}

/** What one document of a collection is called, with a capital: «Trámite». Search filters by this word. */
export function kindOf(collection: CollectionId): string {
  return capitalize(collections[collection].singular);
}

/** The host of a web address, for links that say where they lead: «www.gov.co». */
export function hostOf(address: string): string {
  return new URL(address).hostname;
}
