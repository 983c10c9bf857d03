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

  it.each([
    ["empty", ""],
    ["blank", "\n \n"],
    ["nothing but notes", "# Datos del municipio\n# nombre: San Ejemplo\n"],
  ])("says what it found in a file that is %s", (_what, text) => {
    expect(validateDataFile("municipio", "content/municipio.yaml", text).issues).toMatchObject([
      {
        codigo: "archivo-sin-datos",
        gravedad: "error",
        linea: 1,
        mensaje: "El archivo no tiene datos: está vacío, o todos sus renglones son notas que empiezan por #.",
        sugerencia: "Escriba un dato por línea con la forma «nombre: valor», por ejemplo: nombre: San Ejemplo",
      },
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

  it.each([
    ["ramas", "main rama", "historial.ramas.0"],
    ["repositorios", ".git", "historial.repositorios.0"],
    ["repositorios", "/", "historial.repositorios.0"],
    ["remotos", "", "historial.remotos.0"],
  ])("rejects a name in %s that names nothing: «%s»", (list, name, campo) => {
    expect(judge({ historial: { [list]: [name] } })).toMatchObject([{ gravedad: "error", campo }]);
  });

  it("accepts every form in which a repository is named", () => {
    const repositorios = ["alcaldia/sitio", "git.example/sitio.git", "https://git.example/a/b", "/srv/git/Sitio Web"];
    expect(judge({ historial: { repositorios, ramas: ["main", "año/2026"], remotos: ["origin"] } })).toEqual([]);
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
