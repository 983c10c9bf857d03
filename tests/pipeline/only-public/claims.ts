import { type Condition, EMBARGO } from "./life.ts";
import { PARAGRAPH } from "./text.ts";
import type { Stay, ToldLife, ToldVersion } from "./told-life.ts";
import type { Plant } from "./words.ts";

/**
 * What may be said of a word. Whatever is not claimed must not be anywhere: what may be published is written here, and
 * what may not is all the rest.
 */
export interface Claim {
  /** Whether it has to be there, or only may. */
  level: "must" | "may";
  /** Where it has to be; default: anywhere. */
  in?: string;
  /** Where it may be; default: everywhere. */
  only?: Place;
}

/** A kind of file in which a word may stand. */
export type Place =
  /** Not where the validator speaks: it says which datum, and never what was found. */
  | "not quoted"
  /** A file that is gone may be named, and is not there. */
  | "not as a file"
  /** Nothing that search engines gather, and nothing that the validator or the committee's report says. */
  | "notice";

/** What may be said of each word of a life, on the day on which the site is built. */
export function claimsOf(told: ToldLife): Map<string, Claim> {
  const claims = new Claims(told);
  const shown = told.present && shownOf(told.present, told);
  if (shown && isVisible(shown.version.is)) claims.published(shown.version, shown.level);
  else if (shown?.version.is === "sheet") claims.inventoried(shown.version, shown.level);
  if (!told.life.notice) claims.past(told.stays, shown?.version);
  return claims.all;
}

/** Whether citizens can read it today. */
const isVisible = (is: Condition) => is === "public" || is === "arrived";

/** Whether they could once. What was to appear and was replaced before never did. */
const wasVisible = (is: Condition) => is === "public" || is === "expired";

/** Whether a version keeps itself from citizens, as far as it can be read. */
function withdraws({ is, fault }: ToldVersion): boolean {
  return fault !== "no front matter" && (is === "draft" || is === "scheduled" || is === "expired");
}

interface Shown {
  version: ToldVersion;
  /** `may` where nobody said what is to be shown. */
  level: Claim["level"];
}

/**
 * The version that is published of a document: its last, or the last one without errors when a later one neither withdraws
 * it, nor has a day that nobody can read, nor takes away somebody's own data.
 */
function shownOf({ versions }: Stay, { life }: ToldLife): Shown | undefined {
  const last = versions.at(-1);
  if (!last?.fault) return last && { version: last, level: "must" };
  if (withdraws(last) || (last.fault === "mistyped day" && life.collection in EMBARGO)) return undefined;
  const right = versions.filter(({ fault }) => !fault);
  const at = right.findLastIndex(
    (each) => !versions.slice(versions.indexOf(each) + 1).some((later) => removesData(each, later)),
  );
  const version = right[at];
  if (!version) return undefined;
  const later = versions.slice(versions.indexOf(version) + 1);
  const isLast = at === right.length - 1;
  const isSure = isLast && later.every((each) => !withdraws(each) && each.is !== "sheet") && version.is !== "sheet";
  // The embargo of a right version is lifted by a broken one, perhaps.
  const isLifted = (version.is === "scheduled" || version.is === "expired") && last.fault !== "no front matter";
  return { version: isLifted ? { ...version, is: "public" } : version, level: isSure && !isLifted ? "must" : "may" };
}

function removesData(before: ToldVersion, after: ToldVersion): boolean {
  const data = [...before.plants.values()].filter(({ kind }) => kind === "datum");
  const kept = after.data ? new Set([...after.plants.values()].map(({ word }) => word)) : new Set();
  return before.data !== undefined && data.some(({ word }) => !kept.has(word));
}

class Claims {
  readonly all = new Map<string, Claim>();
  readonly #told: ToldLife;

  constructor(told: ToldLife) {
    this.#told = told;
  }

  /** Of a public document everything that a citizen can read, its files, and its address. */
  published(version: ToldVersion, level: Claim["level"]): void {
    const { collection, notice } = this.#told.life;
    const lacksFiles = version.media.some((word) => this.#told.fates.get(word) === "deleted");
    const page = `${collection}/${version.slug}/index.html`;
    for (const plant of version.plants.values()) {
      const claim = claimOf(plant, page);
      const isEssential = plant.kind === "title" || plant.place === PARAGRAPH;
      const isLess = (lacksFiles || notice !== undefined) && !isEssential;
      if (claim) this.#add(plant.word, { ...claim, level: isLess || level === "may" ? "may" : claim.level });
    }
    this.#add(version.slug, { level });
    for (const word of version.media) this.#file(word, level);
  }

  /** Of a sheet before `publicado`: its title, office, stage, other names and file name. */
  inventoried({ plants, slug }: ToldVersion, level: Claim["level"]): void {
    for (const { word, kind } of plants.values()) {
      if (kind === "title") this.#add(word, { level });
      if (kind === "keyword") this.#add(word, { level: "may" });
    }
    this.#add(slug, { level: "may" });
  }

  /**
   * Of what could be read once: its addresses, which lead on or say that it is gone, those of its files, and what it was
   * called last. A document that is there is called as today, and never as before.
   */
  past(stays: readonly Stay[], shown: ToldVersion | undefined): void {
    for (const stay of stays) {
      const { versions, isOver } = stay;
      // To the history a version with an unknown key could be read; what waits to be mended has not been.
      const isTold = ({ fault, is }: ToldVersion, index: number) =>
        wasVisible(is) &&
        (!fault || (fault !== "missing key" && fault !== "no front matter" && (isOver || index < versions.length - 1)));
      const once = versions.filter(isTold);
      for (const { slug, media } of once) {
        this.#add(slug, { level: "may", only: "not quoted" });
        for (const word of media) this.#add(word, { level: "may", only: "not as a file" });
      }
      const isCalledAsToday = !isOver && shown && isVisible(shown.is);
      const lastRight = once.findLast(({ fault }) => !fault);
      const names = isCalledAsToday
        ? []
        : once.filter((each, index) => each === lastRight || index > once.indexOf(lastRight ?? each));
      for (const { plants } of names) {
        for (const { word, kind } of plants.values()) if (kind === "title") this.#add(word, { level: "may" });
      }
    }
  }

  /** A file that is there says what it says; one that was renamed is found by both names. */
  #file(word: string, level: Claim["level"]): void {
    const fate = this.#told.fates.get(word);
    if (fate === "deleted" || !fate) {
      this.#add(word, { level: "may", only: "not as a file" });
      return;
    }
    this.#add(word, { level: fate.now === word ? level : "may" });
    this.#add(fate.now, { level: "may" });
    for (const said of this.#told.saidIn(word)) this.#add(said, { level });
  }

  /** What is claimed twice keeps the greater claim. */
  #add(word: string, claim: Claim): void {
    const known = this.all.get(word);
    const isGreater =
      !known || (known.level === "may" && claim.level === "must") || (known.only !== undefined && !claim.only);
    if (isGreater) this.all.set(word, this.#told.life.notice ? { ...claim, in: undefined, only: "notice" } : claim);
  }
}

function claimOf({ kind }: Plant, page: string): Claim | undefined {
  if (kind === "title" || kind === "keyword" || kind === "field") return { level: "must" };
  if (kind === "body") return { level: "must", in: page, only: "not quoted" };
  if (kind === "loose") return { level: "may", only: "not quoted" };
  return kind === "datum" ? { level: "must", in: page, only: "not quoted" } : undefined;
}
