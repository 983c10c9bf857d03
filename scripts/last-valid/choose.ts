import type { WhyNotShown } from "./held-back.ts";
import { peopleIn, type Searchable, searchable } from "./names.ts";
import { sidesOf } from "./readable.ts";

/** A version of a file, as far as it could be read. */
export interface Candidate {
  /** Absent when it could not be read as text. */
  text?: string;
  /** Whether it has no errors of its own. */
  isRight: boolean;
}

interface ChoiceInput {
  /** Since the document was last removed, oldest first. */
  versions: readonly Candidate[];
  /** How many of them can still be chosen: the later ones have been tried. */
  untried: number;
  /** The present text, with errors; absent when nothing could be read. */
  present?: string;
  wasRemoved: boolean;
  /** Whether a name, folded, can be read elsewhere on the site. */
  isKnownName(name: string): boolean;
  /** Whether a datum belongs to the town hall. */
  isKnownDatum(datum: string): boolean;
}

/**
 * Which earlier version can be shown instead of the present one: the last one without errors from which no later text removed
 * a name or a personal datum.
 */
export function chooseVersion(input: ChoiceInput): { at: number } | { why: WhyNotShown } {
  const { versions, untried, present, wasRemoved } = input;
  const later: Searchable[] = [];
  const read = (text: string | undefined) => later.push(...(text === undefined ? [] : sidesOf(text).map(searchable)));
  read(present);
  let removesPeople = false;
  for (let at = versions.length - 1; at >= 0; at--) {
    const { text, isRight } = versions[at] as Candidate;
    if (at < untried && isRight) {
      if (!removes(text ?? "", later, input)) return { at };
      removesPeople = true;
    }
    read(text);
  }
  if (removesPeople) return { why: "people-removed" };
  return { why: wasRemoved ? "removed" : "no-valid-version" };
}

/** Whether one of the later texts lacks a person's name or datum that the earlier one contains. */
function removes(
  earlier: string,
  later: readonly Searchable[],
  { isKnownName, isKnownDatum }: Pick<ChoiceInput, "isKnownName" | "isKnownDatum">,
): boolean {
  const { names, data } = peopleIn(earlier);
  const lost = {
    names: [...names].filter((name) => later.some((text) => !text.hasName(name))),
    data: [...data].filter((datum) => later.some((text) => !text.hasDatum(datum))),
  };
  return !lost.names.every(isKnownName) || !lost.data.every(isKnownDatum);
}
