/** What an address in a document points at. */
export type Target =
  /** A page of this site: `path` ends in `/`; `href` is what the browser gets. */
  | { kind: "page"; path: string; anchor: string; href: string }
  /** A file of `content/media/`, or another one that the build writes: its path has an extension. */
  | { kind: "file"; path: string; href: string }
  /** A place on the same page. */
  | { kind: "here"; anchor: string; href: string }
  /** Another site, an e-mail or a telephone. */
  | { kind: "outside"; href: string };

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** The host of no site: addresses that keep it are of this one. */
const HERE = "http://x.invalid";

/**
 * The one reading of an address, for pages, validation and the choice of the files that are published: resolved against the page
 * on which it stands, without escapes, without `.` and `..`, without the site's own host. A page may be written without its final slash.
 *
 * @param site the address of the site, `https://www.municipio.gov.co`, where it is known
 */
export function resolveLink(written: string, pageUrl: string, site?: string): Target {
  const href = ownAddress(written, site) ?? written;
  if (href.startsWith("#")) return { kind: "here", anchor: decoded(href.slice(1)), href };
  if (SCHEME.test(href) || href === "") return { kind: "outside", href };
  const url = parsedUrl(href, HERE + pageUrl);
  if (url?.origin !== HERE) return { kind: "outside", href };
  const path = decoded(url.pathname);
  const page = path.endsWith("/") ? path : `${path}/`;
  const isFile = /\.[a-z0-9]+$/i.test(path);
  const tail = url.search + url.hash;
  if (isFile) return { kind: "file", path, href: encoded(path) + tail };
  return { kind: "page", path: page, anchor: decoded(url.hash.slice(1)), href: encoded(page) + tail };
}

/** The short form of an address that names the site's own host, with or without `www.`; `undefined` for any other. */
export function ownAddress(href: string, site: string | undefined): string | undefined {
  const own = site === undefined ? undefined : webAddress(site);
  const url = own && webAddress(href);
  if (!own || !url || own.pathname !== "/" || url.username || url.port !== own.port) return undefined;
  if (withoutWww(url.hostname) !== withoutWww(own.hostname)) return undefined;
  return url.pathname + url.search + url.hash;
}

/** An address on the web, parsed as browsers do: the host in lower case and in ASCII. */
export function webAddress(href: string): URL | undefined {
  return /^https?:/i.test(href) ? parsedUrl(href) : undefined;
}

/** A host without the two parts that change nothing: `www.` and the final dot. */
export const withoutWww = (host: string) => host.replace(/^www\.|\.$/g, "");

function parsedUrl(href: string, base?: string): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}

/** Without the escapes of what needs none. */
function decoded(part: string): string {
  try {
    return decodeURI(part);
  } catch {
    return part;
  }
}

/** A path for a browser; the escapes that are left in it stay. */
const encoded = (path: string) => encodeURI(path).replaceAll("%25", "%");
