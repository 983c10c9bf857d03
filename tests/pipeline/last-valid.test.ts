import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Content } from "../../scripts/demo/repository/fast-import.ts";
import { history } from "../../scripts/demo/repository/history.ts";
import { type BuiltSite, build, writeTree } from "../../scripts/development/built-site.ts";
import { hasErrors } from "../../scripts/validation/issue.ts";
import { atEnd } from "../helpers/at-end.ts";
import { dependencia, doc, minimalContent, municipioYaml, noticia, tramite } from "../helpers/documents.ts";
import { FIRST, lastValidOf, municipality, NOW, SLIP, THEN, titlesOf, writeIn } from "../helpers/last-valid.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { jsonOf, pagesOf, textOf } from "./published.ts";

const NEWS = "content/noticias/jornada.md";

describe("a document with an error is published as its last valid version", () => {
  const WRONG: [what: string, text: Content][] = [
    ["a missing key", noticia({ titulo: undefined })],
    ["an unknown key", noticia({ titulo: "Otra jornada", fehca: "2026-03-05" })],
    ["a half-merged text", "<<<<<<< HEAD\n---\ntitulo: Uno\n=======\n---\ntitulo: Dos\n>>>>>>> otra\n---\n"],
    ["a colon that breaks its front matter", noticia().replace("titulo: ", "titulo: Aviso: ")],
    ["half of its bytes", noticia().slice(0, 40)],
    ["nothing in it", ""],
    ["Latin-1 in place of UTF-8", Buffer.from(noticia({ titulo: "Vacunación" }), "latin1")],
    ["a link to a page that never was", noticia({ titulo: "Con enlace" }, "Vea [esto](/tramites/nunca-existio/).")],
    ["a photo that never was", noticia({ titulo: "Con foto", imagen: "/media/nunca.jpg", imagen_alt: "Una foto" })],
    ["an office that never was", noticia({ dependencia: "oficina-inventada" })],
    ["a symbolic link in its place", { symlink: "../dependencias/secretaria-general.md" }],
  ];

  it.each(WRONG)("%s", async (_, text) => {
    const lastValid = await lastValidOf(await municipality({ [NEWS]: noticia() }, { [NEWS]: text }));
    expect(titlesOf(lastValid)[NEWS]).toBe("Jornada de vacunación");
    expect(lastValid?.heldBack).toMatchObject([{ archivo: NEWS, shown: { day: "2026-03-05" } }]);
    expect(lastValid?.heldBack[0]?.issues.length).toBeGreaterThan(0);
    expect(hasErrors(lastValid?.content.issues ?? [])).toBe(false);
  });

  it("and the list of withdrawn documents stays in force", async () => {
    const gone = "content/noticias/retirada.md";
    const stones = ["retirada", "vencida"].map(
      (name) => `  - direccion: /noticias/${name}/\n    motivo: La jornada ya pasó.\n`,
    );
    const stone = `retirados:\n${stones.join("")}`;
    const expired = noticia({ titulo: "Una que venció", vence: "2026-03-15" }, "Hasta el quince.");
    const root = await municipality(
      {
        [NEWS]: noticia(),
        [gone]: noticia({ titulo: "Otra cosa" }, "Sin parecido."),
        "content/noticias/vencida.md": expired,
      },
      { [NEWS]: "sin encabezado", [gone]: null, "content/retirados.yaml": stone },
    );
    const lastValid = await lastValidOf(root);
    expect(lastValid?.heldBack.map(({ archivo }) => archivo)).toEqual([NEWS]);
    expect(lastValid?.content.data.retirados?.retirados).toHaveLength(2);
  });

  it("under its former name", async () => {
    const moved = "content/noticias/jornada-de-abril.md";
    const root = await municipality(
      { [NEWS]: noticia() },
      { [NEWS]: null, [moved]: noticia() },
      { [moved]: noticia(SLIP) },
    );
    expect(titlesOf(await lastValidOf(root))).toMatchObject({ [moved]: "Jornada de vacunación" });
  });

  it("even if its change was never committed", async () => {
    const root = await municipality({ [NEWS]: noticia() });
    await writeFile(join(root, NEWS), noticia(SLIP));
    expect(titlesOf(await lastValidOf(root))[NEWS]).toBe("Jornada de vacunación");
  });

  it("never as it was on an unpublished branch", async () => {
    const repo = history();
    const first = repo.commit("Primera", { at: FIRST, files: { ...minimalContent(), [NEWS]: noticia() } });
    repo.commit("Borrador", {
      at: THEN,
      branch: "otra",
      parents: [first],
      files: { [NEWS]: noticia({ titulo: "Sin revisar" }) },
    });
    repo.merge("Revisada", { at: THEN, from: "otra", files: { [NEWS]: noticia(SLIP) } });
    const { dir } = await repo.write(await tempFolder());
    expect(titlesOf(await lastValidOf(dir))[NEWS]).toBe("Jornada de vacunación");
  });

  it("for any versions: the last valid one, or nothing if none is", async () => {
    const versions = fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), { minLength: 20, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(versions, async (documents) => {
        const path = (index: number) => `content/noticias/n${index}.md`;
        const text = (isRight: boolean, turn: number) =>
          noticia({ titulo: `Versión ${turn}`, ...(isRight ? {} : SLIP) });
        const commits = [0, 1, 2, 3, 4].map((turn) =>
          Object.fromEntries(
            documents.flatMap((turns, index) => {
              const isRight = turns[turn];
              return isRight === undefined ? [] : [[path(index), text(isRight, turn)]];
            }),
          ),
        );
        const root = await municipality({ "content/paginas/mala.md": "" }, ...commits);
        const titles = titlesOf(await lastValidOf(root));
        expect(documents.map((_, index) => titles[path(index)])).toEqual(
          documents.map((turns) => {
            const last = turns.lastIndexOf(true);
            return last < 0 ? undefined : `Versión ${last}`;
          }),
        );
      }),
      { numRuns: 4 },
    );
  });
});

