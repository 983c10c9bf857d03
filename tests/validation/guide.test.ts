import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GUIDE } from "../../scripts/disk/paths.ts";
import { type CollectionId, collections, isCollectionId } from "../../scripts/schema/index.ts";
import { validateDocument } from "../../scripts/validation/document.ts";

const guide = readFileSync(GUIDE, "utf8");

/** The complete examples: a path on a line of its own, then the document. */
const examples = [...guide.matchAll(/^`(content\/([a-z]+)\/([a-z0-9-]+)\.md)`\n\n```markdown\n([\s\S]*?)^```$/gm)];

describe("the clerks' guide", () => {
  it("has a complete example of every collection", () => {
    expect(new Set(examples.map(([, , collection]) => collection))).toEqual(new Set(Object.keys(collections)));
  });

  it.each(
    examples.map(([, archivo = "", collection = "", slug = "", text = ""]) => ({ archivo, collection, slug, text })),
  )("gives $archivo as the validator wants it", ({ archivo, collection, slug, text }) => {
    if (!isCollectionId(collection)) throw new Error(collection);
    expect(validateDocument({ archivo, collection: collection as CollectionId, slug }, text).issues).toEqual([]);
  });

  it.each(Object.values(collections).map(({ id, schema }) => ({ id, keys: Object.keys(schema.shape) })))(
    "names every field of $id",
    ({ keys }) => expect(keys.filter((key) => !guide.includes(`\`${key}\``))).toEqual([]),
  );
});
