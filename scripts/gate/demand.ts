import { compareSheets } from "../model/assemble.ts";
import type { Ficha } from "../model/site.ts";
import type { Entry } from "../validation/document.ts";

/**
 * The place of each sheet, by its file, among those of its collection of which it is known how often they are asked for: 1 is
 * the most asked. Of a sheet without a page this is all that is published of its demand: no number, no year and no source.
 *
 * @param sheets those that are published or in the inventory
 */
export function placesByDemand(sheets: readonly Entry[]): ReadonlyMap<string, number> {
  const known = sheets.flatMap(({ archivo, collection, slug, data }) => {
    const { titulo, demanda } = data as Ficha["data"];
    return demanda ? [{ archivo, collection, slug, titulo, solicitudes: demanda.solicitudes }] : [];
  });
  const ordered = known.toSorted((a, b) => b.solicitudes - a.solicitudes || compareSheets(a, b));
  const counts = new Map<string, number>();
  return new Map(
    ordered.map(({ archivo, collection }) => {
      const place = (counts.get(collection) ?? 0) + 1;
      counts.set(collection, place);
      return [archivo, place];
    }),
  );
}
