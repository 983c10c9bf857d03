import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf } from "../../scripts/model/addresses.ts";
import { collectionIds } from "../../scripts/schema/index.ts";
import { sortListing } from "../../scripts/validation/listing.ts";

const FOLDERS = [...collectionIds, "media", "otra"];
const NAMES = [
  "..",
  ".",
  "",
  "..md",
  "a.md",
  "A.md",
  "%2e%2e",
  "a\\..\\b.md",
  "C:",
  "a.jpg",
  "a.jpg/b.jpg",
  "a.PDF",
  "con.md",
];
const step = fc.oneof(fc.constantFrom(...FOLDERS), fc.constantFrom(...NAMES), fc.string({ unit: "binary" }));
const path = fc.array(step, { minLength: 1, maxLength: 5 }).map((steps) => ["content", ...steps].join("/"));
const isInside = (address: string) =>
  posix.join("/sitio", address).startsWith("/sitio/") && !/[^a-z0-9/._-]/.test(address);

describe("files with any name", () => {
  it("are documents or media with addresses inside the site, or are reported, or are ignored", () => {
    fc.assert(
      fc.property(path, (archivo) => {
        const { documents, media, issues, dataFiles, guideNotes } = sortListing([{ archivo, kind: "file", bytes: 1 }]);
        for (const { collection, slug } of documents)
          expect(addressOf(collection, slug)).toMatch(/^(?:\/[a-z0-9-]+)+\/$/);
        for (const each of media) expect(isInside(each.archivo.slice("content".length))).toBe(true);
        const relevant = issues.filter(({ codigo }) => !["falta-municipio", "nombre-de-windows"].includes(codigo));
        expect(
          documents.length + media.length + relevant.length + dataFiles.length + Number(guideNotes !== undefined),
        ).toBeLessThan(2);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(["symlink", "unreadable", "other"] as const)("that are %s are never read", (kind) => {
    fc.assert(
      fc.property(fc.oneof(path, fc.constantFrom("content/municipio.yaml", "content/GUIA.md")), (archivo) => {
        const { documents, media, dataFiles, guideNotes } = sortListing([{ archivo, kind, bytes: 1 }]);
        expect([documents, media, dataFiles, guideNotes]).toEqual([[], [], [], undefined]);
      }),
    );
  });
});

describe("a file with a wrong ending", () => {
  const WINDOWS =
    "Windows oculta el final de los nombres: para verlo, active en el Explorador «Vista > Extensiones de nombre de archivo».";
  const issuesOf = (...archivos: string[]) =>
    sortListing(archivos.map((archivo) => ({ archivo, kind: "file", bytes: 1 }))).issues.filter(
      ({ codigo }) => codigo !== "falta-municipio",
    );

  it.each([
    ["content/noticias/jornada.md.txt", "jornada.md.txt", "jornada.md"],
    ["content/noticias/jornada.MD", "jornada.MD", "jornada.md"],
    ["content/noticias/Jornada.md.md", "Jornada.md.md", "jornada.md"],
    ["content/noticias/jornada.txt", "jornada.txt", "jornada.md"],
    ["content/noticias/2026/Mi jornada.markdown", "2026/Mi jornada.markdown", "2026/mi-jornada.md"],
    ["content/municipio.yml", "municipio.yml", "municipio.yaml"],
    ["content/Municipio.yaml.txt", "Municipio.yaml.txt", "municipio.yaml"],
  ])("%s", (archivo, nombre, propuesto) => {
    expect(issuesOf(archivo)).toMatchObject([
      {
        codigo: "terminacion-de-archivo",
        mensaje: `El nombre «${nombre}» no termina como debe, y así el archivo no se publica.`,
        sugerencia: `Cámbiele el nombre por «${propuesto}». ${WINDOWS}`,
      },
    ]);
  });

  it("is not to take the name of another one", () => {
    expect(issuesOf("content/noticias/a.md", "content/noticias/a.md.txt")).toMatchObject([
      { sugerencia: "Ya hay un archivo «a.md»: deje en él lo que sirve y borre este." },
    ]);
  });

  it.each([
    ["content/noticias/con.md", "con.md"],
    ["content/media/aux.jpg", "aux.jpg"],
    ["content/tramites/com1/permiso.md", "com1"],
  ])("%s is told to be one that Windows cannot keep, and is published", (archivo, nombre) => {
    expect(issuesOf(archivo)).toMatchObject([{ codigo: "nombre-de-windows", gravedad: "aviso" }]);
    expect(issuesOf(archivo)[0]?.mensaje).toContain(`«${nombre}»`);
  });

  it.each(["content/noticias/concurso.md", "content/media/auxilio.jpg", "content/tramites/com10.md"])(
    "%s only begins like one",
    (archivo) => expect(issuesOf(archivo)).toEqual([]),
  );

  it.each(["content/noticias/a.docx", "content/noticias/a", "content/notas.txt"])(
    "%s is of another kind",
    (archivo) => {
      expect(issuesOf(archivo)).toMatchObject([{ codigo: "archivo-desconocido" }]);
    },
  );

  it("the file of the municipality is missing once, not twice", () => {
    const codes = (...archivos: string[]) =>
      sortListing(archivos.map((archivo) => ({ archivo, kind: "file", bytes: 1 }))).issues.map(({ codigo }) => codigo);
    expect(codes("content/municipio.yml")).toEqual(["terminacion-de-archivo"]);
    expect(codes()).toEqual(["falta-municipio"]);
  });
});
