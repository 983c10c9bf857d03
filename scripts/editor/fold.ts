import { enumerate } from "../words/spanish.ts";

/** The key under which a form has the button that shows its last fields. It holds nothing, and is not written to the file. */
export const FOLD = "__otros";

/** The name of that button in the editor's configuration. */
export const FOLD_FIELD = "otros_datos";

/** What the button says: which fields it shows, so that nobody has to open it to know. */
export function foldLabel(labels: readonly string[], isOpen: boolean): string {
  return `${isOpen ? "Ocultar" : "Mostrar"}: ${enumerate(labels)}`;
}

/** Whether a document says something in a field that is closed at first: then the field is open. */
export const saysSomething = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : ![undefined, null, "", false].includes(value as never);
