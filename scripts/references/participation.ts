import type { ReadDocument } from "../validation/document.ts";
import { type Issue, issue } from "../validation/issue.ts";
import type { At } from "./missing.ts";
import type { Targets } from "./targets.ts";

/** Warnings for what was counted of a space that is still open: its page does not show it before it has closed. */
export function earlyCountIssues({ collection, value }: ReadDocument, { today }: Targets, at: At): Issue[] {
  const { cierra } = value;
  if (collection !== "participacion" || typeof cierra !== "string" || cierra < today) return [];
  return COUNTED.filter((campo) => typeof value[campo] === "number").map((campo) =>
    issue("conteo-antes-del-cierre", at([campo]), { campo, cierra }),
  );
}

const COUNTED = ["personas", "aportes", "aportes_acogidos"];
