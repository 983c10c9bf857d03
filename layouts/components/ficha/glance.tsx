import type { Ficha } from "../../../scripts/model/site.ts";
import { costSummary, NIVEL_NAMES, timeText } from "./texts.ts";

/** What most people want to know first. Not indexed for search, because the sheet repeats it in full. */
export function Glance({ data }: { data: Ficha["data"] }) {
  const facts = [
    ["Costo", data.costo && costSummary(data.costo)],
    ["Tiempo", data.tiempo && timeText(data.tiempo)],
    ["Cómo se hace", NIVEL_NAMES[data.nivel_en_linea]],
    ["Para quién", data.dirigido_a],
  ] as const;
  return (
    <dl class="glance" data-pagefind-ignore>
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
