import { day, SLUG } from "../schema/field.ts";
import { type Issue, issue } from "../validation/issue.ts";
import { parseYaml } from "../validation/yaml.ts";
import { minutesIssue } from "./agreements.ts";
import type { At } from "./missing.ts";
import type { Targets } from "./targets.ts";

/** A signed month as it was read, right or wrong. */
export interface ReadClosing {
  archivo: string;
  text: string;
  value: Record<string, unknown>;
}

/** Whether a signed month is of a day that has come, and its minutes are there. A channel or indicator may be gone. */
export function closingReferences({ archivo, text, value }: ReadClosing, targets: Targets): Issue[] {
  const yaml = parseYaml(archivo, text, 1);
  const at: At = (path) => ({ archivo, campo: path.map(String).join("."), ...yaml.locate(path) });
  const dia = day().safeParse(value.cerrado).data;
  return [
    ...(dia !== undefined && dia > targets.today
      ? [issue("dia-por-venir", at(["cerrado"]), { campo: "cerrado", valor: dia })]
      : []),
    ...(typeof value.acta === "string" && SLUG.test(value.acta) ? minutesIssue(value.acta, targets, at) : []),
  ];
}
