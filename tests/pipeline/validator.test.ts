import { describe, expect, it } from "vitest";
import { writeTree } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import { doc, minimalContent, noticia } from "../helpers/documents.ts";
import { issueLines, issuesOf, NOW, ownFolders } from "./judged.ts";

const NEWS = "content/noticias/una.md";
const ownFolder = await ownFolders();

describe.concurrent("the three forms", () => {
  const wrong = { ...minimalContent(), [NEWS]: noticia({ dependencia: "secretaria-jeneral" }) };
  const mensaje = "«dependencia» dice «secretaria-jeneral», y no hay una dependencia con ese nombre de archivo.";
  const sugerencia = "¿Quiso escribir «secretaria-general»?";

  async function print(format: string): Promise<string> {
    const root = await ownFolder();
    await writeTree(root, wrong);
    return (await run("validate", root, { now: NOW, args: ["--format", format] })).stdout;
  }

  it("JSON is an array of issues with the keys of the contract", async () => {
    const issue = { archivo: NEWS, linea: 4, columna: 1, campo: "dependencia", codigo: "dependencia-inexistente" };
    const issues = JSON.parse(await print("json"));
    expect(issues).toEqual([{ ...issue, gravedad: "error", mensaje, sugerencia }]);
    expect(Object.keys(issues[0])).toEqual([
      "archivo",
      "linea",
      "columna",
      "campo",
      "codigo",
      "gravedad",
      "mensaje",
      "sugerencia",
    ]);
  });

  it("text has the place, the severity and the message, then the suggestion and the line with a caret", async () => {
    expect(await print("text")).toBe(
      [
        `${NEWS}:4:1  error  ${mensaje}`,
        `    ${sugerencia}`,
        "    4 | dependencia: secretaria-jeneral",
        "        ^",
        "",
        "1 error en 1 archivo; 2 documentos revisados.",
        "",
      ].join("\n"),
    );
  });

  it("GitHub shows it beside the changed line", async () => {
    expect(await print("github")).toBe(`::error file=${NEWS},line=4,col=1::${mensaje} ${sugerencia}\n`);
  });

  it("without issues JSON is an empty array, and the GitHub form is empty", async () => {
    const root = await ownFolder();
    await writeTree(root, minimalContent());
    const outputs = await Promise.all(
      ["json", "github"].map(
        async (format) => (await run("validate", root, { now: NOW, args: ["--format", format] })).stdout,
      ),
    );
    expect(outputs).toEqual(["[]\n", ""]);
  });
});

describe.concurrent("front matter", () => {
  const base =
    "titulo: Jornada de salud\nresumen: Un resumen que alcanza el mínimo.\ndependencia: secretaria-general\n";
  const fileOf = (what: string) => `content/noticias/${what.replaceAll(" ", "-")}.md`;
  const cases: [what: string, yaml: string, expected: string][] = [
    ["a tab", `${base}\tfecha: 2026-03-05\n`, "5 yaml-tabulador"],
    ["a colon in a title", base.replace("de salud", "de salud: ya viene"), "2 yaml-dos-puntos"],
    ["a key twice", `${base}fecha: 2026-03-05\nfecha: 2026-03-06\n`, "6 yaml-clave-repetida"],
    ["a quote that does not close", `${base}fecha: "2026-03-05\n`, "5 yaml-comillas"],
    ["an impossible day", `${base}fecha: 2026-02-30\n`, "5 fecha-imposible"],
    ["an unknown key", `${base}fecha: 2026-03-05\nfecah: 2026-03-05\n`, "6 campo-desconocido"],
    ["an alias bomb", `${base}fecha: 2026-03-05\npalabras_clave: &a [b]\n${bomb()}`, "7 yaml-alias"],
  ];
  it(`with ${cases.map(([what]) => what).join(", ")} is reported with its line`, async () => {
    const files = cases.map(([what, yaml]) => [fileOf(what), `---\n${yaml}---\n\nTexto\n`]);
    const issues = issueLines(await issuesOf(await ownFolder(), Object.fromEntries(files)));
    for (const [what, , expected] of cases) expect(issues).toContain(`${fileOf(what)}:${expected}`);
  });

  it("reports a missing value once, with an example", async () => {
    const issues = await issuesOf(await ownFolder(), { [NEWS]: doc({ titulo: "Jornada de salud" }) });
    expect(issues.map(({ codigo, campo }) => [codigo, campo])).toEqual([
      ["falta-campo", "resumen"],
      ["falta-campo", "dependencia"],
      ["falta-campo", "fecha"],
    ]);
    expect(issues[2]).toMatchObject({
      mensaje: "Falta «fecha» (Fecha).",
      sugerencia: "Agregue la línea, por ejemplo: fecha: 2026-11-22",
    });
  });
});

/** Lists of lists of lists: a few lines that mean millions of values. */
function bomb(): string {
  const names = "abcdefghij".split("");
  return names
    .slice(1)
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${names[index]}`).join(", ")}]\n`)
    .join("");
}

describe.concurrent("claridad", () => {
  const hard = "La administración implementará estrategias interinstitucionales de racionalización. ".repeat(20);

  it("shows how hard the texts are to read, and is no fault", async () => {
    const root = await ownFolder();
    await writeTree(root, { ...minimalContent(), [NEWS]: noticia({}, hard) });
    const [text, json] = await Promise.all([[], ["--json"]].map((args) => run("claridad", root, { now: NOW, args })));
    expect([text?.status, text?.stderr, json?.status]).toEqual([0, "", 0]);
    expect(text?.stdout).toMatch(/muy difícil · \d+ palabras · content\/noticias\/una\.md/);
    expect(JSON.parse(json?.stdout ?? "").documentos[0]).toMatchObject({ archivo: NEWS, nivel: "muy difícil" });
  });
});