describe("a document that was never valid is left out", () => {
  const NEW = "content/tramites/nuevo.md";

  it("and documents that refer to it are not", async () => {
    const office = "content/dependencias/nueva.md";
    const root = await municipality(
      {},
      {
        [NEW]: tramite({ costo: "barato" }),
        [office]: dependencia({ responsable: undefined }),
        [NEWS]: noticia({ dependencia: "nueva" }, "Vea el [trámite nuevo](/tramites/nuevo/)."),
      },
    );
    const lastValid = await lastValidOf(root);
    expect(titlesOf(lastValid)[NEWS]).toBe("Jornada de vacunación");
    expect(lastValid?.heldBack).toMatchObject([
      { archivo: office, shown: undefined, why: "no-valid-version" },
      { archivo: NEW, shown: undefined, why: "no-valid-version" },
    ]);
  });

  it.each([
    ["a name with capitals", "content/noticias/Mi Noticia.md", noticia()],
    ["a folder that is no collection", "content/novedades/x.md", noticia()],
    ["a file that nobody may publish", "content/media/programa.exe", "MZ"],
  ])("like %s", async (_, path, text) => {
    const lastValid = await lastValidOf(await municipality({ [NEWS]: noticia() }, { [path]: text }));
    expect(lastValid?.heldBack).toMatchObject([{ archivo: path, shown: undefined }]);
    expect(titlesOf(lastValid)[NEWS]).toBe("Jornada de vacunación");
  });
});

describe("documents and files that others need", () => {
  const PHOTO = "content/media/foto.jpg";
  const withPhoto = noticia({ imagen: "/media/foto.jpg", imagen_alt: "El puesto de salud" });
  let photo: Buffer;
  beforeAll(async () => {
    photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#0b5d3b" } })
      .jpeg()
      .toBuffer();
  });

  it("a damaged photo", async () => {
    const damaged = Buffer.from("no es una foto");
    const root = await municipality({ [NEWS]: withPhoto, [PHOTO]: photo }, { [PHOTO]: damaged });
    const lastValid = await lastValidOf(root);
    expect(lastValid?.heldBack).toMatchObject([{ archivo: PHOTO, shown: { day: "2026-03-05" } }]);
    expect(lastValid?.content.images.map(({ archivo }) => archivo)).toEqual([PHOTO]);
    expect(titlesOf(lastValid)[NEWS]).toBe("Jornada de vacunación");
  });

  it("stays removed: a photo", async () => {
    const lastValid = await lastValidOf(await municipality({ [NEWS]: withPhoto, [PHOTO]: photo }, { [PHOTO]: null }));
    expect(lastValid?.content.media).toEqual([]);
  });

  it("stays removed: an office, and documents that refer to it stay, without an office", async () => {
    const office = "content/dependencias/salud.md";
    const root = await municipality(
      { [office]: dependencia({ titulo: "Secretaría de Salud" }), [NEWS]: noticia({ dependencia: "salud" }) },
      { [office]: null },
    );
    const lastValid = await lastValidOf(root);
    expect(titlesOf(lastValid)[office]).toBeUndefined();
    expect(titlesOf(lastValid)[NEWS]).toBe("Jornada de vacunación");
    expect(lastValid?.heldBack).toEqual([]);
  });

  it.each([
    ["removed", null],
    ["a draft now", tramite({ borrador: true })],
  ])("that is only linked is %s for good", async (_, after) => {
    const linked = "content/tramites/certificado.md";
    const news = noticia({}, "Pida el [certificado](/tramites/certificado/).");
    const lastValid = await lastValidOf(
      await municipality({ [linked]: tramite(), [NEWS]: news }, { [linked]: after, "content/paginas/mala.md": "" }),
    );
    expect(titlesOf(lastValid)[NEWS]).toBe("Jornada de vacunación");
    expect(lastValid?.heldBack.map(({ archivo }) => archivo)).toEqual(["content/paginas/mala.md"]);
  });
});

