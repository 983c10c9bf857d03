import { beforeAll, describe, expect, it } from "vitest";
import { history } from "../../scripts/demo/repository/history.ts";
import { type BuiltSite, build } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import { atEnd } from "../helpers/at-end.ts";
import { doc, minimalContent, noticia, pagina } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { filesOf, filesWith, pagesOf, searchFragments, textOf } from "./published.ts";

const FIRST = "2026-03-05T10:00:00-05:00";
const THEN = "2026-03-20T10:00:00-05:00";
const NOW = "2026-04-10T12:00:00-05:00";

const PUBLIC = "content/noticias/jornada.md";
const NOTICE = "content/documentos/edicto-de-fulanito.md";

/** The pages that say what is wrong with the content. */
const TELLING = [
  "admin/estado/index.html",
  "informe/index.html",
  "plan/acta/index.html",
  "plan/pendientes/index.html",
  "plan/pendientes/secretaria-general/index.html",
];

const notice = (data: object = {}, body?: string) =>
  doc(
    {
      titulo: "Edicto de Fulanito de Tal",
      resumen: "Se notifica la resolución a la persona interesada.",
      dependencia: "secretaria-general",
      tipo: "edicto",
      fecha_publicacion: "2026-03-20",
      vence: "2026-12-31",
      ...data,
    },
    body,
  );

/** A document as YAML cannot write it: with a comment that is not published and has a citizen's data. */
const withComment = (text: string, cedula: string, celular: string) =>
  text.replace("---\n", `---\n# Cédula ${cedula}, celular ${celular}\n`);

interface Planted {
  archivo: string;
  text: string;
  /** What may be read on the terminal alone. */
  words: readonly string[];
}

/** What whoever builds may know of documents, one of each kind, that have warnings. */
const WARNED: Planted[] = [
  {
    archivo: "content/noticias/borrador-nombreuno.md",
    text: withComment(
      noticia({ borrador: true, titulo: "Título nombreuno" }, "Un <b>palabrauno</b>."),
      "1.077.000.001",
      "310 555 0001",
    ),
    words: ["nombreuno", "palabrauno", "1.077.000.001", "310 555 0001"],
  },
  {
    archivo: "content/noticias/programada-nombredos.md",
    text: withComment(
      noticia({ fecha: "2026-06-01", titulo: "Título nombredos" }, "Un <b>palabrados</b>."),
      "1.077.000.002",
      "310 555 0002",
    ),
    words: ["nombredos", "palabrados", "1.077.000.002", "310 555 0002"],
  },
  {
    archivo: PUBLIC,
    text: withComment(noticia().replace(/^(resumen: .*)$/m, "$1 #palabratres"), "1.077.000.003", "310 555 0003"),
    words: ["palabratres", "1.077.000.003", "310 555 0003"],
  },
  {
    archivo: NOTICE,
    text: notice().replace("tipo: edicto", "tipo: edicto #palabracuatro"),
    words: ["palabracuatro"],
  },
];

const NUMBERS = ["uno", "dos", "tres", "cuatro"];

/** The same with errors. */
const BROKEN: Planted[] = WARNED.map(({ archivo, text, words }, index) => ({
  archivo,
  text: text.replace(
    "titulo: ",
    `clave${NUMBERS[index]}: valor${NUMBERS[index]}\nrevisado: dia${NUMBERS[index]}\ntitulo: `,
  ),
  words: [...words, `clave${NUMBERS[index]}`, `valor${NUMBERS[index]}`, `dia${NUMBERS[index]}`],
}));

async function municipality(documents: readonly Planted[]): Promise<string> {
  const repo = history();
  repo.commit("Primera", {
    at: FIRST,
    files: { ...minimalContent(), [PUBLIC]: noticia(), [NOTICE]: notice(), "content/paginas/plan.md": pagina() },
  });
  repo.commit("Después", {
    at: THEN,
    files: Object.fromEntries(documents.map(({ archivo, text }) => [archivo, text])),
  });
  return (await repo.write(await tempFolder(atEnd))).dir;
}

