import type { ListedSheet } from "../../../scripts/model/assemble.ts";
import type { Ficha } from "../../../scripts/model/site.ts";
import { meaningsIn } from "../../../scripts/plan/present/meanings.ts";
import { compareText } from "../../../scripts/schema/slug.ts";
import { quantity } from "../../../scripts/words/spanish.ts";
import type { Catalog } from "../../catalog.ts";
import { BeforeAndAfter, type Mejora } from "../ficha/improvements.tsx";

/** What was made simpler in the published sheets: how much, and each with its sheet, the newest first. */
export function Simplified({ catalog, sheets }: { catalog: Catalog; sheets: readonly ListedSheet[] }) {
  const all = sheets.flatMap(({ document }) => improvementsOf(document));
  if (all.length === 0) return null;
  const many = new Set(all.map(({ ficha }) => ficha)).size;
  return (
    <section>
      <h2>Qué se hizo más fácil</h2>
      <p>
        Se {all.length === 1 ? "hizo" : "hicieron"} {quantity(all.length, "mejora", "mejoras")} en{" "}
        {quantity(many, catalog.singular, catalog.plural)}. {meaningsIn(["racionalizado"])}
      </p>
      <ul>
        {all
          .toSorted((a, b) => compareText(b.mejora.fecha, a.mejora.fecha))
          .map(({ ficha, mejora }, index) => (
            <li key={index}>
              <a href={ficha.url}>{ficha.data.titulo}</a>. <BeforeAndAfter mejora={mejora} />
            </li>
          ))}
      </ul>
    </section>
  );
}

const improvementsOf = (ficha: Ficha | undefined): { ficha: Ficha; mejora: Mejora }[] =>
  ficha?.data.racionalizacion?.map((mejora) => ({ ficha, mejora })) ?? [];
