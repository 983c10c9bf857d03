import { describe, expect, it } from "vitest";
import { catalogOf } from "../../layouts/catalog.ts";
import { renderPage } from "../../layouts/page.tsx";
import { InventoryPage } from "../../layouts/pages/catalog-inventory.11ty.tsx";
import type { Tramite } from "../../scripts/model/site.ts";
import { sampleSheet, sampleTramites } from "../helpers/sample-documents.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const [rifas, certificado] = sampleTramites as [Tramite, Tramite];
const like = (tramite: Tramite, data: Partial<Tramite["data"]>): Tramite => ({
  ...tramite,
  data: { ...tramite.data, ...data },
});
const sinFicha = { titulo: "Impuesto predial unificado", dependencia: "hacienda", etapa: "revisado" } as const;

/** The words of the inventory of trámites. */
function inventory(overrides: Parameters<typeof sampleSite>[0]): string {
  const html = renderPage(<InventoryPage site={sampleSite(overrides)} catalog={catalogOf("tramites")} />);
  return (/<main.*<\/main>/s.exec(html)?.[0] ?? "")
    .replace(/<[^>]+>/g, " ")
    .replace(/[\s\u00a0]+/g, " ")
    .replaceAll(" .", ".");
}

describe("the inventory", () => {
  it("says nothing of demand and improvements while nobody has written any", () => {
    const text = inventory({});
    expect(text).not.toMatch(/solicitud|más fácil/);
    expect(text).toContain(
      "Trámites automatizados: 0 de 3. Automatizado quiere decir que se hace todo por internet, de principio a fin.",
    );
  });

  it("puts first what is most asked, with number, year and source of what is published", () => {
    const text = inventory({
      tramites: [
        like(rifas, { demanda: { solicitudes: 1, anio: 2025, fuente: "Libro de radicación." } }),
        like(certificado, { demanda: { solicitudes: 1840, anio: 2024, fuente: "Ventanilla <única>" } }),
      ],
      inventory: [{ ...sampleSheet("tramites", "predial", sinFicha), puesto: 2 }],
    });
    const order = ["Certificado de residencia", "Impuesto predial unificado", "Autorización para rifas"];
    expect([...order].sort((a, b) => text.lastIndexOf(a) - text.lastIndexOf(b))).toEqual(order);
    expect(text).toContain("1.840 solicitudes en 2024. Fuente: Ventanilla &lt;única>.");
    expect(text).toContain("1 solicitud en 2025. Fuente: Libro de radicación.");
    expect(text.match(/Fuente:/g)).toHaveLength(2);
  });

  it("counts and lists what was made simpler, the newest first", () => {
    const text = inventory({
      tramites: [
        like(rifas, {
          nivel_en_linea: "total",
          racionalizacion: [
            { antes: "Se pedían tres documentos.", despues: "Basta la cédula.", fecha: "2025-03-02" },
            { antes: "Tardaba un mes", despues: "Tarda un día", fecha: "2026-02-01" },
          ],
        }),
        like(certificado, {
          racionalizacion: [{ antes: "Había que ir.", despues: "Se pide por correo.", fecha: "2025-12-01" }],
        }),
      ],
      inventory: [],
    });
    expect(text).toContain("Trámites automatizados: 1 de 2.");
    expect(text).toContain(
      "Se hicieron 3 mejoras en 2 trámites. Racionalizado quiere decir que se hizo más fácil: menos requisitos, menos pasos, menos tiempo o menos costo.",
    );
    const told = ["Tarda un día.", "Se pide por correo.", "Basta la cédula."];
    expect([...told].sort((a, b) => text.indexOf(a) - text.indexOf(b))).toEqual(told);
  });
});
