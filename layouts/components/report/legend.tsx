import { ESTADOS, MARKS } from "../../../scripts/report/words.ts";
import { Marked } from "../marked.tsx";
import { boxes } from "./month-picture.tsx";

/** The sign and the word of a month that the committee signed. */
export const SIGNED = { mark: "✎", word: "firmado" } as const;

/** Beside the name of a month that the committee signed: the sign, which is said as a word to those who do not see it. */
export function SignedMark() {
  return (
    <Marked class="firma" mark={` ${SIGNED.mark}`}>
      <span class="visually-hidden">{SIGNED.word}</span>
    </Marked>
  );
}

/** How to read the signs of months. */
export function Signs({ hasSigned }: { hasSigned: boolean }) {
  return (
    <ul class="legend">
      <li>
        {MARKS.cumple} {ESTADOS.cumple} la meta
      </li>
      <li>
        {MARKS.no_cumple} no la {ESTADOS.cumple}
      </li>
      <li>
        {MARKS.en_curso} mes {ESTADOS.en_curso}, todavía sin cumplirla
      </li>
      <li>
        {MARKS.sin_datos} {ESTADOS.sin_datos}
      </li>
      {hasSigned && (
        <li>
          {SIGNED.mark} mes {SIGNED.word}
        </li>
      )}
    </ul>
  );
}

/** How to read the calendar pictures. */
export function Legend() {
  return (
    <ul class="legend">
      <li>
        <Sample /> día con actualización
      </li>
      <li>
        <Sample kind="workday" /> día hábil sin actualización
      </li>
      <li>
        <Sample kind="closed" /> fin de semana o festivo sin actualización
      </li>
    </ul>
  );
}

function Sample({ kind }: { kind?: "workday" | "closed" }) {
  return (
    <svg class="month" viewBox="0 0 10 10" aria-hidden="true">
      <path class={kind} d={boxes([1])} />
    </svg>
  );
}
