import type { FormerAddresses } from "../model/former-addresses.ts";
import { escapedPath } from "../schema/old-address.ts";
import { type Answer, formerPaths } from "./former.ts";

/**
 * The rules for former addresses in the format of Netlify (`_redirects`): what moved redirects to its new address, and
 * what is gone answers 410 with its own page. A host that does not support 410 ignores those lines, and answers 404.
 * A rule for a query counts also where a page is at the path without it (`/?p=3`): that is what `!` says.
 * https://docs.netlify.com/manage/routing/redirects/overview/
 */
export function redirectsFile(former: FormerAddresses): string {
  return formerPaths(former)
    .flatMap(({ path, queries, answer }) =>
      spellings(path).flatMap((from) => [
        ...queries.map(({ query, answer }) => rule([from, ...query.map(parameter)], answer, "!")),
        ...(answer ? [rule([from], answer)] : []),
      ]),
    )
    .join("");
}

/** Netlify compares paths as they are asked: browsers escape in capitals, and links of WordPress and ASP.NET in small letters. */
function spellings(path: string): string[] {
  const escaped = escapedPath(path);
  return [...new Set([escaped, escaped.replace(/%../g, (each) => each.toLowerCase())])];
}

/** Netlify compares values without their escapes. */
const parameter = ([name, value]: readonly [string, string]) => `${name}=${value}`;

function rule(from: readonly string[], { to, notice }: Answer, force = ""): string {
  return `${[...from, to ?? notice, (to === undefined ? 410 : 301) + force].join(" ")}\n`;
}
