/** A function that finds its answer once for each key: of days, months and texts of data files there are few, and many ask for the same. */
export function foundOnce<Key extends string | number, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, { value: Value }>();
  return (key) => {
    const known = found.get(key) ?? { value: find(key) };
    found.set(key, known);
    return known.value;
  };
}
