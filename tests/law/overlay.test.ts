import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readLaw } from "../../scripts/disk/law.ts";
import { lawOn, NO_LAW } from "../../scripts/law/law.ts";
import { withLaw, withTownFile } from "../../scripts/law/overlay.ts";
import { allPoints } from "../../scripts/model/legal-menus.ts";
import { type LawListId, type LawLists, lawLists } from "../../scripts/schema/index.ts";
import { sampleLaw } from "./sample-law.ts";

const LAW = lawOn(sampleLaw(), "2026-06-01");
const overlaid = <Id extends LawListId>(id: Id, yaml: string): LawLists[Id] | undefined =>
  withTownFile(id, parse(yaml), LAW);

describe("criteria", () => {
  const own = "fase: informacion, nombre: Propio, comprobacion: humana";
  it.each([
    ["nothing", "{}", ["INF-01", "INF-02", "INT-01"]],
    ["one of the list", "criterios: [{id: INF-02, estado: no_cumple}]", ["INF-01", "INF-02 no_cumple", "INT-01"]],
    [
      "two of the list in another order",
      "criterios: [{id: INT-01, estado: no_cumple}, {id: INF-01}]",
      ["INF-01", "INF-02", "INT-01 no_cumple"],
    ],
    ["one of its own", `criterios: [{id: MUN-01, ${own}}]`, ["INF-01", "INF-02", "INT-01", "MUN-01"]],
    [
      "one of its own behind one of the list",
      `criterios: [{id: INF-01}, {id: MUN-01, ${own}}]`,
      ["INF-01", "MUN-01", "INF-02", "INT-01"],
    ],
    [
      "one of its own before one of the list",
      `criterios: [{id: MUN-01, ${own}}, {id: INF-02}]`,
      ["INF-01", "MUN-01", "INF-02", "INT-01"],
    ],
    ["one of its own that is not complete", "criterios: [{id: MUN-01, nombre: Propio}]", undefined],
    ["something that the schema refuses", "criterios: [{id: INF-01, estado: quizas}]", undefined],
  ])("with a file that says %s", (_case, yaml, expected) => {
    const shown = overlaid("criterios", yaml)?.criterios.map(({ id, estado }) =>
      [id, estado].filter(Boolean).join(" "),
    );
    expect(shown).toEqual(expected);
  });

  it("take the warning and the phases of the file where it says them", () => {
    const list = overlaid(
      "criterios",
      "advertencia: La nuestra, corregida.\nfases: [{id: interaccion, nombre: Interacción}, {id: propia, nombre: La propia}]",
    );
    expect([list?.advertencia, ...(list?.fases ?? []).map(({ nombre }) => nombre)]).toEqual([
      "La nuestra, corregida.",
      "Fase de informacion",
      "Interacción",
      "La propia",
    ]);
  });
});

describe("menus", () => {
  const points = (yaml: string) => {
    const menus = overlaid("transparencia", yaml);
    return (
      menus && Object.fromEntries(allPoints(menus).map(({ menu, numero, ...point }) => [`${menu} ${numero}`, point]))
    );
  };
  const inSection = (section: string, item: string) => `transparencia: [{numero: "${section}", items: [${item}]}]`;

  it.each([
    [
      "a reason",
      "1",
      '{numero: "1.2", no_aplica: No hay oficinas fuera.}',
      "1.2",
      { no_aplica: "No hay oficinas fuera." },
    ],
    [
      "an office",
      "1",
      '{numero: "1.2", responsable: alcaldia}',
      "1.2",
      { responsable: "alcaldia", destino: "/dependencias/" },
    ],
    [
      "why there is nothing yet",
      "2",
      '{numero: "2.1", justificacion: Se está haciendo.}',
      "2.1",
      { justificacion: "Se está haciendo." },
    ],
  ])("with %s of a point in place of what the generator says", (_case, section, item, numero, expected) => {
    const { section: _in, nombre, url, ...said } = points(inSection(section, item))?.[`transparencia ${numero}`] ?? {};
    expect([nombre, said]).toEqual([`Punto ${numero}`, expected]);
  });

  it("have points and sections of the municipality's own in their place", () => {
    const own = points(
      'transparencia: [{numero: "1", items: [{numero: "1.1"}, {numero: "1.15", nombre: Propio}]}, {numero: "11", nombre: Propia}]',
    );
    expect(Object.keys(own ?? {}).filter((key) => key.startsWith("transparencia"))).toEqual(
      ["1.1", "1.15", "1.2", "2.1", "3"].map((numero) => `transparencia ${numero}`).toSpliced(3, 0, "transparencia 11"),
    );
  });

  it("give the office that answers for all to the points for which somebody must answer and that name none", () => {
    const all = points(`responsable: general\n${inSection("3", "")}`.replace("items: []", "responsable: alcaldia"));
    const offices = Object.entries(all ?? {}).map(([key, { responsable }]) => [key, responsable]);
    expect(Object.fromEntries(offices)).toEqual({
      "transparencia 1.1": "general",
      "transparencia 1.2": undefined,
      "transparencia 2.1": undefined,
      "transparencia 3": "alcaldia",
      "atencion 1": undefined,
      "participa 1": undefined,
    });
  });
});

