import type { ListedSheet } from "../../../scripts/model/assemble.ts";
import { meaningsIn } from "../../../scripts/plan/present/meanings.ts";
import { capitalize, outOf } from "../../../scripts/words/spanish.ts";
import type { Catalog } from "../../catalog.ts";

/** «Trámites automatizados: 1 de 14», and what the word means. */
export function Automated({ catalog, sheets }: { catalog: Catalog; sheets: readonly ListedSheet[] }) {
  const automated = sheets.filter(({ document }) => document?.data.nivel_en_linea === "total").length;
  const label = `${capitalize(catalog.plural)} automatizados`;
  return (
    <p>
      {label}: <strong>{outOf(automated, sheets.length)}</strong>. {meaningsIn([label])}
    </p>
  );
}