describe.each([
  ["a strict build of content with warnings", WARNED, []],
  ["a build that keeps the last valid version", BROKEN, ["--keep-last-valid"]],
] as const)("%s", (_, documents, args) => {
  let root: string;
  let site: BuiltSite;
  beforeAll(async () => {
    root = await municipality(documents);
    site = await build(root, { now: NOW, args });
  });

  it("prints the full messages for whoever builds, with file and line", () => {
    expect([site.status, site.stderr]).toEqual([0, ""]);
    for (const { archivo, words } of documents) {
      expect(site.stdout).toMatch(new RegExp(`^${archivo}:\\d+:\\d+ {2}(?:error|aviso) {2}`, "m"));
      for (const word of words) expect(site.stdout).toContain(word);
    }
  });

  it.each(documents.map(({ archivo, words }) => [archivo, words] as const))(
    "publishes no wrong value found in %s",
    (_archivo, words) => {
      expect(words.flatMap((word) => filesWith(site.output, word))).toEqual([]);
    },
  );

  it("reports issues without naming a notice to a person", () => {
    for (const path of TELLING) expect(textOf(site.output, path)).not.toMatch(/fulanito/i);
  });

  it("lists issues of public files on the staff page, and counts the others", () => {
    const status = textOf(site.output, "admin/estado/index.html");
    expect(status).toContain(`<h2>${PUBLIC}</h2>`);
    expect(status).toContain("Hay algo que parece el documento de identidad, el correo o el celular de una persona.");
    expect(status).toContain("Lo que sigue a # se toma como un comentario y no se publica.");
    expect(status).toContain(
      "Otros archivos no se nombran aquí, porque no se muestran en el sitio o son avisos a personas: 3 con ",
    );
  });

  it("the same in the to-do list of the office, and no more in `npm run plan`", async () => {
    const tasks = textOf(site.output, "plan/pendientes/secretaria-general/index.html");
    expect(tasks).toContain("Jornada de vacunación");
    expect(tasks).toContain(args.length > 0 ? "Hay un dato que esta sección no tiene." : "Bórrelo: la ley protege");
    if (args.length > 0) return;
    const { status, stdout } = await run("plan", root, { now: NOW });
    expect(status).toBe(0);
    for (const word of documents.flatMap(({ words }) => words)) expect(stdout).not.toContain(word);
  });

  it("hides the committee's sheet and the to-do lists from search engines and from the site's search", () => {
    const pages = pagesOf(site.output);
    const kept = ["/plan/acta/", "/plan/pendientes/", "/plan/pendientes/secretaria-general/"];
    for (const url of kept) expect(pages.get(url)).toContain('<meta name="robots" content="noindex">');
    const found = searchFragments(site.output).map(({ url }) => url);
    const lists = filesOf(site.output).filter((path) => /sitemap|\.xml$/.test(path));
    for (const url of kept) {
      expect(found).not.toContain(url);
      for (const path of lists) expect(textOf(site.output, path)).not.toContain(url);
    }
  });
});

describe("with --keep-last-valid", () => {
  it("report, committee's sheet and to-do lists have the published title, and count the rest", async () => {
    const root = await municipality([
      ...BROKEN,
      { archivo: PUBLIC, text: noticia({ titulo: "Jornada secreta", revisado: "ayer" }), words: [] },
    ]);
    const { output } = await build(root, { now: NOW, args: ["--keep-last-valid"] });
    const [report = ""] = /<section class="warning".*?<\/section>/s.exec(textOf(output, "informe/index.html")) ?? [];
    expect(report).toContain("4 cambios no se ven todavía en el sitio");
    expect(report).toContain("<strong>Jornada de vacunación</strong>");
    expect(filesWith(output, "Jornada secreta")).toEqual([]);
    for (const path of ["informe", "plan/acta", "plan/pendientes"]) {
      expect(textOf(output, `${path}/index.html`)).toContain("Hay 3 archivos con errores que no se nombran aquí");
    }
  });
});
