import type { z } from "zod";
import { fieldMeta, SLUG } from "../schema/field.ts";
import { collectionOf } from "../schema/index.ts";
import type { ReadDocument } from "../validation/document.ts";
import { type Issue, issue } from "../validation/issue.ts";
import { nearest } from "../validation/nearest.ts";
import { type At, slugsOf } from "./missing.ts";
import type { Targets } from "./targets.ts";

/** A warning for minutes that are no document: the agreement is shown all the same, without a link to them. */
export function minutesIssues({ collection, value: { acta } }: ReadDocument, targets: Targets, at: At): Issue[] {
  const isNamed = collection === "acuerdos" && typeof acta === "string" && SLUG.test(acta);
  return isNamed ? minutesIssue(acta, targets, at) : [];
}

/** The warning for a name of minutes that no document has. */
export function minutesIssue(acta: string, targets: Targets, at: At): Issue[] {
  const slugs = slugsOf("documentos", targets);
  if (slugs.includes(acta)) return [];
  return [issue("acta-inexistente", at(["acta"]), { valor: acta, cercana: nearest(acta, slugs) })];
}

/** Days on which something was done, of any document, and which have not come yet. */
export function futureIssues({ collection, value }: ReadDocument, { today }: Targets, at: At): Issue[] {
  const shape: Readonly<Record<string, z.ZodType>> = collectionOf(collection).schema.shape;
  return Object.entries(shape).flatMap(([campo, schema]) => {
    const valor = value[campo];
    if (!fieldMeta(schema)?.hasPassed || typeof valor !== "string" || !schema.safeParse(valor).success) return [];
    return valor > today ? [issue("dia-por-venir", at([campo]), { campo, valor })] : [];
  });
}
