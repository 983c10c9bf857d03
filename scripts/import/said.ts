import { groupBy } from "../schema/group-by.ts";
import type { Issue } from "../validation/issue.ts";
import { publishedWords } from "../validation/published-words.ts";
import type { Draft } from "./compose.ts";

/** A sentence about drafts, and the files of which it is true. */
export interface Said {
  sentence: string;
  files: readonly string[];
}

/** What the validator says of drafts, for whoever looks at hundreds of them. */
export interface SaidOf {
  /** Drafts with what looks like data of a person. Nothing of it is told. */
  people: readonly string[];
  /** How many links lead from one of these drafts to another: they are right as soon as both are published. */
  linksBetween: number;
  /** How many drafts cannot be published as they are. */
  unready: number;
  /** All else: the same sentence once, and one for many that differ only in what they quote. The most frequent first. */
  sentences: Said[];
}

/** What stops a draft from being published. */
const LACKS = "falta-campo";
/** Sentences of one kind of fault that are told one by one. */
const MOST_ALIKE = 3;

export function saidOf(issues: readonly Issue[], drafts: readonly Draft[]): SaidOf {
  const own = new Set(drafts.map(({ archivo }) => archivo));
  const about = issues.filter(({ archivo }) => own.has(archivo));
  const people = about.filter(({ codigo }) => codigo === "dato-personal").map(({ archivo }) => archivo);
  const isBetween = ({ codigo }: Issue) => codigo === "enlace-no-publicado";
  return {
    people: [...new Set(people)],
    linksBetween: about.filter(isBetween).length,
    unready: new Set(about.filter(({ codigo }) => codigo === LACKS).map(({ archivo }) => archivo)).size,
    sentences: sentencesOf(about.filter((each) => each.codigo !== "dato-personal" && !isBetween(each))),
  };
}

function sentencesOf(issues: readonly Issue[]): Said[] {
  return [...groupBy(issues, ({ codigo, campo }) => `${codigo} ${campo}`).values()]
    .flatMap((alike) => {
      const exact = grouped(alike.map(({ mensaje, archivo }) => ({ sentence: mensaje, archivo })));
      if (exact.length <= MOST_ALIKE) return exact;
      return grouped(alike.map((each) => ({ sentence: publishedWords(each).problema, archivo: each.archivo })));
    })
    .sort(byFrequency);
}

const byFrequency = (a: Said, b: Said) => b.files.length - a.files.length;

/** The same sentence once, the most frequent first. */
export function grouped(said: readonly { sentence: string; archivo: string }[]): Said[] {
  const files = new Map<string, Set<string>>();
  for (const { sentence, archivo } of said) files.set(sentence, (files.get(sentence) ?? new Set()).add(archivo));
  return [...files].map(([sentence, files]) => ({ sentence, files: [...files] })).sort(byFrequency);
}
