import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { YamlDocument } from "./yaml-faults.ts";

/** Looks things up in a YAML document by their path. */
export interface YamlIndex {
  /** Where the key of a path, or the item of a list, begins; the nearest parent's place when it is missing. */
  offsetOf(path: readonly PropertyKey[]): number;
  /** A scalar as it was written: `0310`. */
  sourceOf(path: readonly PropertyKey[]): string | undefined;
}

/** Goes through the keys of a group once, however many are looked up in it. */
export function yamlIndex(document: YamlDocument): YamlIndex {
  const known = new WeakMap<YAMLMap, Map<string, Pair>>();
  const pairAt = (map: YAMLMap, step: PropertyKey) => {
    const pairs = known.get(map) ?? pairsOf(map);
    known.set(map, pairs);
    return pairs.get(String(step));
  };

  function follow(path: readonly PropertyKey[]): { node: unknown; offset: number } {
    let node: unknown = document.contents;
    let offset = 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = pairAt(node, step);
        if (!pair) return { node: undefined, offset };
        offset = (pair.key as Node).range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        offset = (node as Node | undefined)?.range?.[0] ?? offset;
      } else return { node: undefined, offset };
    }
    return { node, offset };
  }

  return {
    offsetOf: (path) => follow(path).offset,
    sourceOf: (path) => {
      const { node } = follow(path);
      return isScalar(node) ? (node.source ?? undefined) : undefined;
    },
  };
}

/** By its key; of a key that is written twice, the first. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  const named = map.items.flatMap((pair): [string, Pair][] =>
    isScalar(pair.key) ? [[String(pair.key.value), pair]] : [],
  );
  return new Map(named.reverse());
}
