import type { Ficha, FichaSite } from "../../../scripts/model/site.ts";
import { pesos } from "../../../scripts/words/spanish.ts";
import { amountText, type Costo, inPesos, valueToday } from "./texts.ts";

const UNIT_MEANINGS: Record<Exclude<Costo["unidad"], "COP" | "porcentaje">, string> = {
  UVT: "UVT es la unidad de valor tributario: la DIAN fija su valor en pesos cada año.",
  UVB: "UVB es la unidad de valor básico: el Ministerio de Hacienda fija su valor en pesos cada año.",
  SMMLV: "SMMLV es el salario mínimo mensual legal vigente.",
  SMLDV: "SMLDV es el salario mínimo legal diario vigente.",
};

interface CostProps {
  site: FichaSite;
  costo: NonNullable<Ficha["data"]["costo"]>;
}

/** Each charge with its amount, its value in pesos this year, and an explanation of its unit. */
export function Cost({ site, costo }: CostProps) {
  if (costo === "gratuito") return <p>No. Es gratuito.</p>;
  const units = [...new Set(costo.map(({ unidad }) => unidad))];
  return (
    <>
      <p>Sí. Usted paga:</p>
      <ul>
        {costo.map((charge) => (
          <li key={charge.concepto}>
            {charge.concepto}: <strong>{amountText(charge)}</strong>
            <InPesos site={site} charge={charge} />
          </li>
        ))}
      </ul>
      {units.map((unit) => (
        <UnitMeaning key={unit} site={site} unit={unit} />
      ))}
    </>
  );
}

function InPesos({ site, charge }: { site: FichaSite; charge: Costo }) {
  const valor = valueToday(charge.unidad, site);
  return valor ? `, cerca de ${inPesos(charge, valor)} en ${valor.anio}` : null;
}

function UnitMeaning({ site, unit }: { site: FichaSite; unit: Costo["unidad"] }) {
  if (unit === "COP" || unit === "porcentaje") return null;
  const year = site.today.slice(0, 4);
  const valor = valueToday(unit, site);
  return (
    <p>
      {UNIT_MEANINGS[unit]}{" "}
      {valor
        ? `En ${year} vale ${pesos(valor.valor)}${valor.norma ? ` (${valor.norma})` : ""}.`
        : `Su valor para ${year} está pendiente en este sitio.`}
    </p>
  );
}
