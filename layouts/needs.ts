import type { Ficha } from "../scripts/model/site.ts";
import { NECESIDAD_NAMES, NECESIDADES } from "../scripts/schema/ficha.ts";

type Necesidad = (typeof NECESIDADES)[number];

interface NeedGroup {
  /** Identifier of the group on its page. */
  id: Necesidad | "otros";
  /** What the person wants, as they would say it: «Pagar o declarar un impuesto». */
  title: string;
  fichas: Ficha[];
}

/** Sheets by what a person wants to do with them; those that do not say it come last. A sheet may stand in several groups. */
export function byNeed(fichas: readonly Ficha[]): NeedGroup[] {
  const groups: NeedGroup[] = NECESIDADES.map((id) => ({
    id,
    title: NECESIDAD_NAMES[id],
    fichas: fichas.filter(({ data }) => data.quiero?.includes(id)),
  }));
  const others = { id: "otros", title: "Otros", fichas: fichas.filter(({ data }) => !data.quiero) } as const;
  return [...groups, others].filter((group) => group.fichas.length > 0);
}
