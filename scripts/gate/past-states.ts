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
 * The content as it was on the last day of each month, as far as the plan measures it. A data file that was not right then
 * counts as missing; one that stayed the same for many months is read once.
 */
export function pastStates(months: readonly PastMonth[]): PlanState[] {
  const municipioIn = once((text) => parseYaml("", text, 1).value ?? {});
  const criteriosIn = once((text) => criterios.safeParse(parseYaml("", text, 1).value).data);
  const menusIn = once((text) => menus.safeParse(parseYaml("", text, 1).value).data);
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

/** What is made of a text, made once for each; `undefined` where there is no text. */
function once<T>(make: (text: string) => T): (text: string | undefined) => T | undefined {
  const made = new Map<string, T>();
  return (text) => {
    if (text === undefined) return undefined;
    if (!made.has(text)) made.set(text, make(text));
    return made.get(text);
  };
}
