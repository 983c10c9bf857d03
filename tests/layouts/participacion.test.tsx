import { describe, expect, it } from "vitest";
import { ParticipationPage } from "../../layouts/pages/participa.11ty.tsx";
import { ParticipationListPage } from "../../layouts/pages/participation-list.11ty.tsx";
import { ParticipacionPage } from "../../layouts/participacion.11ty.tsx";
import { countsInWords, yearInWords } from "../../layouts/participation-words.ts";
import { below, facts, headings, listed, mainOf, read } from "../helpers/read-page.ts";
import { espacio } from "../helpers/sample-collections.ts";
import { sampleSite } from "../helpers/sample-site.ts";

describe("the page of a consultation", () => {
  const page = (abre: string, cierra: string, data: Record<string, unknown> = {}) => {
    const each = espacio("presupuesto", abre, cierra, data);
    return <ParticipacionPage site={sampleSite({ participacion: [each] })} espacio={each} />;
  };
  const RESULT = {
    resultado: "Participaron 84 personas.",
    uso_de_aportes: "La cancha quedó en el presupuesto.",
  };

  it.each([
    ["2026-11-02", "2026-11-30"],
    ["2026-11-22", "2026-11-22"],
  ])("open from %s to %s, it says how to take part and not what came of it", (abre, cierra) => {
    const open = page(abre, cierra, {
      ...RESULT,
      enlace: "https://encuesta.sanjacinto.example/cancha",
      archivo: "/media/solicitud.pdf",
    });
    expect(facts(open).map(([label]) => label)).toEqual(["Abrió", "Cierra"]);
    expect(headings(open)).toEqual(["Cómo participar"]);
    expect(below(open, "Cómo participar")).toBe(
      "Llene la hoja de la ventanilla única. Participe en encuesta.sanjacinto.example Lea antes el documento (PDF, 2 páginas, 47 KB)",
    );
  });

  it("before it opens, it shows the opening day", () => {
    const coming = page("2026-11-23", "2026-12-10");
    expect(facts(coming)).toEqual([
      ["Abre", "23 de noviembre de 2026"],
      ["Cierra", "10 de diciembre de 2026"],
    ]);
    expect(headings(coming)).toEqual(["Cómo participar"]);
  });

  it("once closed, it shows its outcome and no longer how to take part", () => {
    const closed = page("2026-11-02", "2026-11-21", RESULT);
    expect(facts(closed).map(([label]) => label)).toEqual(["Abrió", "Cerró"]);
    expect(read(closed)).not.toContain("Llene la hoja");
    expect(below(closed, "Qué resultó")).toBe(
      "Participaron 84 personas. Qué se hizo con los aportes La cancha quedó en el presupuesto.",
    );
  });

  it("once closed without a result, it says that there is none yet", () => {
    const closed = page("2026-11-02", "2026-11-21");
    expect(below(closed, "Qué resultó")).toBe("La alcaldía todavía no ha publicado el resultado.");
  });

  it("is labelled with its mechanism", () => {
    const accounts = page("2026-11-02", "2026-11-21", { mecanismo: "rendicion_de_cuentas" });
    expect(mainOf(accounts)).toMatch(/<p class="kind"[^>]*>Rendición de cuentas<\/p>/);
  });
});

