import { type Claim, claimsOf } from "./claims.ts";
import type { Searched } from "./search.ts";
import type { Town } from "./town.ts";
import type { Plant, Words } from "./words.ts";

/** A word that is where it may not be, or is not where it must be. */
export interface Problem extends Plant {
  what: "may not be there" | "must be there";
  files: readonly string[];
}

/** Every planted word of a town that is wrong in its published folder. */
export function problemsOf({ words, lives }: Town, site: Searched): Problem[] {
  const claims = new Map(lives.flatMap((life) => [...claimsOf(life)]));
  const found = filesByWord(words, site, (word) => claims.has(word));
  return words.all.flatMap((plant): Problem[] => {
    const claim = claims.get(plant.word);
    const { inside = new Set<string>(), named = new Set<string>() } = found.get(plant.word) ?? {};
    const wrong = wrongFiles(plant, claim, { inside, named }, site);
    if (wrong.length > 0) return [{ ...plant, what: "may not be there", files: wrong }];
    const missing = claim?.level === "must" ? missingFiles(claim, { inside, named }) : [];
    return missing.length > 0 ? [{ ...plant, what: "must be there", files: missing }] : [];
  });
}

type Files = { inside: Set<string>; named: Set<string> };

/** A run that was cut off counts for every word that it may be, unless it may be one that is allowed. */
export function filesByWord(
  words: Words,
  { found }: Searched,
  isAllowed: (word: string) => boolean,
): Map<string, Files> {
  const byWord = new Map<string, Files>();
  for (const [run, files] of found) {
    const meant = words.behind(run);
    const isCut = meant.length > 1 || meant[0] !== run.slice(0, meant[0]?.length);
    if (isCut && meant.some(isAllowed)) continue;
    for (const word of meant) {
      const known = byWord.get(word);
      const merged = (how: keyof Files) => new Set([...(known?.[how] ?? []), ...files[how]]);
      byWord.set(word, { inside: merged("inside"), named: merged("named") });
    }
  }
  return byWord;
}

function missingFiles({ in: wanted }: Claim, { inside, named }: Files): string[] {
  if (!wanted) return inside.size + named.size > 0 ? [] : ["anywhere"];
  return wanted.filter((place) => ![...inside].some((path) => path.startsWith(place)));
}

function wrongFiles(plant: Plant, claim: Claim | undefined, { inside, named }: Files, { noindex }: Searched): string[] {
  const all = [...new Set([...inside, ...named])];
  if (!claim) return all;
  if (claim.only === "not as a file") return [...named];
  if (claim.only === "not quoted") return all.filter(isWhereTheValidatorSpeaks);
  if (claim.only === "notice") return all.filter((path) => !mayTellOfNotice(plant, path, noindex));
  return [];
}

const isWhereTheValidatorSpeaks = (path: string) => /^(?:admin\/estado|plan\/acta|plan\/pendientes)\//.test(path);

/** Names and addresses are needed by hosts, to keep search engines away, and by the editor, to know a link. */
const FOR_HOSTS_AND_EDITOR = /^(?:_headers|_nginx\.conf|\.htaccess|admin\/(?:vista-previa|estado)\/.*)$/;

function mayTellOfNotice({ kind }: Plant, path: string, noindex: ReadonlySet<string>): boolean {
  if (kind.endsWith(" name") && FOR_HOSTS_AND_EDITOR.test(path)) return true;
  if (path.startsWith("media/") || /\.(?:jpg|png|webp)$/.test(path)) return true;
  return noindex.has(path) && !/^(?:plan|informe)\//.test(path) && !isWhereTheValidatorSpeaks(path);
}
