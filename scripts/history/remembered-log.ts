import { type Change, type Commit, type Comparison, comparison, LOG_ARGUMENTS, newAncestors } from "./log.ts";

/**
 * What is kept of a reading of a history. Commits never change, nor what two of them differ in, so that nothing of it is ever
 * wrong; a head that is not there any more only means that git is asked for everything.
 */
export interface KnownLog {
  /** The last commit of that reading. */
  head: string;
  /** It and all its ancestors. */
  commits: readonly Commit[];
  /** What they changed of the municipality's file since their first parents, where they changed it. */
  ofMunicipality: Readonly<Record<string, readonly Change[]>>;
  /** What was compared, and its changes, by `comparison`. */
  changes: Readonly<Record<string, readonly Change[]>>;
}

/** The version of what is kept: it changes when the same history would be kept otherwise. */
export const logVersion = () => JSON.stringify(["1", LOG_ARGUMENTS]);

/** The last commit and its ancestors, of those that are known of an earlier one and those that came since. */
export function ancestorsOf(
  head: string,
  known: readonly Commit[],
  since: ReadonlyMap<string, Commit>,
): ReadonlyMap<string, Commit> {
  const all = new Map([...known.map((commit) => [commit.hash, commit] as const), ...since]);
  return new Map(newAncestors(head, all, new Set()).map((commit) => [commit.hash, commit]));
}

/** The changes of comparisons: those of an earlier reading, and those for which git is asked now. */
export class RememberedChanges {
  readonly #known: ReadonlyMap<string, readonly Change[]>;
  readonly #used = new Map<string, readonly Change[]>();
  #isNew = false;

  constructor(known: KnownLog["changes"] = {}) {
    this.#known = new Map(Object.entries(known));
  }

  /** Those of these comparisons that are not known. */
  lookUp(comparisons: readonly Comparison[]): Comparison[] {
    return comparisons.filter((each) => {
      const key = comparison(each);
      const found = this.#used.get(key) ?? this.#known.get(key);
      if (found) this.#used.set(key, found);
      return !found;
    });
  }

  add(compared: Comparison, changes: readonly Change[]): void {
    this.#used.set(comparison(compared), changes);
    this.#isNew = true;
  }

  readonly of = (compared: Comparison): readonly Change[] => this.#used.get(comparison(compared)) ?? [];

  /** Whether git was asked for any. */
  get isNew(): boolean {
    return this.#isNew;
  }

  /** What was looked up or added, to be kept. */
  get toKeep(): KnownLog["changes"] {
    return Object.fromEntries(this.#used);
  }
}
