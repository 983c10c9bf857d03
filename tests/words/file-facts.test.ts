import { expect, it } from "vitest";
import { fileFacts } from "../../scripts/words/file-facts.ts";

it.each([
  ["/media/plan.pdf", { bytes: 348_160, pages: 12 }, "Plan", "PDF, 12 páginas, 340 KB"],
  ["/media/plan.pdf", { bytes: 348_160, pages: 1 }, "Plan", "PDF, 1 página, 340 KB"],
  ["/media/plan.pdf", { bytes: 7_340_032, pages: 1200 }, "Plan", "PDF, 1.200 páginas, 7 MB"],
  ["/media/plan.pdf", { bytes: 348_160 }, "Plan", "PDF, 340 KB"],
  ["/media/plan.pdf", { bytes: 348_160, pages: 2 }, "Plan (PDF)", "2 páginas, 340 KB"],
  ["/media/plan.pdf", { bytes: 348_160, pages: 2 }, "Plan en pdf", "2 páginas, 340 KB"],
  ["/media/lista.ods", { bytes: 10 }, "Lista", "ODS, 1 KB"],
  ["/media/nuevo.pdf", { bytes: 0 }, "Nuevo", "PDF"],
  ["/media/nuevo.pdf", { bytes: 0 }, "Nuevo PDF", ""],
])("%s with %j, linked as «%s»: «%s»", (path, file, text, facts) => {
  expect(fileFacts(path, file, text)).toBe(facts);
});
