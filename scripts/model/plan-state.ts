import type { Criterios } from "../schema/criterios.ts";
import type { CollectionId } from "../schema/index.ts";
import type { Menus } from "../schema/legal-menus.ts";
import type { MeasuredValues } from "../schema/measured.ts";
import type { Day } from "../time/dates.ts";

/** A document as the plan measures it: what it is, who answers for it, and the values that decide. */
export interface MeasuredDocument {
  collection: CollectionId;
  slug: string;
  /** Empty in a past month: nothing but figures is told of it. */
  titulo: string;
  dependencia: string;
  values: MeasuredValues;
  /** Whether citizens could read it that day; else it is a sheet of the inventory. */
  isPublic: boolean;
}

/** All that the indicators are measured from: the content of a day, today's or that of the end of a past month. */
export interface PlanState {
  day: Day;
  /** What citizens could read, and the sheets of the inventory. */
  documents: readonly MeasuredDocument[];
  /** What `content/municipio.yaml` says, by key. */
  municipio: Readonly<Record<string, unknown>>;
  criterios?: Criterios;
  menus: Menus;
}
