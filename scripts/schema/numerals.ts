import { fieldMeta } from "./field.ts";
import type { CollectionId } from "./index.ts";
import type { MenuId } from "./legal-menus.ts";
import { perCollection } from "./measured.ts";

/** The field of a collection that says under which number of a menu its documents are listed; absent where none does. */
export function numeralKey(collection: CollectionId, menu: MenuId): string | undefined {
  return numeralFields(collection).find((field) => field.menu === menu)?.key;
}

/** The fields of a collection that hold a number of a menu that the law fixes, each with its menu. */
export const numeralFields = perCollection((shape) =>
  Object.entries(shape).flatMap(([key, schema]) => {
    const refersTo = fieldMeta(schema)?.refersTo;
    return typeof refersTo === "object" ? [{ key, menu: refersTo.menu }] : [];
  }),
);
