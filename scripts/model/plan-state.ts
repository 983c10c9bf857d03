import type { Criterios } from "../schema/criterios.ts";
import type { CollectionId } from "../schema/index.ts";
import type { Menus } from "../schema/legal-menus.ts";
import type { MeasuredValues } from "../schema/measured.ts";
import type { Day } from "../time/dates.ts";

/** A document as the plan measures it: its identity, its responsible office, and the measured values. */
export interface MeasuredDocument {
  collection: CollectionId;
  slug: string;
  /** Its file name in the last commit that had it, where a past month knew it by another. */
  laterSlug?: string;
  /** Empty for a past month, of which only figures are published. */
  titulo: string;
  dependencia: string;
  values: MeasuredValues;
  /** Whether it was public that day; if not, it is a sheet of the inventory. */
  isPublic: boolean;
}

/** The input of the indicators: the content of one day, either today or the last day of a past month. */
export interface PlanState {
  day: Day;
  /** The public documents, and the sheets of the inventory. */
  documents: readonly MeasuredDocument[];
  /** The values of `content/municipio.yaml`, by key. */
  municipio: Readonly<Record<string, unknown>>;
  criterios?: Criterios;
  menus: Menus;
}
