import { describe, expect, it, test } from "vitest";
import { obligationsOf } from "../../scripts/plan/obligations.ts";
import { obligaciones } from "../../scripts/schema/obligaciones.ts";
import { sampleDocument } from "../helpers/sample-documents.ts";

const document = (slug: string, fecha_publicacion: string, transparencia = "4.3", obligacion?: string) =>
  sampleDocument("documentos", slug, {
    titulo: "Un documento cualquiera",
    resumen: "Lo que dice el documento, en una frase.",
    dependencia: "planeacion",
    fecha_publicacion,
    transparencia,
    obligacion,
  });

const list = (desde: number, plazos: readonly [abre: string, vence: string][]) =>
  obligaciones.parse({
    obligaciones: [
      {
        id: "una",
        nombre: "Una obligación",
        transparencia: "4.3",
        responsable: "planeacion",
        desde,
        plazos: plazos.map(([abre, vence], index) => ({ periodo: `periodo ${index + 1}`, abre, vence })),
      },
    ],
  }).obligaciones;

const YEARLY = list(2026, [["12-01", "01-31"]]);
const QUARTERLY = list(2026, [
  ["01-01", "01-31"],
  ["04-01", "04-30"],
  ["07-01", "07-31"],
  ["10-01", "10-31"],
]);

/** `2026-01-31 hecha una` for each term. */
function termLines(today: string, plan: typeof YEARLY, ...documentos: ReturnType<typeof document>[]): string[] {
  const [status] = obligationsOf({ obligaciones: plan, documentos, today });
  return (status?.plazos ?? []).map(({ vence, estado, documento }) =>
    [vence, estado, documento?.slug].filter(Boolean).join(" "),
  );
}

test("one that does not apply has no term, and shares its number with no other", () => {
  const [una, ...none] = YEARLY;
  const obligaciones = [
    una,
    { ...una, id: "otra", no_aplica: "No le corresponde al municipio." },
    ...none,
  ] as typeof YEARLY;
  const found = obligationsOf({ obligaciones, documentos: [document("a", "2026-01-20")], today: "2026-02-01" });
  expect(found.map(({ isShared, plazos }) => [isShared, plazos.map(({ estado }) => estado)])).toEqual([
    [false, ["hecha", "futura"]],
    [false, []],
  ]);
});

describe("an obligation of every year, from 1 December to 31 January", () => {
  it.each([
    ["2025-11-30", [], ["2026-01-31 futura"]],
    ["2025-12-01", [], ["2026-01-31 abierta"]],
    ["2026-01-31", [], ["2026-01-31 abierta", "2027-01-31 futura"]],
    ["2026-02-01", [], ["2026-01-31 vencida", "2027-01-31 futura"]],
    ["2026-02-01", [document("a", "2025-12-01")], ["2026-01-31 hecha a", "2027-01-31 futura"]],
    ["2026-02-01", [document("a", "2026-01-31")], ["2026-01-31 hecha a", "2027-01-31 futura"]],
    ["2026-03-01", [document("a", "2026-02-01")], ["2026-01-31 tarde a", "2027-01-31 futura"]],
    ["2026-03-01", [document("a", "2025-11-30")], ["2026-01-31 vencida", "2027-01-31 futura"]],
    ["2026-03-01", [document("a", "2026-01-20", "4.1")], ["2026-01-31 vencida", "2027-01-31 futura"]],
    [
      "2026-12-15",
      [document("b", "2026-12-10"), document("a", "2026-01-20")],
      ["2026-01-31 hecha a", "2027-01-31 hecha b"],
    ],
  ])("on %s with %j", (today, documentos, expected) => {
    expect(termLines(today, YEARLY, ...documentos)).toEqual(expected);
  });
});

describe("an obligation of every quarter", () => {
  it("has one term per quarter, met only by a document published within it", () => {
    const documentos = [document("primero", "2026-04-20"), document("tarde", "2026-08-02")];
    expect(termLines("2026-10-05", QUARTERLY, ...documentos)).toEqual([
      "2026-01-31 vencida",
      "2026-04-30 hecha primero",
      "2026-07-31 tarde tarde",
      "2026-10-31 abierta",
      "2027-01-31 futura",
    ]);
  });

  it("counts from the first year that the municipality gives", () => {
    expect(termLines("2026-05-01", list(2027, [["01-01", "01-31"]]))).toEqual(["2027-01-31 futura"]);
  });
});

describe("two obligations with one number", () => {
  const shared = ["plan", "informe"].flatMap((id) => YEARLY.map((each) => ({ ...each, id })));
  it.each<[what: string, named: string | undefined, met: string[]]>([
    ["a document that names none meets none: nobody knows which one it is", undefined, []],
    ["a document that names one meets that one alone", "informe", ["informe"]],
    ["a document that names another meets none of them", "otra", []],
  ])("%s", (_what, named, met) => {
    const documentos = [document("a", "2026-01-20", "4.3", named)];
    const statuses = obligationsOf({ obligaciones: shared, documentos, today: "2026-03-01" });
    const isMet = ({ plazos }: (typeof statuses)[number]) => plazos[0]?.estado === "hecha";
    expect(statuses.filter(isMet).map(({ obligacion }) => obligacion.id)).toEqual(met);
    expect(statuses.map(({ isShared }) => isShared)).toEqual([true, true]);
  });
});

it("an obligation without a day is neither done nor overdue", () => {
  expect(termLines("2026-03-01", list(2026, []), document("a", "2026-01-20"))).toEqual([]);
});
