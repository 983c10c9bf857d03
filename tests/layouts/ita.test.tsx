import { describe, expect, it } from "vitest";
import { ItaPage } from "../../layouts/pages/ita.11ty.tsx";
import { dataFiles } from "../../scripts/data/files.ts";
import type { Documento } from "../../scripts/model/site.ts";
import { FILES } from "../../scripts/pages/files.ts";
import { itaRows } from "../../scripts/plan/ita.ts";
import { scorecard } from "../../scripts/plan/scorecard.ts";
import { planState } from "../../scripts/plan/state.ts";
import { mainOf, plain, read } from "../helpers/read-page.ts";
import { documento, MENUS } from "../helpers/sample-collections.ts";
import { sampleDependencias } from "../helpers/sample-documents.ts";
import { sampleSite } from "../helpers/sample-site.ts";
import { throughGate } from "../helpers/through-gate.ts";

describe("the evidence table of the ITA index", () => {
  const [hacienda, general] = sampleDependencias;
  const { documents } = throughGate(
    [
      documento("nuevo", { transparencia: "4.3", fecha_publicacion: "2026-11-05" }),
      documento("viejo", { transparencia: "4.3", fecha_publicacion: "2026-01-30" }),
      // Not there yet on 22 November.
      documento("futuro", { transparencia: "4.1", fecha_publicacion: "2026-11-23" }),
      documento("vencido", { transparencia: "4.10", vence: "2026-11-21" }),
    ],
    "2026-11-22",
  );
  const site = sampleSite({
    menus: MENUS,
    documentos: documents as Documento[],
    dependencias: [hacienda, general].flatMap((each) => each ?? []),
  });
  const rows = itaRows(site, planState(site));

  it("answers every item of the transparency menu, in order", () => {
    expect(rows.map(({ point, respuesta }) => `${point.numero} ${respuesta}`)).toEqual([
      "4.1 NO",
      "4.3 SI",
      "4.4 NO",
      "4.5 N-A",
      "4.6 SI",
      "4.7 NO",
      "4.8 SI",
      "4.10 NO",
    ]);
  });

  const UNEXPLAINED = "Pendiente: nadie ha publicado nada ni ha dicho por qué.";
  it.each([
    [
      "4.3",
      "SI by its own documents, with the day of the newest",
      { direccion: "/transparencia/4-3/", ultima: "2026-11-05" },
    ],
    [
      "4.6",
      "SI by the list to which it leads, with its last update",
      { direccion: "/dependencias/", ultima: "2026-10-03" },
    ],
    ["4.8", "SI by another site, of which no day is known", { direccion: "https://www.colombiacompra.gov.co/secop" }],
    ["4.7", "NO: the list to which it leads is empty", { razon: "Empieza en enero." }],
    ["4.4", "NO, with what its office says", { razon: "La oficina los está reuniendo." }],
    ["4.1", "NO, and nobody says why: its document is not public yet", { razon: UNEXPLAINED }],
    ["4.10", "NO: its document has come down", { razon: UNEXPLAINED }],
    ["4.5", "N-A, with the reason", { razon: "El municipio no la regula." }],
  ])("%s is %s", (numero, _what, expected) => {
    const { point: _, respuesta: __, ...rest } = rows.find(({ point }) => point.numero === numero) ?? {};
    expect(rest).toEqual({ direccion: undefined, razon: undefined, ultima: undefined, ...expected });
  });

  it("the newest day is found in any position", () => {
    const reversed = { ...site, documentos: site.documentos.toReversed() };
    expect(itaRows(reversed, planState(reversed))[1]?.ultima).toBe("2026-11-05");
  });

  it("its page counts the answers and says each in a cell", () => {
    const page = <ItaPage site={site} scorecard={{ ita: rows }} />;
    expect(read(page)).toContain("De 8 puntos: 3 publicados, 4 sin publicar y 1 que no aplican.");
    const cells = [...mainOf(page).matchAll(/<th scope="row">(.*?)<\/th><td>(.*?)<\/td>/g)];
    expect(cells.map((cell) => cell.slice(1).map(plain)).slice(1, 4)).toEqual([
      ["4.3 Plan de acción", "SI. Última publicación: 5 de noviembre de 2026"],
      ["4.4 Proyectos", "NO. La oficina los está reuniendo."],
      ["4.5 Ejercicio de la prensa", "N-A. El municipio no la regula."],
    ]);
    expect(cells.map((cell) => plain(cell[2] ?? ""))[0]).toBe("NO.");
    expect(read(page)).toContain("Donde dice solo «NO», nadie ha publicado nada todavía ni ha dicho por qué.");
  });

  it("its links say what they lead to, and each section how much of it is published", () => {
    const page = mainOf(<ItaPage site={site} scorecard={{ ita: rows }} />);
    const links = [...page.matchAll(/<a href="([^"]+)">(.*?)<\/a>/g)].map((link) => link.slice(1).map(plain));
    expect(links.slice(1)).toEqual([
      ["/transparencia/4-3/", "4.3 Plan de acción"],
      ["/dependencias/", "Dependencias"],
      ["https://www.colombiacompra.gov.co/secop", "www.colombiacompra.gov.co: Contratos"],
    ]);
    expect(plain(page)).toContain("4. Planeación, presupuesto e informes: 3 de 7 publicados");
  });

  it("without menus its page asks for the data file", () => {
    const page = <ItaPage site={sampleSite()} scorecard={{ ita: [] }} />;
    expect(read(page)).toContain("El municipio todavía no tiene el archivo content/transparencia.yaml");
    expect(mainOf(page)).not.toContain("<table");
  });

  it("its file has absolute addresses", () => {
    const card = scorecard({ site, past: [] });
    const file = dataFiles({ site, scorecard: card, datasets: [] }).find(({ url }) => url === FILES.ita);
    const lines = (file?.content ?? "")
      .replace(/^\uFEFF/, "")
      .trim()
      .split(/\r?\n/);
    expect(lines).toHaveLength(9);
    expect(lines[0]).toBe("numeral,nombre,respuesta,direccion,ultima_publicacion,razon");
    expect(lines[2]).toBe("4.3,Plan de acción,SI,https://sanjacinto.example/transparencia/4-3/,2026-11-05,");
    expect(lines[3]).toBe("4.4,Proyectos,NO,,,La oficina los está reuniendo.");
    expect(lines[7]).toBe("4.8,Contratos,SI,https://www.colombiacompra.gov.co/secop,,");
  });
});
