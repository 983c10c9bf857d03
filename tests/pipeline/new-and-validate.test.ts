import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeTree } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import { collectionIds } from "../../scripts/schema/index.ts";
import { minimalContent, municipioYaml, noticia, tramite } from "../helpers/documents.ts";
import { issueLines, NOW, ownFolders } from "./judged.ts";

const ownFolder = await ownFolders();

async function folderWith(files: Record<string, string> = {}): Promise<string> {
  const root = await ownFolder();
  await writeTree(root, { ...minimalContent(), ...files });
  return root;
}

const runNew = (root: string, ...args: string[]) => run("new", root, { now: NOW, args });
const validate = (root: string, ...args: string[]) => run("validate", root, { now: NOW, args });

describe.concurrent("npm run validate in a repository with a remote", () => {
  const remote = {
    ".git/config": '[core]\n\tbare = false\n[remote "origin"]\n\turl = https://git.example/alcaldia/sitio\n',
  };
  const codes = async (root: string, ...args: string[]) =>
    JSON.parse((await validate(root, "--format", "json", ...args)).stdout).map(issueLines);

  it("asks for the names of the repository, which the report needs", async () => {
    const { status, stdout } = await validate(await folderWith(remote));
    expect(status).toBe(0);
    expect(stdout).toContain("falta «historial.repositorios»");
    expect(stdout).toContain("historial: {repositorios: [cuenta/nombre]}");
  });

  it.each([
    ["they are written", { historial: { repositorios: ["alcaldia/sitio"] } }],
    ["the editor names it", { editor: { repo: "alcaldia/sitio" } }],
  ])("asks for nothing when %s", async (_what, data) => {
    const root = await folderWith({ ...remote, "content/municipio.yaml": municipioYaml(data) });
    expect(await codes(root)).toEqual([]);
  });

  it("asks for nothing where there is no remote, nor of a document", async () => {
    const alone = await folderWith({ ".git/config": "[core]\n\tbare = false\n" });
    expect(await codes(alone)).toEqual([]);
    expect(await codes(await folderWith(remote), "content/dependencias/secretaria-general.md")).toEqual([]);
  });
});

describe.concurrent("npm run new", () => {
  it.each(["tramite", "tramites", "trámite", "TRAMITE"])("writes a draft when asked for «%s»", async (kind) => {
    const root = await folderWith();
    const { status, stdout, stderr } = await runNew(root, kind, "Certificado de  estratificación");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(
      [
        "Se escribió content/tramites/certificado-de-estratificacion.md",
        "Ahora:",
        "  1. Ábralo, llene los datos obligatorios y escriba el texto debajo de la segunda línea ---.",
        "  2. Revíselo con: npm run validate -- content/tramites/certificado-de-estratificacion.md",
        "  3. Cuando esté listo, quite la línea «borrador: true» para que se publique.",
        "",
      ].join("\n"),
    );
    const text = await readFile(join(root, "content/tramites/certificado-de-estratificacion.md"), "utf8");
    expect(text).toContain("\ntitulo: Certificado de  estratificación\n");
  });

  it("writes today's date where a document has one", async () => {
    const root = await folderWith();
    await runNew(root, "noticia", "Jornada de vacunación");
    expect(await readFile(join(root, "content/noticias/jornada-de-vacunacion.md"), "utf8")).toContain(
      "\nfecha: 2026-04-10\n",
    );
  });

  it("takes the day from the municipality's time zone", async () => {
    const root = await folderWith({ "content/municipio.yaml": municipioYaml({ zona_horaria: "Pacific/Kiritimati" }) });
    await runNew(root, "noticia", "Jornada de vacunación");
    expect(await readFile(join(root, "content/noticias/jornada-de-vacunacion.md"), "utf8")).toContain(
      "\nfecha: 2026-04-11\n",
    );
  });

  it.each([
    ["nothing", [], 'Escriba qué es y su título, por ejemplo: npm run new -- tramite "Certificado de residencia"'],
    [
      "no title",
      ["tramite"],
      'Escriba qué es y su título, por ejemplo: npm run new -- tramite "Certificado de residencia"',
    ],
    [
      "an unknown section",
      ["tramitte", "Paz", "y", "salvo"],
      '«tramitte» no es una sección del sitio. Escriba: npm run new -- tramite "Paz y salvo"',
    ],
    [
      "a section like none",
      ["xyzzyxyzzy", "A"],
      "«xyzzyxyzzy» no es una sección del sitio. Escriba una de estas: noticias, servicios, tramites, dependencias, paginas, documentos, participacion, agenda, entidades, comite, acuerdos.",
    ],
    ["a title of signs", ["tramite", "¿?"], "El título «¿?» no tiene letras ni números para el nombre del archivo."],
    [
      "a title that the site does not take",
      ["tramite", "Hola"],
      "No se escribió nada: «titulo» es muy corto: tiene 4 caracteres y el mínimo es 5. Escriba otro título.",
    ],
    [
      "an address that is the site's own",
      ["noticia", "¡2026!"],
      "No se escribió nada: La dirección /noticias/2026/ ya es de la lista de noticias de ese año. Escriba otro título.",
    ],
  ])("refuses %s", async (_what, args, line) => {
    expect(await runNew(await folderWith(), ...args)).toEqual({ status: 2, stdout: "", stderr: `${line}\n` });
  });

  it("takes several words without quotation marks for the title", async () => {
    const root = await folderWith();
    const { status, stdout } = await runNew(root, "noticia", "Hola", "que", "tal");
    expect([status, stdout.split("\n")[0]]).toEqual([0, "Se escribió content/noticias/hola-que-tal.md"]);
    expect(await readFile(join(root, "content/noticias/hola-que-tal.md"), "utf8")).toContain(
      "\ntitulo: Hola que tal\n",
    );
  });

  it("never stops the next build, which publishes nothing of the draft", async () => {
    const root = await folderWith();
    for (const kind of collectionIds) expect((await runNew(root, kind, "Palabra plantada")).status).toBe(0);
    expect(await run("build", root, { now: NOW })).toMatchObject({ status: 0 });
    const pages = await readdir(join(root, "_site"), { recursive: true, withFileTypes: true });
    const texts = await Promise.all(
      pages.filter((page) => page.isFile()).map((page) => readFile(join(page.parentPath, page.name), "utf8")),
    );
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => /palabra.plantada/i.test(text))).toEqual([]);
    const estado = await readFile(join(root, "_site/admin/estado/index.html"), "utf8");
    expect(estado.replaceAll("\u00a0", " ")).toContain(`${collectionIds.length} borradores`);
  });

  it("never overwrites a document", async () => {
    const root = await folderWith({ "content/noticias/una.md": noticia() });
    const line = "Ya existe content/noticias/una.md: ábralo, o escriba otro título.\n";
    expect(await runNew(root, "noticia", "Una")).toEqual({ status: 2, stdout: "", stderr: line });
    expect(await readFile(join(root, "content/noticias/una.md"), "utf8")).toBe(noticia());
  });

  it("writes templates that the site ignores", async () => {
    const root = await folderWith();
    const { status, stdout } = await runNew(root, "--plantillas");
    expect([status, stdout]).toEqual([
      0,
      "Se escribieron las plantillas en content/plantillas: copie la de su sección y llénela.\n",
    ]);
    expect(existsSync(join(root, "content/plantillas/comite.md"))).toBe(true);
    expect((await validate(root)).stdout).toBe("Todo en orden: 1 documento revisado.\n");
  });
});