describe("the data files", () => {
  it("that of the municipality goes back like a document", async () => {
    const lastValid = await lastValidOf(
      await municipality({}, { "content/municipio.yaml": municipioYaml({ codigo_dane: "nueve" }) }),
    );
    expect(lastValid?.content.data.municipio?.codigo_dane).toBe("99999");
  });

  it("one that was never valid is left out", async () => {
    const lastValid = await lastValidOf(await municipality({}, { "content/plan.yaml": "acciones: nada" }));
    expect(lastValid?.content.data).toMatchObject({ municipio: { nombre: "San Ejemplo" } });
    expect(lastValid?.content.data.plan).toBeUndefined();
  });

  it("without any valid version of the municipality's file nothing can be published", async () => {
    const repo = history();
    repo.commit("Primera", { at: FIRST, files: { ...minimalContent(), "content/municipio.yaml": "nombre: X" } });
    const { dir } = await repo.write(await tempFolder());
    expect(await lastValidOf(dir)).toBeUndefined();
  });
});

describe("npm run build -- --keep-last-valid", () => {
  const edicto = (data: object) =>
    doc({
      titulo: "Edicto de Fulano de Tal",
      resumen: "Se notifica la resolución a la persona interesada.",
      dependencia: "secretaria-general",
      tipo: "edicto",
      fecha_publicacion: "2026-03-05",
      vence: "2026-12-31",
      ...data,
    });
  let root: string;
  let site: BuiltSite;
  beforeAll(async () => {
    root = await writeIn(
      await tempFolder(atEnd),
      { [NEWS]: noticia(), "content/tramites/certificado.md": tramite() },
      { [NEWS]: noticia({ titulo: "Jornada aplazada" }) },
      {
        [NEWS]: noticia({ titulo: "Jornada rota", revisado: "ayer" }, "Texto que nadie debe leer todavía."),
        "content/documentos/edicto.md": edicto({ numeral: "9.99" }),
        "content/noticias/otra.md": noticia({ titulo: "Otra noticia" }, "Vea el [edicto](/documentos/edicto/)."),
      },
    );
    site = await build(root, { now: NOW, args: ["--keep-last-valid"] });
  });

  it("builds, and prints what the site shows of each file", () => {
    expect([site.status, site.stderr]).toEqual([0, ""]);
    expect(site.stdout).toContain("content/noticias/jornada.md:");
    expect(site.stdout).toContain(
      "content/noticias/jornada.md: El sitio muestra la versión del 20 de marzo de 2026, la última sin errores.\n",
    );
    expect(site.stdout).toContain(
      "content/documentos/edicto.md: El sitio no lo publica: no tiene una versión anterior sin errores.\n",
    );
  });

  it("shows the last valid version, with its own day", () => {
    const page = pagesOf(site.output).get("/noticias/jornada/") ?? "";
    expect(page).toContain("Jornada aplazada");
    expect(page).not.toContain("nadie debe leer");
    expect(pagesOf(site.output).get("/noticias/otra/")).toContain('<span class="sin-enlace">edicto</span>');
  });

  it("informs the committee in the report, without the name of a person", () => {
    const report = pagesOf(site.output).get("/informe/") ?? "";
    expect(report).toContain("2 cambios no se ven todavía en el sitio");
    expect(report).toContain("<strong>Jornada aplazada</strong>");
    expect(report).toContain("Hay un archivo con errores que no se nombra aquí");
    expect(report).not.toContain("Fulano");
  });

  it("informs the office in its to-do list, and the clerk with a link to the editor", () => {
    const tasks = pagesOf(site.output).get("/plan/pendientes/secretaria-general/") ?? "";
    expect(tasks).toContain("Jornada aplazada");
    expect(tasks).toContain("dato «Revisado»: La fecha no tiene la forma AAAA-MM-DD.");
    expect(tasks).not.toContain("Jornada rota");
    const status = textOf(site.output, "admin/estado/index.html");
    expect(status).not.toContain("Jornada rota");
    expect(status).not.toContain("ayer");
    expect(status).toContain("la última sin errores");
    expect(status).toContain("/admin/#/collections/noticias/entries/jornada");
  });

  it("counts as the history does", async () => {
    const { actualizaciones } = jsonOf(site.output, "informe/frecuencia.json");
    expect(actualizaciones.map(({ fecha }: { fecha: string }) => fecha.slice(0, 10))).toContain("2026-03-20");
  });

  it("leaves nothing behind in the folder, and a strict build refuses", async () => {
    const strict = await build(root, { now: NOW });
    expect(strict.status).toBe(1);
    expect(pagesOf(strict.output).get("/noticias/jornada/")).toContain("Jornada aplazada");
  });

  it("fails without a history, as before", async () => {
    const folder = await tempFolder();
    await writeTree(folder, { ...minimalContent(), [NEWS]: noticia({ fecha: "ayer" }) });
    const { status, stdout } = await build(folder, { now: NOW, args: ["--keep-last-valid"] });
    expect(status).toBe(1);
    expect(stdout).toContain("No hay una versión anterior sin errores con la que construir el sitio.\n");
  });
});
