import type { PastDocument, PastMonth } from "../history/past-month.ts";
import { EMPTY_MENUS } from "../model/legal-menus.ts";
import type { MeasuredDocument, PlanState } from "../model/plan-state.ts";
import { criterios } from "../schema/criterios.ts";
import { menus } from "../schema/legal-menus.ts";
import { isPublic } from "../schema/visibility.ts";
import type { Day } from "../time/dates.ts";
import { lastDayOf } from "../time/dates.ts";
import { parseYaml } from "../validation/yaml.ts";
import { isInInventory } from "./documents.ts";

/**
 * The content on the last day of each month, as far as the plan measures it. A data file that was invalid then counts as
 * missing; one that stayed the same for several months is parsed once.
 */
export function pastStates(months: readonly PastMonth[]): PlanState[] {
  const municipioIn = memoized((text) => parseYaml("", text, 1).value ?? {});
  const criteriosIn = memoized((text) => criterios.safeParse(parseYaml("", text, 1).value).data);
  const menusIn = memoized((text) => menus.safeParse(parseYaml("", text, 1).value).data);
  return months.map(({ mes, documents, files }) => {
    const day = lastDayOf(mes);
    return {
      day,
      documents: documents.flatMap((document) => measured(document, day)),
      municipio: municipioIn(files.municipio) ?? {},
      criterios: criteriosIn(files.criterios),
      menus: menusIn(files.transparencia) ?? EMPTY_MENUS,
    };
  });
}

function measured(document: PastDocument, day: Day): MeasuredDocument[] {
  const { collection, values } = document;
  const isShown = isPublic(collection, values, day);
  return isShown || isInInventory(collection, values) ? [{ ...document, titulo: "", isPublic: isShown }] : [];
}

/** Memoizes a function of a text; `undefined` where there is no text. */
function memoized<T>(make: (text: string) => T): (text: string | undefined) => T | undefined {
  const made = new Map<string, T>();
  return (text) => {
    if (text === undefined) return undefined;
    if (!made.has(text)) made.set(text, make(text));
    return made.get(text);
  };
}
