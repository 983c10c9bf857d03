import { describe, expect, it } from "vitest";
import { ETAPAS } from "../../scripts/schema/ficha.ts";
import { fieldMeta } from "../../scripts/schema/field.ts";
import { collectionIds, collectionOf, collectionsWith, isCollectionId } from "../../scripts/schema/index.ts";
import { measuredFields } from "../../scripts/schema/measured.ts";
import { municipio } from "../../scripts/schema/municipio.ts";
import { NOTICE_KEYS } from "../../scripts/schema/notice-words.ts";
import { numeralFields } from "../../scripts/schema/numerals.ts";
import { decidingKeys } from "../../scripts/schema/visibility.ts";

const keysOf = (id: (typeof collectionIds)[number]) => Object.keys(collectionOf(id).schema.shape);

describe.each(collectionIds)("what is said of %s", (id) => {
  const { title, description, empty, order = [] } = collectionOf(id);

  it("is for citizens to read: a name, and sentences", () => {
    expect(title).toMatch(/^\p{Lu}/u);
    for (const sentence of [description, empty]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });

  it("names keys that its documents have", () => {
    const named = [...decidingKeys(id), ...order.map(({ by }) => by).filter((key) => key !== "slug")];
    expect(keysOf(id)).toEqual(expect.arrayContaining(named));
  });

  it("lets the history keep what decides who may read a document, and where the menus list it", () => {
    const kept = measuredFields(id).flatMap(([key, kind]) => (kind === "value" ? [key] : []));
    expect(kept).toEqual(expect.arrayContaining([...decidingKeys(id), ...numeralFields(id).map(({ key }) => key)]));
  });
});

it.each(collectionsWith("inventory"))("the sheets of %s say how far they have come", (id) => {
  expect(collectionOf(id).schema.shape.etapa?.def).toMatchObject({
    entries: Object.fromEntries(ETAPAS.map((each) => [each, each])),
  });
});

it.each(collectionsWith("file"))("the documents of %s can be a file or a link", (id) => {
  expect(keysOf(id)).toEqual(expect.arrayContaining(["archivo", "enlace"]));
});

it.each(collectionsWith("notices"))(
  "the documents of %s can say that they are for one person, and are gone one day",
  (id) => {
    expect(keysOf(id)).toEqual(expect.arrayContaining([...NOTICE_KEYS]));
    expect(collectionOf(id).expires).toBe(true);
  },
);

it("a list of documents to choose from is that of a collection", () => {
  const chosen = Object.values(municipio.shape).flatMap((field) => fieldMeta(field)?.choosesFrom ?? []);
  expect(chosen.length).toBeGreaterThan(0);
  expect(chosen.filter((id) => !isCollectionId(id))).toEqual([]);
});
