import { day, SLUG } from "../schema/field.ts";
import { type Issue, issue } from "../validation/issue.ts";
import type { ParsedYaml } from "../validation/yaml.ts";
import { minutesIssue } from "./agreements.ts";
import { placesIn } from "./missing.ts";
import type { Targets } from "./targets.ts";

/** A signed month as it was read, right or wrong. */
export interface ReadClosing {
  archivo: string;
  value: Record<string, unknown>;
  locate: ParsedYaml["locate"];
}

/** Whether a signed month is of a day that has come, and its minutes are there. A channel or indicator may be gone. */
export function closingReferences({ archivo, value, locate }: ReadClosing, targets: Targets): Issue[] {
  const at = placesIn(archivo, locate);
  const dia = day().safeParse(value.cerrado).data;
  return [
    ...(dia !== undefined && dia > targets.today
      ? [issue("dia-por-venir", at(["cerrado"]), { campo: "cerrado", valor: dia })]
      : []),
    ...(typeof value.acta === "string" && SLUG.test(value.acta) ? minutesIssue(value.acta, targets, at) : []),
  ];
}
