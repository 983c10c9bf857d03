import type { MeasuredDocument } from "../../scripts/history/past-month.ts";
import { EMPTY_MENUS } from "../../scripts/model/menus.ts";
import type { PlanState } from "../../scripts/plan/state.ts";
import type { CollectionId } from "../../scripts/schema/index.ts";

/** A measured document of `secretaria-general`. */
export function measured(
  collection: CollectionId,
  slug: string,
  values: MeasuredDocument["values"] = {},
): MeasuredDocument {
  return { collection, slug, titulo: slug, dependencia: "secretaria-general", values };
}

/** The content of 15 November 2026, with nothing in it but `overrides`. */
export function planState(overrides: Partial<PlanState> = {}): PlanState {
  return { day: "2026-11-15", documents: [], municipio: {}, menus: EMPTY_MENUS, ...overrides };
}
