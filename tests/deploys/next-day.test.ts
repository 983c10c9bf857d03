import { expect, it } from "vitest";
import { type DatedWork, nextChanges } from "../../scripts/deploys/next-day.ts";
import type { CollectionId } from "../../scripts/schema/index.ts";

const TODAY = "2026-11-10";
type Given = [collection: CollectionId, data: Record<string, unknown>];

function next(given: readonly Given[], work: readonly DatedWork[] = []) {
  const documents = given.map(([collection, data]) => ({ archivo: `content/${collection}/x.md`, collection, data }));
  return nextChanges({ documents, work, after: TODAY });
}

it("is the first of the next month, when nothing else has a day", () => {
  expect(next([])).toEqual({
    day: "2026-12-01",
    changes: [{ day: "2026-12-01", why: "empieza diciembre de 2026 en el informe" }],
  });
});

const cases: [what: string, given: Given[], day: string][] = [
  ["a news item begins", [["noticias", { fecha: "2026-11-12" }]], "2026-11-12"],
  ["a news item ends after its last day", [["noticias", { fecha: "2026-11-01", vence: "2026-11-10" }]], "2026-11-11"],
  ["a document begins", [["documentos", { fecha_publicacion: "2026-11-13" }]], "2026-11-13"],
  ["a consultation opens", [["participacion", { abre: "2026-11-14", cierra: "2026-12-14" }]], "2026-11-14"],
  ["a consultation closes", [["participacion", { abre: "2026-11-01", cierra: "2026-11-14" }]], "2026-11-15"],
  ["an event is over", [["agenda", { fecha: "2026-11-16" }]], "2026-11-17"],
  ["a long event is over", [["agenda", { fecha: "2026-11-09", fecha_fin: "2026-11-18" }]], "2026-11-19"],
  [
    "a suspended sheet is served again",
    [["tramites", { etapa: "publicado", suspendido_hasta: "2026-11-20" }]],
    "2026-11-21",
  ],
  ["a promise is overdue", [["acuerdos", { fecha: "2026-11-01", para_cuando: "2026-11-22" }]], "2026-11-23"],
  ["a draft has no day", [["noticias", { borrador: true, fecha: "2026-11-12" }]], "2026-12-01"],
  [
    "a sheet that is not published has no day",
    [["tramites", { etapa: "revisado", suspendido_hasta: "2026-11-20" }]],
    "2026-12-01",
  ],
  ["what was over is over", [["noticias", { fecha: "2026-10-01", vence: "2026-11-09" }]], "2026-12-01"],
];
it.each(cases)("%s", (_what, given, day) => expect(next(given).day).toBe(day));

it("a term opens, and is overdue after its last day", () => {
  const term = { titulo: "Plan anual", abre: "2026-11-15", vence: "2026-11-20" };
  expect(next([], [term])).toEqual({
    day: "2026-11-15",
    changes: [expect.objectContaining({ why: "se abre el plazo de «Plan anual»" })],
  });
  expect(next([], [{ ...term, abre: "2026-11-01" }]).day).toBe("2026-11-21");
});

it("has all that happens on that day, and nothing of later ones", () => {
  const { changes } = next([
    ["noticias", { fecha: "2026-11-12" }],
    ["documentos", { fecha_publicacion: "2026-11-12" }],
    ["acuerdos", { fecha: "2026-11-13", para_cuando: "2026-12-01" }],
  ]);
  expect(changes.map(({ why }) => why)).toEqual([
    "empieza a verse content/noticias/x.md",
    "empieza a verse content/documentos/x.md",
  ]);
});
