import { isVisible, type Shown, shownOf, wasVisible } from "./shown.ts";
import { PARAGRAPH } from "./text.ts";
import type { Stay, ToldLife, ToldVersion } from "./told-life.ts";
import type { Plant } from "./words.ts";

/**
 * What is said of a word that may be published. A word without a claim must not be anywhere: what may leave the building is
 * written in this file, and what may not is all the rest.
 */
export interface Claim {
  /** Whether it has to be there, or only may. */
  level: "must" | "may";
  /** The files or folders in each of which it has to be; default: any. */
  in?: readonly string[];
  /** The files in which it may be; default: all. */
  only?: Place;
}

/** A kind of file in which a word may stand. */
type Place =
  /** Not where the validator speaks: it says which datum, and never what was found. */
  | "not quoted"
  /** A file that is gone may be named, and is not there. */
  | "not as a file"
  /** Nothing that search engines gather, and nothing that the validator or the committee's pages say. */
  | "notice";

/** What may be said of each word of a life, on the day on which the site is built. */
export function claimsOf(told: ToldLife): Map<string, Claim> {
  const shown = told.present && shownOf(told.present, told);
  const isRead = shown !== undefined && isVisible(shown.version.is);
  const today = isRead ? published(told, shown) : shown?.version.is === "sheet" ? inventoried(told, shown) : [];
  const past = told.life.notice ? [] : told.stays.flatMap((stay) => pastOf(stay, isRead && !stay.isOver));
  const claims = new Map<string, Claim>();
  for (const [word, claim] of [...past, ...today]) {
    if (isGreater(claim, claims.get(word))) claims.set(word, claim);
  }
  return claims;
}

type Claims = [word: string, claim: Claim][];

/** What is claimed twice keeps the greater claim. */
function isGreater(claim: Claim, known: Claim | undefined): boolean {
  if (!known) return true;
  if (claim.level !== known.level) return claim.level === "must";
  return known.only !== undefined && !claim.only;
}

/** Of a public document everything that a citizen can read, its files, and the address that it has now. */
function published(told: ToldLife, { version, level }: Shown): Claims {
  const { collection, notice } = told.life;
  const lacksFiles = version.media.some((word) => told.fates.get(word) === "deleted");
  const page = `${collection}/${told.slug}/index.html`;
  const claims: Claims = [...version.plants.values()].flatMap((plant): Claims => {
    const claim = claimOf(plant, page);
    const isEssential = plant.kind === "title" || plant.place === PARAGRAPH;
    const isLess = level === "may" || ((lacksFiles || notice !== undefined) && !isEssential);
    return claim ? [[plant.word, isLess ? { ...claim, level: "may" } : claim]] : [];
  });
  const files = version.media.flatMap((word) => fileClaims(told, word, level));
  const all: Claims = [...claims, [told.slug, { level }], ...files];
  return notice ? all.map(([word, claim]) => [word, { level: claim.level, only: "notice" }]) : all;
}

function claimOf({ kind, place }: Plant, page: string): Claim | undefined {
  if (kind === "title") return { level: "must", in: [page, SEARCH] };
  if (kind === "keyword") return { level: "must", in: [SEARCH] };
  if (kind === "field") return { level: "must" };
  if (kind === "body" && place === PARAGRAPH) return { level: "must", in: [page, SEARCH], only: "not quoted" };
  if (kind === "body" || kind === "datum") return { level: "must", in: [page], only: "not quoted" };
  return kind === "loose" ? { level: "may", only: "not quoted" } : undefined;
}

const SEARCH = "pagefind/index/";

/** A file that is there says what it says; one that was renamed is found by both names. */
function fileClaims(told: ToldLife, word: string, level: Claim["level"]): Claims {
  const fate = told.fates.get(word);
  if (!fate || fate === "deleted") return [[word, { level: "may", only: "not as a file" }]];
  const names: Claims =
    fate.now === word ? [[word, { level }]] : [word, fate.now].map((name) => [name, { level: "may" }]);
  return [...names, ...told.saidIn(word).map((said): Claims[number] => [said, { level }])];
}

/** Of a sheet before `publicado`, no draft: its title, office, stage, other names and file name; its place by demand is no word. */
function inventoried(told: ToldLife, { version, level }: Shown): Claims {
  const named = [...version.plants.values()].flatMap(({ word, kind }): Claims => {
    if (kind === "title") return [[word, { level }]];
    return kind === "keyword" ? [[word, { level: "may" }]] : [];
  });
  return [...named, [told.slug, { level: "may" }]];
}

/**
 * Of what could be read once: its addresses, which lead on or say that it is gone, those of its files, and what it was called
 * last. What can still be read is called as today, and never as before.
 */
function pastOf(stay: Stay, isStillRead: boolean): Claims {
  const once = stay.versions.filter((version, index) =>
    wasTold(version, stay.isOver || index < stay.versions.length - 1),
  );
  const last = stay.versions.at(-1);
  const lastRight = once.findLastIndex(({ fault }) => !fault);
  const isRetitled = last !== undefined && !last.fault && titleOf(last) !== titleOf(once.at(-1));
  const titles =
    isStillRead || isRetitled ? [] : once.slice(Math.max(lastRight, 0)).flatMap(({ plants }) => [...plants.values()]);
  return [
    ...once.map(({ slug }): Claims[number] => [slug, { level: "may", only: "not quoted" }]),
    ...once.flatMap(({ media }) =>
      media.map((word): Claims[number] => [word, { level: "may", only: "not as a file" }]),
    ),
    ...titles.filter(({ kind }) => kind === "title").map(({ word }): Claims[number] => [word, { level: "may" }]),
  ];
}

/** To the history a version with an unknown key could be read, by the list of keys of the report; what waits to be mended was not. */
function wasTold({ is, fault }: ToldVersion, isReplaced: boolean): boolean {
  const isReadable = fault !== "missing key" && fault !== "no front matter";
  return wasVisible(is) && (!fault || (isReadable && isReplaced));
}

const titleOf = (version: ToldVersion | undefined) =>
  [...(version?.plants.values() ?? [])].find(({ kind }) => kind === "title")?.word;
