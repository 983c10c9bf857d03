import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { throughNpm } from "../../scripts/command-line/command.ts";
import { helpText } from "../../scripts/command-line/help.ts";
import { build, newDocument } from "../../scripts/commands/index.ts";
import { writeTree } from "../../scripts/development/built-site.ts";
import { type Command, type RunOptions, run } from "../../scripts/development/run.ts";
import { hashesUnder } from "../../scripts/disk/files.ts";
import { minimalContent, noticia, tramite } from "../helpers/documents.ts";
import { NOW, ownFolders } from "./judged.ts";

const ownFolder = await ownFolders();

async function folderWith(files: Record<string, string>): Promise<string> {
  const root = await ownFolder();
  await writeTree(root, files);
  return root;
}

describe.concurrent("a command that fails ends with status 2 and one line", () => {
  const wrong: [what: string, command: Command, options: RunOptions, line: string][] = [
    [
      "an unknown option",
      "build",
      { args: ["--raro"] },
      "No se entiende «--raro»: las opciones son --root, --output, --keep-last-valid, --sin-historial. Ayuda: npm run build -- --help",
    ],
    [
      "an unknown option",
      "validate",
      { args: ["--Format"] },
      "No se entiende «--Format». ¿Quiso escribir «--format»? Ayuda: npm run validate -- --help",
    ],
    [
      "an unknown option",
      "freshness",
      { args: ["-m"] },
      "No se entiende «-m»: las opciones son --root, --format, --month, --explica. Ayuda: npm run freshness -- --help",
    ],
    [
      "a word too many",
      "validate",
      { args: ["content"] },
      "No se entiende «content»: las opciones son --root, --format. Ayuda: npm run validate -- --help",
    ],
    [
      "an unknown format",
      "validate",
      { args: ["--format", "xml"] },
      "--format no puede ser «xml»: escriba text, json, github.",
    ],
    [
      "an unknown format",
      "freshness",
      { args: ["--format", "github"] },
      "--format no puede ser «github»: escriba text, json, csv.",
    ],
    [
      "an impossible month",
      "freshness",
      { args: ["--month", "2026-13"] },
      "--month no puede ser «2026-13»: escriba el mes como AAAA-MM, por ejemplo 2026-11.",
    ],
    [
      "an impossible month to explain",
      "freshness",
      { args: ["--explica", "marzo"] },
      "--explica no puede ser «marzo»: escriba el mes como AAAA-MM, por ejemplo 2026-11.",
    ],
    [
      "two months",
      "freshness",
      { args: ["--explica", "2026-03", "--month", "2026-03"] },
      "--explica ya dice de qué mes: quite --month.",
    ],
    [
      "a table of sentences",
      "freshness",
      { args: ["--explica", "2026-03", "--format", "csv"] },
      "--explica no se escribe como csv: use text o json.",
    ],
    [
      "an impossible day",
      "recordatorios",
      { args: ["--desde", "2026-02-30"] },
      "--desde no puede ser «2026-02-30»: escriba el día como AAAA-MM-DD, por ejemplo 2026-11-01.",
    ],
    [
      "a clock that is no number",
      "build",
      { env: { SOURCE_DATE_EPOCH: "mañana" } },
      "SOURCE_DATE_EPOCH debe ser un número de segundos y dice «mañana».",
    ],
  ];
  it.each(wrong)("%s of %s", async (_what, command, options, line) => {
    const root = await folderWith(minimalContent());
    expect(await run(command, root, { now: NOW, ...options })).toEqual({ status: 2, stdout: "", stderr: `${line}\n` });
  });

  it("the output is a file", async () => {
    const root = await folderWith(minimalContent());
    await writeFile(join(root, "archivo"), "");
    const { status, stderr } = await run("build", root, { now: NOW, args: ["--output", "archivo/_site"] });
    expect([status, stderr.trim().split("\n")]).toEqual([2, [expect.stringMatching(/^«.*archivo» ya existe/)]]);
  });

  it("there is no municipality", async () => {
    const root = await ownFolder();
    const { status, stderr } = await run("freshness", root, { now: NOW });
    expect([status, stderr]).toEqual([
      2,
      `En «${root}» no hay una carpeta content/. Vaya a la carpeta del municipio, o escríbala después de --root.\n`,
    ]);
  });

  it("and shows its stack when DEBUG is set", async () => {
    const { status, stderr } = await run("validate", await ownFolder(), { args: ["--raro"], env: { DEBUG: "1" } });
    expect(status).toBe(2);
    expect(stderr).toContain("No se entiende «--raro»");
    expect(stderr).toMatch(/\n {4}at /);
  });
});

describe.concurrent("a command that succeeds ends with status 0", () => {
  it("validate prints how many documents it checked", async () => {
    const root = await folderWith({ ...minimalContent(), "content/noticias/una.md": noticia() });
    const outcome = await run("validate", root, { now: NOW });
    expect(outcome).toEqual({ status: 0, stdout: "Todo en orden: 2 documentos revisados.\n", stderr: "" });
  });

  it("validate with warnings only", async () => {
    const link = noticia({}, "Pida el [certificado](/tramites/certificado/).");
    const files = {
      "content/noticias/una.md": link,
      "content/tramites/certificado.md": tramite({ etapa: "revisado" }),
    };
    const { status, stdout } = await run("validate", await folderWith({ ...minimalContent(), ...files }), { now: NOW });
    expect(status).toBe(0);
    expect(stdout).toMatch(/\n1 aviso en 1 archivo; 3 documentos revisados\.\n$/);
  });

  it.each([
    ["json", (text: string) => JSON.parse(text).canales[0].id, "noticias"],
    ["csv", (text: string) => text.split("\r\n")[0], "canal,mes,dias,actualizaciones,meta,estado"],
    ["text", (text: string) => text.includes("No hay historial"), true],
  ])("freshness as %s", async (format, read, expected) => {
    const outcome = await run("freshness", await folderWith(minimalContent()), {
      now: NOW,
      args: ["--format", format],
    });
    expect([outcome.status, outcome.stderr]).toEqual([0, ""]);
    expect(read(outcome.stdout)).toBe(expected);
  });
});

