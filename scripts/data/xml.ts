import { XMLBuilder } from "fast-xml-parser";

const ATTRIBUTE = "@";
const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  format: true,
});

/** Characters that XML 1.0 does not allow, not even escaped: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** An XML document. Keys are elements, keys that begin with `@` attributes; every text is escaped, `undefined` left out. */
export function xml(document: Record<string, unknown>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(clean(document))}`;
}

function clean(value: unknown): unknown {
  if (typeof value === "string") return value.replace(FORBIDDEN, "");
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== "object" || value === null) return value;
  const known = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(known.map(([key, item]) => [key, clean(item)]));
}
