import type { FormerAddresses } from "../model/former-addresses.ts";
import { htaccessFile } from "./apache.ts";
import { type HeadersInput, headersFile } from "./headers.ts";
import { nginxFile } from "./nginx.ts";
import { redirectsFile } from "./redirects.ts";

/** What hosts must know of a site, in the words of each: headers, and what became of the addresses of yesterday. */
export function hostFiles(headers: HeadersInput, former: FormerAddresses): { url: string; content: string }[] {
  return [
    { url: "/_headers", content: headersFile(headers) },
    { url: "/_redirects", content: redirectsFile(former) },
    { url: "/_nginx.conf", content: nginxFile(headers, former.moved) },
    { url: "/.htaccess", content: htaccessFile(headers, former.moved) },
  ];
}
