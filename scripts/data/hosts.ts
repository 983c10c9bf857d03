import type { FormerAddresses } from "../model/former-addresses.ts";
import { htaccessFile } from "./apache.ts";
import { type HeadersInput, headersFile } from "./headers.ts";
import { nginxFile } from "./nginx.ts";
import { redirectsFile } from "./redirects.ts";

/** What each kind of host needs, in its own format: headers, and what became of former addresses. */
export function hostFiles(headers: HeadersInput, former: FormerAddresses): { url: string; content: string }[] {
  return [
    { url: "/_headers", content: headersFile(headers) },
    { url: "/_redirects", content: redirectsFile(former) },
    { url: "/_nginx.conf", content: nginxFile(headers, former) },
    { url: "/.htaccess", content: htaccessFile(headers, former) },
    // GitHub Pages, which would else leave out what begins with a dot or a low line.
    { url: "/.nojekyll", content: "" },
  ];
}
