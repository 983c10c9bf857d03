import { describe, expect, it } from "vitest";
import { readLaw } from "../../scripts/disk/law.ts";
import { type Law, lawOn } from "../../scripts/law/law.ts";
import { generatedAddresses } from "../../scripts/model/addresses.ts";
import { pointsOf } from "../../scripts/model/legal-menus.ts";
import { fileAddresses } from "../../scripts/pages/files.ts";
import { lawLists } from "../../scripts/schema/index.ts";
import { sampleLaw } from "./sample-law.ts";

const criterio = (id: string, more: object) => ({ id, fase: "informacion", comprobacion: "declarada", ...more });

describe("the generator's rules of a day", () => {
  const law = sampleLaw({
    criterios: [
      criterio("INF-01", { nombre: "De siempre" }),
      criterio("INF-02", { nombre: "Como era", hasta: "2026-08-31" }),
      criterio("INF-02", { nombre: "Como es", desde: "2026-09-01" }),
      criterio("INF-03", { nombre: "Terminado", hasta: "2026-08-31" }),
      criterio("INF-04", { nombre: "Por venir", desde: "2027-01-01" }),
    ],
  });

  it.each([
    ["2026-05-31", undefined],
    ["2026-06-01", ["De siempre", "Como era", "Terminado"]],
    ["2026-08-31", ["De siempre", "Como era", "Terminado"]],
    ["2026-09-01", ["De siempre", "Como es"]],
    ["2027-01-01", ["De siempre", "Como es", "Por venir"]],
  ])("on %s are %j", (day, names) => {
    expect(lawOn(law, day).lists.criterios?.criterios.map(({ nombre }) => nombre)).toEqual(names);
  });

  it("come with the day on which each list was compared with the norm, if it was", () => {
    expect(lawOn(law, "2026-06-01").reviewed).toEqual({
      criterios: null,
      transparencia: null,
      obligaciones: "2026-05-20",
    });
    expect(lawOn(law, "2026-05-31").reviewed).toEqual({});
  });

  it("say of an obligation that it counts from the year after", () => {
    const [plan] = lawOn(law, "2026-06-01").lists.obligaciones?.obligaciones ?? [];
    expect(plan?.desde).toBe(2027);
  });
});

describe("the files of scripts/law", () => {
  const law = readLaw();
  const daysOf = changesIn(law);

  it.each(daysOf)("on %s hold every rule once, and complete", (day) => {
    const { criterios, transparencia, obligaciones } = lawOn(law, day).lists;
    expect(lawLists.criterios.safeParse(criterios).error).toBeUndefined();
    expect(lawLists.transparencia.safeParse(transparencia).error).toBeUndefined();
    expect(lawLists.obligaciones.safeParse(obligaciones).error).toBeUndefined();
    const menus = transparencia ?? { transparencia: [], atencion: [], participa: [] };
    for (const names of [
      criterios?.criterios.map(({ id }) => id) ?? [],
      obligaciones?.obligaciones.map(({ id }) => id) ?? [],
      menus.transparencia.flatMap(({ numero, items }) => [numero, ...items.map((item) => item.numero)]),
    ]) {
      expect(names.length).toBeGreaterThan(0);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it("name no address that a site without documents does not have, and no numeral that is not in the menu", () => {
    const { criterios, transparencia, obligaciones } = lawOn(law, daysOf.at(-1) ?? "").lists;
    const menus = transparencia ?? { transparencia: [], atencion: [], participa: [] };
    const empty = { noticias: [], documentos: [], offices: [], municipio: { canales: [] }, today: "2027-01-01" };
    const addresses = new Set<string>([...generatedAddresses({ ...empty, menus }), ...fileAddresses]);
    const numerals = pointsOf(menus, "transparencia").map(({ numero }) => numero);
    const named = [
      ...Object.values(menus).flatMap((menu) => menu.flatMap((each) => [each, ...each.items])),
      ...(criterios?.criterios ?? []).map(({ verifica }) => ({ destino: verifica?.pagina })),
    ].flatMap(({ destino }) => (destino?.startsWith("/") ? [destino] : []));
    expect(named.filter((address) => !addresses.has(address))).toEqual([]);
    const asked = [
      ...(obligaciones?.obligaciones ?? []).map((each) => each.transparencia),
      ...(criterios?.criterios ?? []).flatMap(({ verifica }) => verifica?.transparencia ?? []),
    ];
    expect(asked.filter((numero) => !numerals.includes(numero))).toEqual([]);
  });
});

/** Every day on which a rule begins or is over. */
function changesIn(law: Law): string[] {
  const days = [...JSON.stringify(law).matchAll(/"(?:desde|hasta)":"(\d{4}-\d{2}-\d{2})"/g)].map(([, day = ""]) => day);
  return [...new Set(days)].sort();
}
