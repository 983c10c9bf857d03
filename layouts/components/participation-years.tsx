import type { Participacion } from "../../scripts/model/site.ts";
import { closedIn } from "../participation.ts";
import { yearInWords } from "../participation-words.ts";

/** How many people took part, this year and the year before, in the consultations that have closed. */
export function ParticipationYears({ espacios, today }: { espacios: readonly Participacion[]; today: string }) {
  const year = Number(today.slice(0, 4));
  const sentences = [year, year - 1]
    .map(String)
    .map((each) => yearInWords(each, closedIn(each, espacios, today)))
    .filter(Boolean);
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
