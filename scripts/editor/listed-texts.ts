type Data = Record<string, unknown>;

/** The texts that a form offers in a list, by key: the usual ones, and any other one under «otro». */
export type ListedTexts = Readonly<Record<string, readonly string[]>>;

/** In the list of a form, what stands for every text that is not in it; that text is in a field of its own. */
export const OTHER = "otro";
export const otherKey = (key: string) => `${key}_otro`;

/** What a document says, as a form with lists holds it. */
export function withLists(listed: ListedTexts, data: Data): Data {
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
      const usual = Object.hasOwn(listed, key) ? listed[key] : undefined;
      if (!usual || typeof value !== "string" || usual.includes(value)) return [[key, value]];
      return [
        [key, OTHER],
        [otherKey(key), value],
      ];
    }),
  );
}

/** What a form with lists holds, as a document says it: what is written beside a choice of the list says nothing. */
export function withoutLists(listed: ListedTexts, data: Data): Data {
  const others = new Set(Object.keys(listed).map(otherKey));
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => !others.has(key))
      .map(([key, value]) => [key, (Object.hasOwn(listed, key) && value === OTHER && data[otherKey(key)]) || value]),
  );
}
