import { expect } from "vitest";
import { validateDocument } from "../../scripts/validation/document.ts";
import { type FrontMatter, tramite } from "../helpers/documents.ts";

export const judgeNoticia = (text: string) =>
  validateDocument({ archivo: "content/noticias/a.md", collection: "noticias", slug: "a" }, text).issues;
export const judgeTramite = (data: FrontMatter) =>
  validateDocument(
    { archivo: "content/tramites/t.md", collection: "tramites", slug: "t" },
    tramite(data).replace('"@@"', "\n  - concepto: Estampilla\n    valor: 5.000\n    unidad: COP"),
  ).issues;

/** The only issue, as place, code, message and suggestion. */
export function only(issues: ReturnType<typeof judgeNoticia>): string[] {
  expect(issues).toHaveLength(1);
  return issues.map((each) => [
    `${each.linea}:${each.columna} ${each.codigo}`,
    each.mensaje,
    each.sugerencia,
  ])[0] as string[];
}
