import { closedMonthOf } from "../schema/content-files.ts";
import { day, MONTH } from "../schema/field.ts";
import { type Issue, issue } from "./issue.ts";
import type { ParsedYaml } from "./yaml.ts";

/** What a signed month says against its own name and its own day. What is out of shape is a fault of its own. */
export function closingIssues(
  archivo: string,
  { value: { mes, cerrado }, locate }: { value: Record<string, unknown> } & Pick<ParsedYaml, "locate">,
): Issue[] {
  const nombre = closedMonthOf(archivo);
  if (nombre === undefined || typeof mes !== "string" || !MONTH.test(mes)) return [];
  const at = (campo: string) => ({ archivo, campo, ...locate([campo]) });
  if (mes !== nombre) return [issue("cierre-de-otro-mes", at("mes"), { mes, nombre })];
  const dia = day().safeParse(cerrado).data;
  return dia !== undefined && dia.slice(0, 7) <= mes
    ? [issue("cierre-antes-de-tiempo", at("cerrado"), { mes, dia })]
    : [];
}
