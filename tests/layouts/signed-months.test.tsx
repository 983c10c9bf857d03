import { describe, expect, it } from "vitest";
import { ReportPage } from "../../layouts/components/report/report-page.tsx";
import { YearPage } from "../../layouts/components/report/year-page.tsx";
import { PlanPage } from "../../layouts/pages/plan.11ty.tsx";
import { MinutesPage } from "../../layouts/pages/plan-acta.11ty.tsx";
import type { SignedMonth } from "../../scripts/model/closings.ts";
import { DEFAULT_PLAN } from "../../scripts/plan/default-plan.ts";
import { scorecard } from "../../scripts/plan/scorecard.ts";
import { mainOf, plain, read } from "../helpers/read-page.ts";
import { signedOctober } from "../helpers/sample-closings.ts";
import { documento } from "../helpers/sample-collections.ts";
import { sampleSite } from "../helpers/sample-site.ts";
import { measured, planState } from "../plan/state.ts";

const october = planState({
  day: "2026-10-31",
  documents: [measured("tramites", "uno", { etapa: "publicado" }), measured("tramites", "dos", { etapa: "levantado" })],
});

/** The pages of a site that signed these months. */
function pages(cierres: readonly SignedMonth[], past = [october]) {
  const site = sampleSite({
    cierres,
    plan: DEFAULT_PLAN,
    documentos: [documento("acta-de-noviembre", { titulo: "Acta de noviembre" })],
  });
  const card = scorecard({ site, past });
  return {
    report: <ReportPage site={site} obligaciones={[]} cierres={card.cierres} />,
    year: <YearPage site={site} cierres={card.cierres} year="2026" />,
    plan: <PlanPage site={site} scorecard={card} />,
    minutes: <MinutesPage site={site} scorecard={card} />,
  };
}

const signed = pages([signedOctober]);
/** The section of the signed months, without its markup. */
const section = (page: Parameters<typeof mainOf>[0]) =>
  plain(/<section aria-labelledby="firmados">(.*?)<\/section>/s.exec(mainOf(page))?.[1] ?? "").replaceAll(
    "\u00a0",
    " ",
  );

describe("a signed month in the report", () => {
  it("keeps the figure that was signed, beside that of today where it is another", () => {
    const [, row = ""] = /<th scope="row"><a href="#canal-noticias">(.*?)<\/tr>/s.exec(mainOf(signed.report)) ?? [];
    const cells = row.split("<td").map((cell) => plain(`<td${cell}`));
    expect(cells.at(-2)).toBe("oct ✎ ✗ 2 no cumple hoy 3");
    expect(cells.at(-3)).not.toContain("✎");
    // Today, one would have met its goal.
    expect(read(signed.report)).toContain("En octubre de 2026 la cumplieron 0 de 2 canales.");
  });

  it("is marked with a sign at the head of its column, and the legend has the word for it", () => {
    const [head = ""] = /<thead>.*?<\/thead>/s.exec(mainOf(signed.report)) ?? [];
    expect(head.match(/✎/g)).toHaveLength(1);
    expect(mainOf(signed.report)).toContain("<li>✎ mes firmado</li>");
    expect(mainOf(pages([]).report)).not.toMatch(/✎|firmado/);
  });

  it("is told with its day, what differs and why, on the page of its year too; a title is shown as text", () => {
    for (const page of [signed.report, signed.year]) {
      expect(section(page)).toBe(
        "Meses firmados 1 mes firmado; en 1, alguna cifra de hoy es otra. Octubre de 2026, firmado el 3 de noviembre de 2026. " +
          "Hoy se leen otras cifras: Noticias: 2 días firmados, hoy se leen 3; 3 actualizaciones firmadas, hoy se leen 4. " +
          "Después de la firma llegó 1 cambio de ese mes: 30 de octubre de 2026. Nuevo: &lt;b>Feria&lt;/b> de octubre",
      );
    }
  });

  it("names its minutes, and says so when its figures are the same", () => {
    const canales = signedOctober.canales.map((canal) => ({
      ...canal,
      dias: canal.id === "noticias" ? 3 : 2,
      actualizaciones: canal.id === "noticias" ? 4 : 3,
      estado: canal.id === "noticias" ? ("cumple" as const) : canal.estado,
    }));
    const page = pages([{ ...signedOctober, canales, acta: "acta-de-noviembre" }]).report;
    expect(section(page)).toBe(
      "Meses firmados 1 mes firmado. Sus cifras son hoy las mismas. Octubre de 2026, firmado el 3 de noviembre de 2026 ( Acta de noviembre ). Sus cifras son hoy las mismas.",
    );
    expect(mainOf(page)).toContain('<a href="/documentos/acta-de-noviembre/">Acta de noviembre</a>');
  });

  it("without the history of that month is shown as it was signed, and nothing is compared", () => {
    expect(section(pages([signedOctober], []).report)).toMatch(
      /1 mes firmado\. .*Hoy no se pueden leer las cifras de ese mes: falta la historia de git\.$/,
    );
  });
});

