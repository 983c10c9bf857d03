/** A map from items to keys that can be looked up both ways. */
export class Grouping {
  readonly #keys = new Map<string, string>();
  readonly #items = new Map<string, Set<string>>();

  put(item: string, key: string): void {
    this.delete(item);
    this.#keys.set(item, key);
    this.#items.set(key, this.itemsOf(key).add(item));
  }

  delete(item: string): void {
    const key = this.#keys.get(item);
    if (key === undefined) return;
    this.#keys.delete(item);
    this.itemsOf(key).delete(item);
  }

  keyOf(item: string): string | undefined {
    return this.#keys.get(item);
  }

  itemsOf(key: string): Set<string> {
    return this.#items.get(key) ?? new Set();
  }

  [Symbol.iterator](): Iterator<[string, string]> {
    return this.#keys.entries();
  }
}
