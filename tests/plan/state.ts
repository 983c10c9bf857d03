import { EMPTY_MENUS } from "../../scripts/model/legal-menus.ts";
import type { MeasuredDocument, PlanState } from "../../scripts/model/plan-state.ts";
import type { CollectionId } from "../../scripts/schema/index.ts";
import { isPublic } from "../../scripts/schema/visibility.ts";

const DAY = "2026-11-15";

/** A measured document of `secretaria-general`. */
export function measured(
  collection: CollectionId,
  slug: string,
  values: MeasuredDocument["values"] = {},
): MeasuredDocument {
  return {
    collection,
    slug,
    titulo: slug,
    dependencia: "secretaria-general",
    values,
    isPublic: isPublic(collection, values, DAY),
  };
}

/** The content of 15 November 2026, with nothing in it but `overrides`. */
export function planState(overrides: Partial<PlanState> = {}): PlanState {
  return { day: DAY, documents: [], municipio: {}, menus: EMPTY_MENUS, ...overrides };
}