describe("a signed month in the plan", () => {
  it("is said in the course of each figure that was signed", () => {
    expect(read(signed.plan).replaceAll("\u00a0", " ")).toContain("oct 2026: 50 % (firmado)");
    expect(read(signed.plan).replaceAll("\u00a0", " ")).toContain("oct 2026: 2 días (firmado; hoy, 3 días)");
  });

  it("is told with what differs", () => {
    expect(section(signed.plan)).toContain("Sus cifras son hoy las mismas.");
    const [indicador] = signedOctober.indicadores;
    const indicadores = indicador ? [{ ...indicador, valor: 0, numerador: 0 }] : [];
    const page = pages([{ ...signedOctober, indicadores, late: [], lateCommits: 0, otherVersion: "0.2.0" }]).plan;
    expect(section(page)).toContain(
      "Porcentaje de trámites publicados en el sitio: se firmó 0 de 2; hoy se lee 1 de 2. Se firmó con la versión 0.1.0 y hoy se lee con la 0.2.0.",
    );
    expect(read(page).replaceAll("\u00a0", " ")).toContain("oct 2026: 0 % (firmado; hoy, 50 %)");
  });

  it("is in one line of the minutes, as what is missing before it is closed", () => {
    expect(read(signed.minutes)).toContain("Mes que se cierra: octubre de 2026, ✓ cerrado el 3 de noviembre de 2026.");
    expect(read(pages([]).minutes)).toContain(
      "Mes que se cierra: octubre de 2026, … falta cerrarlo: npm run cierre -- 2026-10",
    );
  });
});

describe("the task to close a month", () => {
  const tasks = (cierres: readonly SignedMonth[]) => {
    const [first, ...rest] = DEFAULT_PLAN.acciones;
    const plan = {
      ...DEFAULT_PLAN,
      acciones: [{ ...first, responsable: "hacienda" } as typeof first & object, ...rest],
    };
    const { pendientes } = scorecard({ site: sampleSite({ cierres, plan }), past: [] });
    return (pendientes.get("hacienda") ?? []).filter(({ titulo }) => titulo.startsWith("Cierre"));
  };

  it.each([
    ["of a town that has never closed one", [], 0],
    ["of one that has closed it", [signedOctober], 0],
    ["of one that closed an earlier one", [{ ...signedOctober, mes: "2026-09" }], 1],
  ])("%s: %#", (_town, cierres, expected) => {
    expect(tasks(cierres)).toHaveLength(expected);
  });

  it("says what to type", () => {
    expect(tasks([{ ...signedOctober, mes: "2026-09" }])).toEqual([
      {
        clase: "completar",
        titulo: "Cierre del mes anterior: octubre de 2026",
        accion: "El mes terminó: escriba npm run cierre -- 2026-10, imprima el acta y fírmenla.",
        url: "/plan/acta/",
      },
    ]);
  });
});