describe.concurrent("npm run validate of one file", () => {
  const wrong = noticia({ fecha: "2026-02-30", dependencia: "secretaria-jeneral" }, "[vea](/tramites/certificado/)");
  const files = {
    "content/noticias/mala.md": wrong,
    "content/noticias/otra.md": noticia({ titulo: "No" }),
    "content/tramites/certificado.md": tramite(),
  };

  it("reports the issues of that file only", async () => {
    const root = await folderWith(files);
    const { status, stdout } = await validate(root, "content/noticias/mala.md", "--format", "json");
    expect([status, issueLines(JSON.parse(stdout))]).toEqual([
      1,
      ["content/noticias/mala.md:4 dependencia-inexistente", "content/noticias/mala.md:5 fecha-imposible"],
    ]);
  });

  it("reports no issues if only other files have any", async () => {
    const root = await folderWith(files);
    expect(await validate(root, "content/tramites/certificado.md")).toEqual({
      status: 0,
      stdout: "Todo en orden: 1 documento revisado.\n",
      stderr: "",
    });
  });

  it("accepts a data file, and a path relative to the current folder", async () => {
    const root = await folderWith(files);
    expect((await validate(root, join(root, "content/municipio.yaml"))).status).toBe(0);
    const here = { now: NOW, args: ["noticias/otra.md"], cwd: join(root, "content") };
    const { status, stdout } = await run("validate", root, here);
    expect([status, stdout.split("\n")[0]]).toEqual([
      1,
      expect.stringMatching(/^content\/noticias\/otra\.md:2:1 {2}error {2}«titulo» es muy corto/),
    ]);
  });

  it("validates a file elsewhere by the name of its folder, against the content", async () => {
    const root = await folderWith(files);
    const elsewhere = join(await ownFolder(), "noticias");
    await mkdir(elsewhere);
    await writeFile(
      join(elsewhere, "nueva.md"),
      noticia({}, "[vea](/tramites/certificado/) y [no](/tramites/no-hay/)"),
    );
    const { status, stdout } = await validate(root, join(elsewhere, "nueva.md"), "--format", "json");
    expect([status, issueLines(JSON.parse(stdout))]).toEqual([1, [`${join(elsewhere, "nueva.md")}:8 enlace-roto`]]);
  });

  it.each([
    ["that is not there", "content/noticias/no-hay.md", "No existe el archivo «content/noticias/no-hay.md»."],
    ["that the site does not read", "content/GUIA.md", "«content/GUIA.md» no se publica: el sitio no lo lee."],
    [
      "of no section",
      "suelto.md",
      "No se sabe de qué sección es «suelto.md»: póngalo en una carpeta con el nombre de la sección (noticias, servicios, tramites, dependencias, paginas, documentos, participacion, agenda, entidades, comite, acuerdos).",
    ],
    [
      "that is a folder",
      "content",
      "No se entiende «content»: las opciones son --root, --format. Ayuda: npm run validate -- --help",
    ],
  ])("refuses one %s", async (_what, word, line) => {
    const root = await folderWith({ "content/GUIA.md": "Para personas", "suelto.md": noticia() });
    expect(await validate(root, word)).toEqual({ status: 2, stdout: "", stderr: `${line}\n` });
  });
});
