import { goneUrl } from "../model/addresses.ts";
import type { FormerAddresses } from "../model/former-addresses.ts";

/**
 * The rules for the addresses of yesterday as Netlify reads them (`_redirects`): what moved leads to where it is, and what is
 * gone answers 410 with its page. A host that knows no 410 passes over those lines, and answers 404.
 * https://docs.netlify.com/manage/routing/redirects/overview/
 */
export function redirectsFile({ moved, gone }: FormerAddresses): string {
  return [
    ...moved.map(({ from, to }) => `${from} ${to} 301\n`),
    ...gone.map(({ url }) => `${url} ${goneUrl(url)} 410\n`),
  ].join("");
}
