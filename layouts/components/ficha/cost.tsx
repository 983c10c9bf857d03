import type { Ficha } from "../../../scripts/model/site.ts";
import { amountText, type Costo } from "./texts.ts";

const UNIT_MEANINGS: Partial<Record<Costo["unidad"], string>> = {
  UVT: "UVT es la unidad de valor tributario: la DIAN fija su valor en pesos cada año.",
  SMLDV: "SMLDV es el salario mínimo legal diario vigente.",
};

/** Each charge with its amount and what its unit means. */
export function Cost({ costo }: { costo: NonNullable<Ficha["data"]["costo"]> }) {
  if (costo === "gratuito") return <p>No. Es gratuito.</p>;
  const units = [...new Set(costo.map(({ unidad }) => unidad))];
  return (
    <>
      <p>Sí. Usted paga:</p>
      <ul>
        {costo.map((charge) => (
          <li key={charge.concepto}>
            {charge.concepto}: <strong>{amountText(charge)}</strong>
          </li>
        ))}
      </ul>
      {units.map((unit) => UNIT_MEANINGS[unit] && <p key={unit}>{UNIT_MEANINGS[unit]}</p>)}
    </>
  );
}
