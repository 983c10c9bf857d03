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
  /** All else: the same sentence once, and one for many that differ only in what they quote. The most frequent first. */
  sentences: Said[];
}

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
    sentences: sentencesOf(about.filter((each) => each.codigo !== "dato-personal" && !isBetween(each))),
  };
}

function sentencesOf(issues: readonly Issue[]): Said[] {
  const kinds = new Map<string, Issue[]>();
  for (const each of issues) {
    const alike = kinds.get(each.codigo);
    if (alike) alike.push(each);
    else kinds.set(each.codigo, [each]);
  }
  return [...kinds.values()]
    .flatMap((alike) => {
      const exact = grouped(alike, ({ mensaje }) => mensaje);
      return exact.length <= MOST_ALIKE ? exact : grouped(alike, generalSentence);
    })
    .sort((a, b) => b.files.length - a.files.length);
}

function generalSentence(issue: Issue): string {
  const { etiqueta, problema } = publishedWords(issue);
  return issue.campo === "" ? problema : `${etiqueta}: ${problema}`;
}

function grouped(issues: readonly Issue[], sentenceOf: (issue: Issue) => string): Said[] {
  const files = new Map<string, Set<string>>();
  for (const each of issues) {
    const sentence = sentenceOf(each);
    files.set(sentence, (files.get(sentence) ?? new Set()).add(each.archivo));
  }
  return [...files].map(([sentence, files]) => ({ sentence, files: [...files] }));
}
