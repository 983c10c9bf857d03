import { resolveLink } from "../markdown/address.ts";
import { bodyLinks } from "../markdown/links.ts";
import { addressOf } from "../model/addresses.ts";
import type { Entry } from "../validation/document.ts";
import { mediaOf } from "./documents.ts";
import type { MovedFiles } from "./targets.ts";

/** A document with the present address of every file that it names by a former one, also in its body. */
export function withPresentFiles(entry: Entry, moved: MovedFiles, site?: string): Entry {
  if (!mediaOf(entry, site).some((address) => moved.has(address))) return entry;
  const { value, data } = entry;
  const body = presentText(entry, moved, site);
  return {
    ...entry,
    value: withPresentPaths(value, moved),
    data: withPresentPaths(data, moved),
    body,
    links: bodyLinks(body),
  };
}

/** Data with the present address of every file that it names by a former one; the rest is unchanged. */
export function withPresentPaths<T>(value: T, moved: MovedFiles): T {
  if (typeof value === "string") return presentHref(value, moved) as T;
  if (Array.isArray(value)) return value.map((item) => withPresentPaths(item, moved)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPresentPaths(inner, moved)])) as T;
}

/** The present form of a link, keeping what may follow the address, such as the page of a PDF. */
function presentHref(href: string, moved: MovedFiles): string {
  const path = pathOf(href);
  const to = moved.get(path);
  return to === undefined ? href : to + href.slice(path.length);
}

/** The body with the present address in every link and picture, however it is written in Markdown. */
function presentText({ body, links, collection, slug }: Entry, moved: MovedFiles, site?: string): string {
  const url = addressOf(collection, slug);
  const written = new Map(
    links.flatMap(({ href }): [string, string][] => {
      const target = resolveLink(href, url, site);
      const to = target.kind === "file" ? moved.get(target.path) : undefined;
      return to === undefined ? [] : [[pathOf(href), to]];
    }),
  );
  if (written.size === 0) return body;
  const anyOf = [...written.keys()].map(asWritten).join("|");
  // Not an address of another site, which may begin or end with the same characters.
  const pattern = new RegExp(String.raw`(?<![\w./-])(?:${anyOf})(?![\w-]|\.\w)`, "g");
  return body.replace(pattern, (found) => written.get(found.replaceAll("\\", "")) ?? found);
}

/** A pattern for a path that may have backslash escapes, as Markdown allows: `foto\_1.jpg`. */
const asWritten = (path: string) =>
  path.replace(/\W|_/g, (sign) => String.raw`\\?\x${sign.charCodeAt(0).toString(16)}`);

const pathOf = (href: string) => href.replace(/[?#].*$/s, "");
