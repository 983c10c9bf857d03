import { webAddress } from "../markdown/address.ts";
import { slugify } from "../schema/slug.ts";
import { addressNamed } from "./forgotten.ts";

/** The addresses that exist on the site. */
interface Existing {
  media: ReadonlySet<string>;
  isPage(address: string): boolean;
}

/**
 * The existing address that a person most likely meant by one that is written as a full URL, by the path or the name of the
 * file, with backslashes, capitals or spaces; `undefined` when there is none.
 */
export function meantAddress(written: string, { media, isPage }: Existing): string | undefined {
  const path = readable(written)
    .replaceAll("\\", "/")
    .replace(/^(?:https?:)?\/\/[^/]*(?=\/)/i, (host) => (host.includes(".") || host.includes(":") ? "" : host))
    .replace(/^(?:\.{0,2}\/)+/, "/")
    .replace(/\/\.?(?=\/)/g, "")
    .replace(/[?#].*$/, "");
  const named = addressNamed(path);
  if (named && (media.has(named) || isPage(named))) return named;
  const page = `/${path.replace(/^\/|\/(?:index\.html)?$/g, "")}/`;
  if (isPage(page)) return page;
  const file = `/${fileName(path)}`;
  return [...media].find((address) => address.endsWith(file));
}

/** The name that a file can have: `Mi foto (1).JPG` becomes `mi-foto-1.jpg`; empty for an address without an ending. */
export function fileName(path: string): string {
  const [, base = "", extension = ""] = /([^/]*)\.([a-z0-9]+)$/i.exec(path) ?? [];
  return extension && `${slugify(base) || "archivo"}.${extension.toLowerCase()}`;
}

/** An address without escapes, as a person writes it. */
export function readable(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** The full form of the address of another site or of an e-mail that is written without `https://` or `mailto:`. */
export function fullAddress(href: string): string | undefined {
  if (/^[^\s/@:?#]+@[^\s/@:?#]+\.[a-z]{2,}$/i.test(href)) return `mailto:${href}`;
  const host = /^((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?(?:[/?#]|$)/i.exec(href)?.[1] ?? "";
  return /^www\.|\.(?:com?|org|net|gov|edu|info|mil)$/i.test(host) ? `https://${href}` : undefined;
}

/** Whether an address is one of a computer or of the network inside an office. */
export function isOfComputer(href: string): boolean {
  if (/^(?:file:|[a-z]:(?:[\\/]|%5C)|(?:\\|%5C){2}|localhost(?:[:/]|$))/i.test(href)) return true;
  const host = webAddress(href)?.hostname ?? "";
  return (
    /^(?:localhost|0\.0\.0\.0|\[::1?\]|127\..*|10\.\d.*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*)$/.test(host) ||
    /\.(?:local|localhost|lan|internal)$/.test(host) ||
    (host !== "" && !/[.:]/.test(host))
  );
}

/** The path inside the repository of a file that an address of GitHub shows; `undefined` for any other address. */
export function pathOnGitHub(href: string, repositories: readonly string[]): string | undefined {
  const url = webAddress(href);
  if (!url || !/^(?:www\.|raw\.)?github(?:usercontent)?\.com$/.test(url.hostname)) return undefined;
  const [, repository = "", path] =
    /^\/([^/]+\/[^/]+)\/(?:.*\/)?(content\/.+)$/.exec(readable(url.pathname).toLowerCase()) ?? [];
  return repositories.some((each) => each.toLowerCase().endsWith(repository)) ? path : undefined;
}
