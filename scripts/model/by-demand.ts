import { type ListedSheet, placeOf } from "./assemble.ts";

/** How often a sheet was asked for in a year, and where the number comes from; of one without a page nothing is told. */
export const demandOf = ({ document }: ListedSheet) => document?.data.demanda;

/** Whether it is known how often a sheet is asked for. */
export const hasDemand = (sheet: ListedSheet): boolean => demandOf(sheet) !== undefined || sheet.puesto !== undefined;

/**
 * The sheets of a collection in the order in which they are asked for, most first; at the end, in the order in which they
 * come, those of which nobody knows it. Sheets without a page stand at the place that the gate gives them.
 */
export function byDemand(sheets: readonly ListedSheet[]): ListedSheet[] {
  const published = sheets.filter(demandOf);
  const ordered = published.toSorted((a, b) => (demandOf(b)?.solicitudes ?? 0) - (demandOf(a)?.solicitudes ?? 0));
  const placed = sheets.filter(({ puesto }) => puesto !== undefined);
  for (const sheet of placed.toSorted((a, b) => placeOf(a) - placeOf(b))) ordered.splice(placeOf(sheet) - 1, 0, sheet);
  return [...ordered, ...sheets.filter((sheet) => !hasDemand(sheet))];
}
