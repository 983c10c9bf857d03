import { describe, expect, it } from "vitest";
import { formatGithub, formatJson, formatText } from "../../scripts/validation/format.ts";
import { type Issue, issue } from "../../scripts/validation/issue.ts";

const PLAIN = { bold: String, dim: String, red: String, green: String, yellow: String };
const inWords = (issues: readonly Issue[]) => formatText(issues, new Map(), PLAIN);

const missing = (archivo: string, valor = "secretaria-de-salud") =>
  issue(
    "dependencia-inexistente",
    { archivo, linea: 4, campo: "dependencia" },
    { campo: "dependencia", valor, validas: ["alcaldia"] },
  );
const files = (count: number) => Array.from({ length: count }, (_, index) => `content/noticias/n${index + 1}.md`);

const HEAD = [
  "content/noticias/n1.md:4:1  error  «dependencia» dice «secretaria-de-salud», y no hay una dependencia con ese nombre de archivo.",
  "    Escriba una de estas: alcaldia. Si la oficina es otra, cree su archivo en content/dependencias.",
];

describe("faults of one cause", () => {
  it.each([
    [1, []],
    [2, ["    Lo mismo está en 1 lugar más: content/noticias/n2.md:4."]],
    [
      4,
      [
        "    Lo mismo está en 3 lugares más: content/noticias/n2.md:4, content/noticias/n3.md:4 y content/noticias/n4.md:4.",
      ],
    ],
    [
      40,
      [
        "    Lo mismo está en 39 lugares más: content/noticias/n2.md:4, content/noticias/n3.md:4, content/noticias/n4.md:4 y 36 más (se ven todos con --format json).",
      ],
    ],
  ])("are told once to people: in %i files", (count, elsewhere) => {
    expect(inWords(files(count).map((archivo) => missing(archivo)))).toBe([...HEAD, ...elsewhere, "", ""].join("\n"));
  });

  it("are told for each file to programs", () => {
    const issues = files(40).map((archivo) => missing(archivo));
    expect(JSON.parse(formatJson(issues))).toEqual(issues);
    expect(formatGithub(issues).trim().split("\n")).toHaveLength(40);
  });

  it("are those of another name when another one is missing", () => {
    const told = inWords([missing("content/noticias/a.md"), missing("content/noticias/b.md", "salud")]);
    expect(told).not.toContain("Lo mismo");
  });

  it("are not those that each file has for itself, with whatever words", () => {
    const short = (archivo: string) => issue("texto-corto", { archivo }, { campo: "titulo", minimo: 5, hay: 4 });
    expect(inWords(files(3).map(short)).match(/es muy corto/g)).toHaveLength(3);
  });
});
