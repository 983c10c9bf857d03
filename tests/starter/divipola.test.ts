import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROJECT } from "../../scripts/disk/paths.ts";
import { fold, slugify } from "../../scripts/schema/slug.ts";
import { type Asked, findTown, readDivipola } from "../../scripts/starter/divipola.ts";

const places = readDivipola(readFileSync(join(PROJECT, "scripts/starter/divipola.csv"), "utf8"));

const towns = places.filter(({ codigo }) => "place" in findTown({ dane: codigo }, places));

const found = (asked: Asked) => {
  const answer = findTown(asked, places);
  return "place" in answer ? Object.values<string>({ ...answer.place }).join(" · ") : answer.wrong;
};

describe("the list of the DANE", () => {
  it("has each code once, five digits, with a name and a department", () => {
    expect(places).toHaveLength(1123);
    expect(new Set(places.map(({ codigo }) => codigo)).size).toBe(places.length);
    expect(places.filter(({ nombre, departamento }) => nombre.length < 2 || departamento.length < 3)).toEqual([]);
    expect(places.map(({ codigo }) => codigo)).toEqual(places.map(({ codigo }) => codigo).sort());
  });

  it("has one department for the first two digits of a code", () => {
    const names = new Set(places.map(({ codigo, departamento }) => `${codigo.slice(0, 2)} ${departamento}`));
    expect(names.size).toBe(33);
  });

  it("has 1,103 municipalities and San Andrés, each with a name that no other of its department has", () => {
    expect(towns).toHaveLength(1104);
    const names = towns.map(({ nombre, departamento }) => slugify(`${nombre} ${departamento}`));
    expect(new Set(names).size).toBe(towns.length);
  });
});

describe("a town that is asked for", () => {
  it.each<[what: string, asked: Asked, town: string]>([
    ["a name that only one has", { nombre: "Iza" }, "15362 · Iza · Boyacá"],
    ["no capitals and no accents", { nombre: "el canton del san pablo" }, "27135 · El Cantón del San Pablo · Chocó"],
    ["capitals and spaces", { nombre: "  EL CANTÓN  DEL SAN PABLO " }, "27135 · El Cantón del San Pablo · Chocó"],
    ["other punctuation", { nombre: "bogotá, d.c." }, "11001 · Bogotá D.C. · Bogotá D.C."],
    ["a name with its department", { nombre: "Villanueva (Casanare)" }, "85440 · Villanueva · Casanare"],
    [
      "a name that several have, and its code",
      { nombre: "villanueva", dane: "85440" },
      "85440 · Villanueva · Casanare",
    ],
    ["a longer name, and its code", { nombre: "Cartagena de Indias", dane: "13001" }, "13001 · Cartagena · Bolívar"],
    ["a shorter name, and its code", { nombre: "Bogotá", dane: "11001" }, "11001 · Bogotá D.C. · Bogotá D.C."],
    [
      "a code alone",
      { dane: "88564" },
      "88564 · Providencia · Archipiélago de San Andrés, Providencia y Santa Catalina",
    ],
    ["an accent that the list lacks", { nombre: "BOJAYÁ" }, "27099 · Bojayá · Chocó"],
  ])("is found by %s", (_what, asked, town) => {
    expect(found(asked)).toBe(town);
  });

  it.each<[what: string, asked: Asked, line: string]>([
    [
      "a name that several have",
      { nombre: "Villanueva" },
      "Hay 4 municipios que se llaman Villanueva: Villanueva (Bolívar, 13873), Villanueva (La Guajira, 44874), Villanueva (Santander, 68872) y Villanueva (Casanare, 85440). Diga cuál con --dane.",
    ],
    ["a slip", { nombre: "Isa" }, "No hay un municipio «Isa». ¿Quiso decir Iza (Boyacá, 15362)?"],
    [
      "another name of it",
      { nombre: "Cartagena de Indias" },
      "No hay un municipio «Cartagena de Indias». ¿Quiso decir Cartagena (Bolívar, 13001)?",
    ],
    ["a name like no other", { nombre: "xyzwqk" }, "No hay un municipio «xyzwqk»."],
    ["no name", { nombre: " " }, "No hay un municipio « »."],
    ["what moves the cursor", { nombre: "\u001b[2J" }, "No hay un municipio «\\u001b[2J»."],
    [
      "the code of another",
      { nombre: "Iza", dane: "15759" },
      "El código 15759 es de Sogamoso (Boyacá), no de «Iza». ¿Quiso decir Iza (Boyacá, 15362)?",
    ],
    [
      "a code that nobody has",
      { nombre: "Iza", dane: "15999" },
      "Ningún municipio de la lista tiene el código 15999. ¿Quiso decir Iza (Boyacá, 15362)?",
    ],
    [
      "a code without its zero",
      { dane: "5001" },
      "El código del DANE tiene cinco dígitos y dice «5001». ¿Quiso decir Medellín (Antioquia, 05001)?",
    ],
    ["a code of letters", { dane: "boyacá" }, "El código del DANE tiene cinco dígitos y dice «boyacá»."],
    [
      "a place without a town hall",
      { nombre: "El Encanto" },
      "El Encanto (Amazonas) es un área no municipalizada y no tiene alcaldía: este sitio es para municipios.",
    ],
  ])("is not found by %s", (_what, asked, line) => {
    expect(found(asked)).toBe(line);
  });

  it("is the same with any capitals and accents, and keeps its letters", () => {
    const spelled = fc
      .tuple(fc.constantFrom(...towns), fc.infiniteStream(fc.constantFrom("upper", "plain", "same")))
      .map(([place, ways]) => {
        const spell = (letter: string) => {
          const way = ways.next().value;
          return way === "upper" ? letter.toUpperCase() : way === "plain" ? fold(letter) : letter;
        };
        return { place, written: [...place.nombre].map(spell).join("") };
      });
    fc.assert(
      fc.property(spelled, ({ place, written }) => {
        expect(findTown({ nombre: written, dane: place.codigo }, places)).toEqual({ place });
      }),
      { numRuns: 100 },
    );
  });

  it("is one of at most eight that are proposed", () => {
    const answer = findTown({ nombre: "San" }, places);
    expect("candidates" in answer && answer.candidates).toHaveLength(8);
  });
});
