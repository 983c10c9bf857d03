import { describe, expect, it } from "vitest";
import { validateDataFile, validateDocument } from "../../scripts/validation/document.ts";
import { dependencia, type FrontMatter, municipioYaml } from "../helpers/documents.ts";

describe("municipio.yaml", () => {
  const judge = (data: FrontMatter) =>
    validateDataFile("municipio", "content/municipio.yaml", municipioYaml(data)).issues;

  it("requires the code as text", () => {
    expect(judge({ codigo_dane: 27135 })).toMatchObject([
      { codigo: "numero-sin-comillas", campo: "codigo_dane", sugerencia: 'Ponga comillas: codigo_dane: "27135"' },
    ]);
  });

  it("rejects a time zone that does not exist", () => {
    expect(judge({ zona_horaria: "America/Quibdo" })).toMatchObject([
      { codigo: "formato-incorrecto", campo: "zona_horaria" },
    ]);
  });

  it("reports an error in one channel at its position", () => {
    const canal = {
      id: "noticias",
      nombre: "Noticias",
      carpeta: "noticias",
      responsable: "secretaria-general",
      desde: "enero",
    };
    expect(judge({ canales: [canal] })).toMatchObject([
      { codigo: "formato-incorrecto", campo: "canales.0.desde", linea: 10, columna: 5 },
    ]);
  });

  it("fills in defaults", () => {
    const canal = {
      id: "noticias",
      nombre: "Noticias",
      carpeta: "noticias",
      responsable: "secretaria-general",
      desde: "2026-01",
    };
    const { data: municipio } = validateDataFile(
      "municipio",
      "content/municipio.yaml",
      municipioYaml({ canales: [canal] }),
    );
    expect(municipio).toMatchObject({
      zona_horaria: "America/Bogota",
      ficticio: false,
      canales: [{ meta_mensual: 3 }],
    });
  });
});

it("does not ask a dependencia for its dependencia", () => {
  const path = { archivo: "content/dependencias/d.md", collection: "dependencias", slug: "d" } as const;
  expect(validateDocument(path, dependencia()).issues).toEqual([]);
});