describe("the list of consultations", () => {
  // As the model gives them: those that close last first.
  const participacion = [
    espacio("tarde", "2026-12-10", "2026-12-31"),
    espacio("pronto", "2026-12-01", "2026-12-20"),
    espacio("larga", "2026-11-01", "2026-12-15"),
    espacio("corta", "2026-11-01", "2026-11-30"),
    espacio("sin-resultado", "2026-10-01", "2026-10-31"),
    espacio("con-resultado", "2026-09-01", "2026-09-30", { resultado: "Participaron 84 personas." }),
  ];
  const page = <ParticipationListPage site={sampleSite({ participacion })} />;

  it("has the open ones first, by the day on which they close", () => {
    expect(headings(page)).toEqual(["Abiertas", "Próximas", "Cerradas, con lo que resultó"]);
    expect(listed(page, "participacion")).toEqual([
      "corta",
      "larga",
      "pronto",
      "tarde",
      "sin-resultado",
      "con-resultado",
    ]);
  });

  it("shows how to take part in each, or its outcome", () => {
    expect(below(page, "Abiertas")).toContain(
      "Consulta. Abierta hasta el 30 de noviembre de 2026 En qué quiere la gente",
    );
    expect(below(page, "Próximas")).toContain("Consulta. Abre el 1 de diciembre de 2026 En qué quiere la gente");
    expect(below(page, "Cerradas, con lo que resultó")).toBe(
      "Consulta sin-resultado Consulta. Cerró el 31 de octubre de 2026 " +
        "La alcaldía todavía no ha publicado el resultado. " +
        "Consulta con-resultado Consulta. Cerró el 30 de septiembre de 2026 Resultado: Participaron 84 personas.",
    );
  });

  it("shows no phase without consultations", () => {
    expect(headings(<ParticipationListPage site={sampleSite({ participacion: participacion.slice(4) })} />)).toEqual([
      "Cerradas, con lo que resultó",
    ]);
    const empty = <ParticipationListPage site={sampleSite()} />;
    expect(headings(empty)).toEqual([]);
    expect(read(empty)).toContain("Todavía no se ha publicado ninguna consulta ni convocatoria.");
  });
});

describe("how many took part", () => {
  const closed = (slug: string, cierra: string, data: Record<string, unknown> = {}) =>
    espacio(slug, "2025-01-01", cierra, data);
  const plain = (text: string) => text.replaceAll("\u00a0", " ");

  it.each([
    [{ personas: 84, aportes: 61, aportes_acogidos: 40 }, "Participaron 84 personas; 61 aportes, 40 acogidos."],
    [{ personas: 1, aportes: 1, aportes_acogidos: 1 }, "Participó 1 persona; 1 aporte, 1 acogido."],
    [{ personas: 1200 }, "Participaron 1.200 personas."],
    [{ aportes: 61 }, "61 aportes."],
    [{ personas: 0, aportes: 0 }, "No participó nadie; 0 aportes."],
    [{}, ""],
  ])("%j", (data, expected) => {
    expect(plain(countsInWords(data))).toBe(expected);
  });

  it.each([
    [
      "a year counted as a whole",
      [
        closed("a", "2026-02-01", { personas: 84, aportes: 61 }),
        closed("b", "2026-03-01", { personas: 16, aportes: 0 }),
      ],
      "En 2026 participaron 100 personas y se recibieron 61 aportes.",
    ],
    [
      "a year counted in part",
      [closed("a", "2026-02-01", { personas: 1, aportes: 1 }), closed("b", "2026-03-01", { personas: 4 })],
      "En 2026 participaron 5 personas y se recibió 1 aporte. Falta contar 1 de 2 espacios.",
    ],
    ["a year of which nothing was counted", [closed("a", "2026-02-01")], ""],
    ["a year without spaces", [], ""],
  ])("of %s", (_case, spaces, expected) => {
    expect(plain(yearInWords("2026", spaces))).toBe(expected);
  });

  it("is on the page of a closed space, and in the lists with the total of this year and the last", () => {
    const participacion = [
      closed("abierta", "2026-11-30", { personas: 999, aportes: 999 }),
      closed("de-este-ano", "2026-06-30", { personas: 84, aportes: 61, aportes_acogidos: 40 }),
      closed("del-anterior", "2025-06-30", { personas: 10, aportes: 5 }),
      closed("vieja", "2024-06-30", { personas: 777, aportes: 777 }),
    ];
    const site = sampleSite({ participacion });
    const [, one] = participacion;
    if (!one) throw new Error("There is a second one.");
    expect(below(<ParticipacionPage site={site} espacio={one} />, "Qué resultó")).toMatch(
      /^Participaron 84\s?personas; 61\s?aportes, 40\s?acogidos\. /,
    );
    const total =
      "En 2026 participaron 84 personas y se recibieron 61 aportes. " +
      "En 2025 participaron 10 personas y se recibieron 5 aportes. Consulta de-este-ano";
    for (const page of [<ParticipationPage key="a" site={site} />, <ParticipationListPage key="b" site={site} />]) {
      expect(plain(read(page))).toContain(total);
      expect(read(page)).not.toContain("999");
    }
  });
});
