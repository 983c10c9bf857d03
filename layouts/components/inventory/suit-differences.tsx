import type { ComponentChildren } from "preact";
import { type ComparedSheet, type SuitComparison, suitName, suitSummary } from "../../../scripts/model/suit.ts";

/** What differs between the trámites of the site and those of the SUIT: a sentence, and behind it each difference. */
export function SuitDifferences({ suit }: { suit: SuitComparison }) {
  const lists: readonly (readonly [string, readonly ComponentChildren[]])[] = [
    ["Publicados aquí que faltan en el SUIT", suit.faltanAlla.map(sheetName)],
    ["Están en el SUIT y faltan aquí", suit.faltanAqui.map(suitName)],
    ["Con el mismo número y otro nombre", suit.otroNombre.map(paired)],
    ["Con el mismo nombre y otro número", suit.otroCodigo.map(paired)],
    ["Repetidos en el SUIT", suit.repetidosAlla.map((rows) => rows.map(suitName).join(" y "))],
    ["Repetidos aquí", suit.repetidosAqui.map((sheets) => sheets.map(({ titulo }) => titulo).join(" y "))],
  ];
  const shown = lists.filter(([, items]) => items.length > 0);
  return (
    <section>
      <h2>Frente al SUIT</h2>
      <p>El SUIT es el registro nacional de trámites. {suitSummary(suit)}</p>
      {shown.length > 0 && (
        <details>
          <summary>Ver las diferencias</summary>
          {shown.map(([title, items]) => (
            <section key={title}>
              <h3>{title}</h3>
              <ul>
                {items.map((item, index) => (
                  <li key={index}>{item}</li>
                ))}
              </ul>
            </section>
          ))}
        </details>
      )}
    </section>
  );
}

const sheetName = ({ titulo, url }: ComparedSheet) => (url ? <a href={url}>{titulo}</a> : titulo);

const paired = ({ sheet, row }: SuitComparison["otroNombre"][number]) => (
  <>
    {sheetName(sheet)}; en el SUIT: {suitName(row)}
  </>
);
