import { goneUrl } from "../model/addresses.ts";
import type { FormerAddresses } from "../model/former-addresses.ts";

/**
 * The rules for former addresses in the format of Netlify (`_redirects`): what moved redirects to its new address, and
 * what is gone answers 410 with its own page. A host that does not support 410 ignores those lines, and answers 404.
 * https://docs.netlify.com/manage/routing/redirects/overview/
 */
export function redirectsFile({ moved, gone }: FormerAddresses): string {
  return [
    ...moved.map(({ from, to }) => `${from} ${to} 301\n`),
    ...gone.map(({ url }) => `${url} ${goneUrl(url)} 410\n`),
  ].join("");
}
