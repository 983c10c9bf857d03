/** What an address in a document points at. */
export type Target =
  /** A page of this site: `path` ends in `/`; `href` is what the browser gets. */
  | { kind: "page"; path: string; href: string }
  /** A file of `content/media/`, or another one that the build writes: its path has an extension. */
  | { kind: "file"; path: string; href: string }
  /** Another site, an e-mail, a telephone, or a place on the same page. */
  | { kind: "outside"; href: string };

/** Resolves an address against the page on which it stands. A page may be written without its final slash. */
export function resolveLink(href: string, pageUrl: string): Target {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith("#") || href === "") return { kind: "outside", href };
  let url: URL;
  try {
    url = new URL(href, `http://x.invalid${pageUrl}`);
  } catch {
    return { kind: "page", path: href, href };
  }
  const path = url.pathname;
  const tail = url.search + url.hash;
  if (/\.[a-z0-9]+$/i.test(path)) return { kind: "file", path, href: path + tail };
  const page = path.endsWith("/") ? path : `${path}/`;
  return { kind: "page", path: page, href: page + tail };
}
