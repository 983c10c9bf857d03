export { kindOf } from "../scripts/model/kinds.ts";

/** The host of a web address, for links that say where they lead: «www.gov.co». */
export function hostOf(address: string): string {
  return new URL(address).hostname;
}
