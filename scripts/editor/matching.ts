type Data = Readonly<Record<string, unknown>>;

/** Whether two values say the same; a key without a value is no key. */
export function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => same(item, other[index]));
  }
  if (!isGroup(one) || !isGroup(other)) return Object.is(one, other);
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => same(one[key], other[key]));
}

/**
 * For each item of a list, the place that it had in an earlier state of it, or `undefined` for a new one. An item that says
 * the same is found first, wherever it stands; then one that says half of the same; then what stood in its place.
 */
export function earlierPlaces(earlier: readonly unknown[], items: readonly unknown[]): (number | undefined)[] {
  const taken = new Set<number>();
  const take = (is: (old: unknown, place: number) => boolean) => {
    const place = earlier.findIndex((old, index) => !taken.has(index) && is(old, index));
    if (place === -1) return undefined;
    taken.add(place);
    return place;
  };
  const equal = items.map((item) => take((old) => same(old, item)));
  const alike = items.map((item, index) => equal[index] ?? take((old) => isAlike(old, item)));
  let next = 0;
  return alike.map((found) => {
    const expected = next;
    const place = found ?? take((_old, index) => index === expected);
    next = place === undefined ? next : place + 1;
    return place;
  });
}

/** Whether two groups have half of the first one's values in common. */
function isAlike(old: unknown, item: unknown): boolean {
  if (!isGroup(old) || !isGroup(item)) return false;
  const keys = Object.keys(old);
  return keys.filter((key) => same(old[key], item[key])).length * 2 >= keys.length;
}

export const isGroup = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);
