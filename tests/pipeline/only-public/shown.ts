import { type Condition, EMBARGO } from "./life.ts";
import type { Stay, ToldLife, ToldVersion } from "./told-life.ts";

/** The version of a document that is published. */
export interface Shown {
  version: ToldVersion;
  /** `may` where nobody said whether it is. */
  level: "must" | "may";
}

/** Whether citizens can read it today. */
export const isVisible = (is: Condition) => is === "public" || is === "arrived";

/** Whether citizens could read it once. What was to appear and was replaced before never could be read. */
export const wasVisible = (is: Condition) => is === "public" || is === "expired";

/**
 * Which version is published of a document: the last one; when that has errors, the last one without, unless a later one
 * keeps itself from citizens, has a day that nobody can read, or takes away somebody's own data.
 */
export function shownOf({ versions }: Stay, { life }: ToldLife): Shown | undefined {
  const last = versions.at(-1);
  if (!last?.fault) return last && { version: last, level: "must" };
  if (withdraws(last) || (last.fault === "mistyped day" && life.collection in EMBARGO)) return undefined;
  const right = versions.filter(({ fault }) => !fault);
  const after = (version: ToldVersion) => versions.slice(versions.indexOf(version) + 1);
  const version = right.findLast((each) => !after(each).some((later) => removesData(each, later)));
  return (
    version && { version: asWished(version, last), level: isSaid(version, right, after(version)) ? "must" : "may" }
  );
}

/** Whether a version keeps itself from citizens, as far as it can be read. */
function withdraws({ is, fault }: ToldVersion): boolean {
  return fault !== "no front matter" && (is === "draft" || is === "scheduled" || is === "expired");
}

/** Whether the rules say that a version is shown, with what came after it: where they are silent, it may be. */
function isSaid(version: ToldVersion, right: readonly ToldVersion[], later: readonly ToldVersion[]): boolean {
  const isUnclear = later.some((each) => withdraws(each) || each.is === "sheet");
  return version === right.at(-1) && version.is !== "sheet" && !HELD_BY_DAY.has(version.is) && !isUnclear;
}

const HELD_BY_DAY: ReadonlySet<Condition> = new Set(["scheduled", "expired"]);

/** A broken version that can be read says, perhaps, that the embargo of the right one is over. */
function asWished(version: ToldVersion, last: ToldVersion): ToldVersion {
  return HELD_BY_DAY.has(version.is) && last.fault !== "no front matter" ? { ...version, is: "public" } : version;
}

function removesData(before: ToldVersion, after: ToldVersion): boolean {
  const kept = after.data ? new Set([...after.plants.values()].map(({ word }) => word)) : new Set<string>();
  return [...before.plants.values()].some(({ kind, word }) => kind === "datum" && !kept.has(word));
}
