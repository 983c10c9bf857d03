import { fold } from "./fold.ts";

/** Words of a question that say nothing of what is asked for, without accents: «cómo saco el certificado». */
const ASIDE = new Set(
  [
    "a al ante bajo con de del desde e en entre hacia hasta la las le les lo los el me mi mis nos o para pero por que se",
    "ser si sin sobre su sus tu un una unas uno unos y ya no como cual cuales cuando cuanto cuanta cuantos cuantas donde",
    "quien quienes porque es son esta estan hay ha he soy sea fue alguien algo",
    "busco buscar consigo conseguir debo debe deben hacer hace hago hacen necesito necesita obtener obtengo pedir pido",
    "puedo puede pueden queda quiero quiere quisiera saber saca sacar saco solicitar solicito tengo tiene toca tramito",
    "cuesta vale demora favor gracias hola",
  ]
    .join(" ")
    .split(" "),
);
/** More words than these describe a case, and a search for each of them takes time. */
const MOST = 8;

/**
 * The words of a query that say what is asked for; all of them when none does. A query with quotation marks is one
 * phrase, as the person meant it.
 */
export function meantWords(query: string): string[] {
  if (query.includes('"')) return [query];
  const words = query.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const meant = words.filter((word) => !isAside(word));
  return (meant.length > 0 ? meant : words).slice(0, MOST);
}

/** Whether a word says nothing by itself, in whatever signs it stands: «¿cómo». */
export function isAside(word: string): boolean {
  return ASIDE.has(fold(word).replace(/[^\p{L}\p{N}]/gu, ""));
}
