import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { YamlDocument } from "./yaml-faults.ts";

/** Looks up nodes of a YAML document by their path. */
export interface YamlIndex {
  /** The offset of the key or list item at a path; that of the nearest parent when it is missing. */
  offsetOf(path: readonly PropertyKey[]): number;
  /** A scalar as it is written: `0310`. */
  sourceOf(path: readonly PropertyKey[]): string | undefined;
}

/** An index of a document. The keys of each mapping are indexed once, when the first of them is looked up. */
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

/** The pairs of a mapping by their key; of a repeated key, the first. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  const named = map.items.flatMap((pair): [string, Pair][] =>
    isScalar(pair.key) ? [[String(pair.key.value), pair]] : [],
  );
  return new Map(named.reverse());
}