describe.concurrent("content with errors ends with status 1", () => {
  const wrongContent = {
    ...minimalContent(),
    "content/noticias/fechas.md": noticia({ fecha: "2026-02-30", vence: "mañana", fehca: "2026-03-05" }),
    "content/noticias/oficina.md": noticia({ dependencia: "secretaria-jeneral" }, "[roto](/tramites/no-hay/)"),
    "content/paginas/mala.md": "sin encabezado\n",
  };

  it.each(["build", "validate"] as const)("%s prints every issue of every file at once", async (command) => {
    const { status, stdout, stderr } = await run(command, await folderWith(wrongContent), { now: NOW });
    const places = [...stdout.matchAll(/^(content\S+?:\d+):\d+ {2}(?:error|aviso) {2}/gm)].map(([, place]) => place);
    expect([status, stderr]).toEqual([1, ""]);
    expect([...new Set(places)]).toEqual([
      "content/noticias/fechas.md:5",
      "content/noticias/fechas.md:6",
      "content/noticias/fechas.md:7",
      "content/noticias/oficina.md:4",
      "content/noticias/oficina.md:8",
      "content/paginas/mala.md:1",
    ]);
  });

  it("a wrong value does not hide a broken reference in the same document", async () => {
    const both = noticia({ fecha: "2026-02-30", dependencia: "secretaria-jeneral" }, "[roto](/tramites/no-hay/)");
    const root = await folderWith({ ...minimalContent(), "content/noticias/ambas.md": both });
    const { stdout } = await run("validate", root, { now: NOW, args: ["--format", "json"] });
    const codes = JSON.parse(stdout).map(({ codigo }: { codigo: string }) => codigo);
    expect(codes).toEqual(["dependencia-inexistente", "fecha-imposible", "enlace-roto"]);
  });

  it("a folder without content is reported with what is missing", async () => {
    const { status, stdout } = await run("validate", await folderWith({ "content/LEEME.md": "" }), { now: NOW });
    expect(status).toBe(1);
    expect(stdout).toContain(
      "content/municipio.yaml:1:1  error  Falta el archivo content/municipio.yaml, con los datos del municipio.\n",
    );
  });
});

it("a folder of no municipality is told from one whose content is missing", async () => {
  const root = await ownFolder();
  expect(await run("validate", root, { now: NOW })).toEqual({
    status: 2,
    stdout: "",
    stderr: `En «${root}» no hay una carpeta content/. Vaya a la carpeta del municipio, o escríbala después de --root.\n`,
  });
});

describe.concurrent("build --output", () => {
  it.each([".", "", "content", "otra"])("never replaces a folder that is not a site: «%s»", async (output) => {
    const root = await folderWith({ ...minimalContent(), "otra/mi-archivo.txt": "mío" });
    const { status, stdout, stderr } = await run("build", root, { now: NOW, args: ["--output", output], cwd: root });
    expect([status, stderr]).toEqual([
      2,
      `La carpeta «${output}» tiene otras cosas y el sitio las borraría: escriba una carpeta nueva o vacía.\n`,
    ]);
    expect(stdout).toBe("");
    expect(await readFile(join(root, "otra/mi-archivo.txt"), "utf8")).toBe("mío");
    expect(await readFile(join(root, "content/municipio.yaml"), "utf8")).toContain("San Ejemplo");
  });

  it("replaces an earlier site", async () => {
    const root = await folderWith(minimalContent());
    for (const _time of ["first", "second"]) {
      expect((await run("build", root, { now: NOW, args: ["--output", "publicado"] })).status).toBe(0);
    }
  });
});

describe.concurrent("--help", () => {
  it.each(["build", "new"] as const)("of %s is printed, and nothing else is done", async (command) => {
    const root = await ownFolder();
    const outcome = await run(command, root, { args: ["--help"] });
    const declaration = { build, new: newDocument }[command];
    expect(outcome).toEqual({ status: 0, stdout: helpText(declaration, throughNpm), stderr: "" });
    expect(await readdir(root)).toEqual([]);
  });
});

describe.concurrent("a command in a process of its own", () => {
  it.each<[Command, readonly string[]]>([
    ["build", []],
    ["validate", []],
    ["freshness", []],
    ["plan", []],
    ["new", ["noticias", "Un título"]],
    ["olvidar", ["/noticias/una/"]],
  ])("%s says and does the same as in one that has run others before", async (command, args) => {
    const inFolder = async (isFresh: boolean) => {
      const root = await folderWith({ ...minimalContent(), "content/noticias/una.md": noticia() });
      const { status, stdout, stderr } = await run(command, root, { now: NOW, args, isFresh });
      const plain = (text: string) => text.replaceAll(root, "").replace(/[\d,]+ s\./, "");
      return { status, stdout: plain(stdout), stderr: plain(stderr), files: hashesUnder(root) };
    };
    expect(await inFolder(true)).toEqual(await inFolder(false));
  });
});
