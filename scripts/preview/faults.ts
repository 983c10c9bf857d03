import { addressOf } from "../model/addresses.ts";
import { documentOf } from "../schema/document-path.ts";
import { type Issue, isError } from "../validation/issue.ts";

/** An error of the content as a page shows it. */
export interface Fault extends Pick<Issue, "archivo" | "linea" | "columna" | "mensaje" | "sugerencia"> {
  /** The line of the file that it is about; empty where there is none. */
  renglon: string;
}

/** The errors among some issues, each with its line. */
export function faultsOf(issues: readonly Issue[], textOf: (archivo: string) => string | undefined): Fault[] {
  const lines = new Map<string, string[]>();
  return issues.filter(isError).map(({ archivo, linea, columna, mensaje, sugerencia }) => {
    const known = lines.get(archivo) ?? (textOf(archivo) ?? "").split("\n");
    lines.set(archivo, known);
    return { archivo, linea, columna, mensaje, sugerencia, renglon: known[linea - 1]?.trimEnd() ?? "" };
  });
}

/** Whether the page at an address is where some of the errors are explained, and not only one of all that show them. */
export const areExplainedAt = (url: string, faults: readonly Fault[]) =>
  faults.some(({ archivo }) => pageOfFaults(archivo) === url);

/** The address of the page that shows the errors of a file; `undefined` where every page shows them. */
export function pageOfFaults(archivo: string): string | undefined {
  const document = documentOf(archivo);
  return document && addressOf(document.collection, document.slug);
}
