import type { Ficha } from "../../../scripts/model/site.ts";
import { compareText } from "../../../scripts/schema/slug.ts";
import { sentence } from "../../../scripts/words/spanish.ts";
import { Day } from "../dates.tsx";

export type Mejora = NonNullable<Ficha["data"]["racionalizacion"]>[number];

/** Improvements, the newest first. */
export const newestFirst = (mejoras: readonly Mejora[]): Mejora[] =>
  mejoras.toSorted((a, b) => compareText(b.fecha, a.fecha));

/** What was made simpler, the newest first. */
export function Improvements({ mejoras }: { mejoras: readonly Mejora[] }) {
  return (
    <ul>
      {newestFirst(mejoras).map((mejora, index) => (
        <li key={index}>
          <BeforeAndAfter mejora={mejora} />
        </li>
      ))}
    </ul>
  );
}

/** «Desde el 2 de marzo de 2026: Basta la cédula. Antes: se pedían tres documentos.» */
export function BeforeAndAfter({ mejora: { antes, despues, fecha } }: { mejora: Mejora }) {
  return (
    <>
      Desde el <Day value={fecha} />: {sentence(despues)} <span class="date">Antes: {sentence(antes)}</span>
    </>
  );
}
