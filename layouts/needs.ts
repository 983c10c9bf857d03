import type { Ficha } from "../scripts/model/site.ts";
import { NECESIDAD_NAMES, NECESIDADES } from "../scripts/schema/ficha.ts";

type Necesidad = (typeof NECESIDADES)[number];

interface NeedGroup {
  /** Identifier of the group on its page. */
  id: Necesidad | "otros";
  /** The need in the citizen's words: «Pagar o declarar un impuesto». */
  title: string;
  fichas: Ficha[];
}

/** Sheets by the need they serve; those that name none come last. A sheet may be in several groups. */
export function byNeed(fichas: readonly Ficha[]): NeedGroup[] {
  const groups: NeedGroup[] = NECESIDADES.map((id) => ({
    id,
    title: NECESIDAD_NAMES[id],
    fichas: fichas.filter(({ data }) => data.quiero?.includes(id)),
  }));
  const others = { id: "otros", title: "Otros", fichas: fichas.filter(({ data }) => !data.quiero) } as const;
  return [...groups, others].filter((group) => group.fichas.length > 0);
}
