import { describe, expect, it } from "vitest";
import { noticia, tramite } from "../helpers/documents.ts";
import { type Changes, lastValidOf, municipality, SLIP, titlesOf } from "../helpers/last-valid.ts";
import { documento, FULANA, NEWS, PAPER, SHEET } from "./withdrawn.ts";

describe("a document with an unrelated error is still shown", () => {
  const MOVED = "content/noticias/otra-jornada.md";
  const LONG = "La jornada es en el parque, de ocho a doce, y cada persona lleva su carné de vacunas al puesto.";
  const SHOWN: [what: string, archivo: string, ...commits: Changes[]][] = [
    [
      "another price",
      SHEET,
      { [SHEET]: tramite() },
      { [SHEET]: tramite({ costo: [{ concepto: "Copia", valor: 2000, unidad: "COP" }], ...SLIP }) },
    ],
    [
      "a name whose accent changed",
      NEWS,
      { [NEWS]: noticia({}, FULANA) },
      { [NEWS]: noticia(SLIP, FULANA.replace("é", "e")) },
    ],
    [
      "a name that stands in another document",
      NEWS,
      { [NEWS]: noticia({}, FULANA), "content/paginas/otra.md": noticia({ fecha: undefined }, FULANA) },
      { [NEWS]: noticia(SLIP, "Ganó una vecina.") },
    ],
    [
      "the municipality's name",
      NEWS,
      { [NEWS]: noticia({}, "Vive en San Ejemplo.") },
      { [NEWS]: noticia(SLIP, "Vive aquí.") },
    ],
    ["no draft, said", NEWS, { [NEWS]: noticia() }, { [NEWS]: noticia({ borrador: false, ...SLIP }) }],
    [
      "an end that was moved ahead",
      NEWS,
      { [NEWS]: noticia({ vence: "2026-04-01" }) },
      { [NEWS]: noticia({ vence: "2026-12-31", ...SLIP }) },
    ],
    [
      "what came back right after it was removed",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: null },
      { [NEWS]: noticia() },
      { [NEWS]: noticia(SLIP) },
    ],
    [
      "a new name",
      MOVED,
      { [NEWS]: noticia({}, LONG) },
      { [NEWS]: null, [MOVED]: noticia({}, LONG) },
      { [MOVED]: noticia(SLIP, LONG) },
    ],
    [
      "a new name and an edit in one commit",
      MOVED,
      { [NEWS]: noticia({}, LONG) },
      { [NEWS]: null, [MOVED]: noticia(SLIP, `${LONG} Y agua.`) },
    ],
    [
      "an edict",
      PAPER,
      { [PAPER]: documento({ tipo: "edicto", vence: "2026-12-31" }, "Texto.") },
      { [PAPER]: documento({ tipo: "edicto", vence: "2026-12-31", ...SLIP }, "Texto.") },
    ],
  ];

  it.each(SHOWN)("%s", async (_, archivo, first, ...then) => {
    const lastValid = await lastValidOf(await municipality(first, ...then));
    const held = lastValid?.heldBack.find((file) => file.archivo === archivo);
    expect(held).toMatchObject({ shown: { day: expect.any(String) }, why: undefined });
    expect(Object.keys(titlesOf(lastValid))).toContain(archivo);
  });
});
