import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from "yaml";

/** A key that has another name since a version of the generator. */
export interface KeyRename {
  /** The version that knows only the new name. */
  version: string;
  /** `content/municipio.yaml`, or the folder of a collection: `content/tramites/`. */
  where: string;
  /** The keys that lead to it, and its old name. Lists on the way are entered: `["acciones", "meta"]` is in each of them. */
  path: readonly string[];
  to: string;
}

/** All renames so far, oldest first. A town that is many versions behind goes through all of them. */
export const RENAMES: readonly KeyRename[] = [];

export interface RenamedFile {
  text: string;
  /** What was changed: `correo → correo_oficial`. */
  done: readonly string[];
  /** Why a rename could not be made, in words. */
  refused: readonly string[];
}

/**
 * The text of a file after the renames that are of its path. Only the names themselves are written anew: values, comments, order,
 * and how lines end, stay as they are, byte by byte.
 */
export function renameKeys(path: string, text: string, renames: readonly KeyRename[]): RenamedFile {
  let renamed: RenamedFile = { text, done: [], refused: [] };
  for (const rename of renames.filter(({ where }) => (where.endsWith("/") ? path.startsWith(where) : path === where))) {
    const { text, done, refused } = renameKey(path, renamed.text, rename);
    renamed = { text, done: [...renamed.done, ...done], refused: [...renamed.refused, ...refused] };
  }
  return renamed;
}

function renameKey(path: string, text: string, { path: keys, to }: KeyRename): RenamedFile {
  const [from, until] = path.endsWith(".md") ? frontMatter(text) : [0, text.length];
  const document = parseDocument(text.slice(from, until), { keepSourceTokens: true });
  const old = keys.at(-1) ?? "";
  if (document.errors.length > 0) {
    const refused = text.slice(from, until).includes(old)
      ? [`no se pudo buscar «${old}»: el archivo tiene errores`]
      : [];
    return { text, done: [], refused };
  }
  const maps = mapsAt(document.contents, keys.slice(0, -1)).filter((map) => pairOf(map, old));
  const free = maps.filter((map) => !pairOf(map, to));
  const refused = maps.length > free.length ? [`tiene «${old}» y también «${to}»: deje solo «${to}»`] : [];
  const places = free.flatMap((map) => rangeOfKey(pairOf(map, old)));
  let renamed = text;
  // From the end, so that the places before stay where they are.
  for (const [start, end] of places.sort(([a], [b]) => b - a))
    renamed = renamed.slice(0, from + start) + to + renamed.slice(from + end);
  return { text: renamed, done: places.length > 0 ? [`${old} → ${to}`] : [], refused };
}

/** Where the YAML of a document begins and ends; nowhere without fences. */
function frontMatter(text: string): [number, number] {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0].length;
  const length = opening === undefined ? -1 : text.slice(opening).search(/^---[ \t]*\r?$/m);
  return opening === undefined || length < 0 ? [0, 0] : [opening, opening + length];
}

/** The mappings that some keys lead to. */
function mapsAt(node: unknown, keys: readonly string[]): YAMLMap[] {
  if (isSeq(node)) return node.items.flatMap((item) => mapsAt(item, keys));
  if (!isMap(node)) return [];
  const [key, ...rest] = keys;
  return key === undefined ? [node] : mapsAt(pairOf(node, key)?.value, rest);
}

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

function rangeOfKey(pair: Pair | undefined): [number, number][] {
  const range = isScalar(pair?.key) ? pair.key.range : undefined;
  return range ? [[range[0], range[1]]] : [];
}
