import type { Acuerdo } from "../../../scripts/model/site.ts";
import { isLate } from "../../../scripts/plan/agreements.ts";
import { MARKS } from "../../../scripts/report/words.ts";
import { Day } from "../dates.tsx";
import { Marked } from "../marked.tsx";

/** «✓ cumplido el 18 de agosto de 2026», «✗ vencido», «… abierto»: how far an agreement has come, as a sign and in words. */
export function AgreementState({ acuerdo, today }: { acuerdo: Acuerdo; today: string }) {
  const { cumplido } = acuerdo.data;
  const estado = cumplido ? "cumple" : isLate(acuerdo, today) ? "no_cumple" : "en_curso";
  return (
    <>
      <Marked class={`state ${estado}`} mark={MARKS[estado]}>
        {WORDS[estado]}
      </Marked>
      {cumplido && (
        <>
          {" "}
          el <Day value={cumplido} />
        </>
      )}
    </>
  );
}

const WORDS = { cumple: "cumplido", no_cumple: "vencido", en_curso: "abierto" } as const;
