import { dataFilePath } from "../schema/content-files.ts";
import { dataFiles } from "../schema/index.ts";
import { validateDataFile } from "../validation/document.ts";
import { sidesOf } from "./readable.ts";

const FILE = dataFilePath("retirados");

/**
 * The list of withdrawn pages, with everything that its later, faulty texts added and that can be read: what was withdrawn
 * stays withdrawn. `undefined` for any other file, and when there is nothing to add.
 * @param right the last text without errors, if there is one
 * @param later the texts after it, oldest first
 */
export function keepWithdrawn(
  archivo: string,
  right: string | undefined,
  later: readonly (string | undefined)[],
): string | undefined {
  if (archivo !== FILE) return undefined;
  const base = { retirados: [], ...(right === undefined ? {} : readList(right)) };
  const found = later.flatMap((text) => sidesOf(text ?? "")).flatMap((text) => itemsOf(readList(text)));
  const kept = found.reduce(withItem, base);
  // JSON is YAML.
  return kept === base ? undefined : JSON.stringify(kept, null, 2);
}

type List = Record<string, unknown>;
type Item = [key: string, item: unknown];

/** The list with one more item, if that is new and valid. */
function withItem(list: List, [key, item]: Item): List {
  const known = Array.isArray(list[key]) ? list[key] : [];
  if (known.some((each) => identity(each) === identity(item))) return list;
  const longer = { ...list, [key]: [...known, item] };
  return dataFiles.retirados.safeParse(longer).success ? longer : list;
}

function itemsOf(list: List): Item[] {
  return Object.entries(list).flatMap(([key, items]) =>
    Array.isArray(items) ? items.map((item): Item => [key, item]) : [],
  );
}

/** Items with the same identity are entries of the same address. */
function identity(item: unknown): string {
  const { direccion } = Object(item) as { direccion?: unknown };
  return JSON.stringify(direccion ?? item);
}

/** The lists in a text, valid or not; read line by line when it cannot be parsed. */
function readList(text: string): List {
  const { value } = validateDataFile("retirados", FILE, text);
  return Object.keys(value).length > 0 ? value : readLines(text);
}

/** The items of each list; of an item only its first key or its text. */
function readLines(text: string): Record<string, unknown[]> {
  const lists: Record<string, unknown[]> = {};
  let key = "retirados";
  for (const line of text.split("\n")) {
    key = /^([a-z_]+)\s*:\s*$/.exec(line)?.[1] ?? key;
    const [, name, value] = /^\s*-\s+(?:([a-z_]+)\s*:\s*)?["']?([^"'#\s]+)/.exec(line) ?? [];
    if (value) lists[key] = [...(lists[key] ?? []), name ? { [name]: value } : value];
  }
  return lists;
}
