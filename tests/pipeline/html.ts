/** An element of a page, without its place in the tree. */
export interface Element {
  name: string;
  /** Decoded; an attribute without value is an empty text. */
  attributes: Record<string, string>;
  /** What lies inside, for `script`, `style` and elements without elements inside; as it is written. */
  text: string;
}

const ATTRIBUTES = String.raw`(?:\s+[^\s=>"'/]+(?:="[^"]*")?)*`;
const TAG = new RegExp(
  String.raw`<(script|style)(${ATTRIBUTES})\s*>([\s\S]*?)</\1>|<([a-z][a-z0-9-]*)(${ATTRIBUTES})\s*/?>([^<]*)`,
  "g",
);
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

/** The elements of HTML as our layouts write it: lower case, double quotes. What browsers make of it, they are asked themselves. */
export function elementsOf(html: string): Element[] {
  return [...html.matchAll(TAG)].map(([, raw, rawAttributes, rawText, name = "", attributes = "", text = ""]) => ({
    name: raw ?? name,
    attributes: attributesOf(rawAttributes ?? attributes),
    text: rawText ?? text,
  }));
}

function attributesOf(text: string): Record<string, string> {
  const found = text.matchAll(/\s([^\s=]+)(?:="([^"]*)")?/g);
  return Object.fromEntries([...found].map(([, name = "", value = ""]) => [name, decodeEntities(value)]));
}

/** The text that a browser shows for `&amp;` and the like. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#39|\w+);/g, (entity, name) => ENTITIES[name] ?? entity);
}

/** Every address that a page names in its elements: links, pictures, scripts, forms. */
export function addressesOf(html: string): string[] {
  return elementsOf(html).flatMap(({ attributes }) => [
    ...["href", "src", "action", "data", "poster"].flatMap((name) => attributes[name] ?? []),
    ...(attributes.srcset ?? "").split(/,\s+/).flatMap((candidate) => candidate.split(" ")[0] || []),
  ]);
}