describe("obligations", () => {
  it("take the office and the year of the top of the file, where they say no other", () => {
    const list = overlaid(
      "obligaciones",
      "responsable: general\ndesde: 2029\nobligaciones: [{id: informe, responsable: alcaldia, desde: 2028}]",
    );
    expect(list?.obligaciones.map(({ id, responsable, desde }) => [id, responsable, desde])).toEqual([
      ["plan", "general", 2029],
      ["informe", "alcaldia", 2028],
    ]);
  });

  it("name no office while the municipality names none", () => {
    expect(overlaid("obligaciones", "{}")?.obligaciones.map(({ responsable }) => responsable)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("a file that is complete", () => {
  const law = lawOn(readLaw(), "2100-01-01");
  const reason = fc.constantFrom("Así lo escribió el municipio.", "De otra manera.");

  it.each(["criterios", "transparencia", "obligaciones"] as const)(
    "of %s is the list, with or without the generator's",
    (id) => {
      fc.assert(
        fc.property(fc.infiniteStream(fc.tuple(fc.boolean(), reason)), (stream) => {
          const file = retold(law.lists[id], stream[Symbol.iterator]());
          const whole = lawLists[id].parse(file);
          expect(withTownFile(id, file, law)).toEqual(whole);
          expect(withTownFile(id, file, NO_LAW)).toEqual(whole);
        }),
        { numRuns: 20 },
      );
    },
  );

  /** The same list, with the names that a municipality may have given, and an item of its own behind some. */
  function retold(value: unknown, told: Iterator<[boolean, string]>, key = ""): unknown {
    if (Array.isArray(value)) {
      return value.flatMap((item, index) => {
        const same = retold(item, told);
        return typeof item === "object" && told.next().value[0] && key !== "plazos"
          ? [same, { ...(same as object), ...("id" in item ? ownId(index, key) : { numero: `${item.numero}.77` }) }]
          : [same];
      });
    }
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, retold(inner, told, name)]));
    }
    const [isChanged, words] = told.next().value;
    return key === "nombre" && isChanged ? words : value;
  }

  const ownId = (index: number, list: string) => ({
    id: list === "criterios" ? `OWN-${String(index).padStart(3, "0")}` : `propia-${index}`,
  });
});

describe("the data files with the generator's lists", () => {
  const law = lawOn(sampleLaw(), "2026-06-01");

  it("have the generator's list where the municipality has no file", () => {
    expect(withLaw({}, [], law)).toEqual(law.lists);
  });

  it("lack the list of a file with errors, of which nothing is known", () => {
    expect(Object.keys(withLaw({}, ["criterios"], law))).toEqual(["transparencia", "obligaciones"]);
  });

  it("have only what the files say, before the generator had any", () => {
    expect(withLaw({}, [], NO_LAW)).toEqual({});
  });
});

describe("what a file says of a rule that is over", () => {
  const criterio = { fase: "informacion", comprobacion: "humana" };
  const ended = sampleLaw({
    criterios: [
      { ...criterio, id: "INF-01", nombre: "El que sigue" },
      { ...criterio, id: "INF-02", nombre: "El que termina", hasta: "2026-08-31" },
    ],
  });
  const said = (day: string, more = "") =>
    withTownFile(
      "criterios",
      parse(`criterios: [{id: INF-02, estado: no_cumple${more}}]`),
      lawOn(ended, day),
    )?.criterios.map(({ id, estado }) => [id, estado].filter(Boolean).join(" "));

  it.each([
    ["2026-08-31", "", ["INF-01", "INF-02 no_cumple"]],
    ["2026-09-01", "", ["INF-01"]],
    ["2026-09-01", ", fase: informacion, nombre: Ahora propio, comprobacion: humana", ["INF-01", "INF-02 no_cumple"]],
    ["2026-09-01", ", nombre: Ahora propio", undefined],
  ])("on %s, with «%s» more, leaves %j", (day, more, expected) => expect(said(day, more)).toEqual(expected));
});
