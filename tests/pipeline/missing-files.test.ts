import { chmodSync, chownSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Content } from "../../scripts/demo/repository/fast-import.ts";
import { type BuiltSite, build, writeTree } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import { loadContent } from "../../scripts/load/content.ts";
import { LIMITS } from "../../scripts/schema/limits.ts";
import { atEnd } from "../helpers/at-end.ts";
import { doc, minimalContent, municipioYaml, noticia, tramite } from "../helpers/documents.ts";
import { lastValidOf, municipality, NOW, SLIP, writeIn } from "../helpers/last-valid.ts";
import { samplePdf } from "../helpers/pdf.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { filesWith, pagesOf } from "./published.ts";

const NEWS = "content/noticias/jornada.md";
const PHOTO = "content/media/foto.jpg";
const withPhoto = noticia({ imagen: "/media/foto.jpg", imagen_alt: "El puesto de salud" });

let photo: Buffer;
beforeAll(async () => {
  photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#0b5d3b" } })
    .jpeg()
    .toBuffer();
});

const DAMAGED: [how: string, bytes: () => Content | Promise<Content>][] = [
  ["truncated", () => photo.subarray(0, 200)],
  ["not a picture", () => "<html>"],
  ["empty", () => ""],
  ["a HEIC photo", () => Buffer.from("\0\0\0\x18ftypheic", "latin1")],
  ["a symbolic link", () => ({ symlink: "../municipio.yaml" })],
  [
    "enormous",
    () =>
      sharp({ create: { width: LIMITS.imageSide + 1, height: 1, channels: 3, background: "#000" } })
        .jpeg()
        .toBuffer(),
  ],
];

describe("with --keep-last-valid, a document whose photo", () => {
  const isShownWithout = async (root: string) => {
    const lastValid = await lastValidOf(root);
    const shown = lastValid?.content.entries.find(({ archivo }) => archivo === NEWS)?.data;
    expect(shown).toMatchObject({ titulo: "Jornada de vacunación" });
    expect(shown).not.toHaveProperty("imagen");
    expect(shown).not.toHaveProperty("imagen_alt");
    expect(lastValid?.content.images).toEqual([]);
    expect([...(lastValid?.content.shownWithout ?? [])]).toEqual([[NEWS, ["/media/foto.jpg"]]]);
  };

  it("was deleted is shown without it", async () => {
    await isShownWithout(await municipality({ [NEWS]: withPhoto, [PHOTO]: photo }, { [PHOTO]: null }));
  });

  it("was deleted and not committed is shown without it", async () => {
    const root = await municipality({ [NEWS]: withPhoto, [PHOTO]: photo });
    await rm(join(root, PHOTO));
    await isShownWithout(root);
  });

  it("was deleted, and that itself has errors, is shown as before without it", async () => {
    const broken = noticia({ titulo: "Rota", ...SLIP });
    await isShownWithout(await municipality({ [NEWS]: withPhoto, [PHOTO]: photo }, { [PHOTO]: null, [NEWS]: broken }));
  });

  it("got an invalid name is shown without it", async () => {
    const root = await municipality(
      { [NEWS]: withPhoto, [PHOTO]: photo },
      { [PHOTO]: null, "content/media/Mi Foto.JPG": photo },
    );
    await isShownWithout(root);
  });

  it.each(DAMAGED)("was never valid is shown without it: %s", async (_, bytes) => {
    await isShownWithout(await municipality({ [NEWS]: withPhoto, [PHOTO]: await bytes() }));
  });

  it.each(DAMAGED)("is damaged now keeps the earlier one: %s", async (_, bytes) => {
    const lastValid = await lastValidOf(
      await municipality({ [NEWS]: withPhoto, [PHOTO]: photo }, { [PHOTO]: await bytes() }),
    );
    expect(lastValid?.content.images.map(({ archivo }) => archivo)).toEqual([PHOTO]);
    expect(lastValid?.content.shownWithout.size).toBe(0);
  });

  it("moved after the published version uses its new address", async () => {
    const root = await municipality(
      { [NEWS]: withPhoto, [PHOTO]: photo },
      { [PHOTO]: null, "content/media/2026/foto.jpg": photo, [NEWS]: noticia(SLIP) },
    );
    const lastValid = await lastValidOf(root);
    expect(lastValid?.content.entries.find(({ archivo }) => archivo === NEWS)?.data).toMatchObject({
      imagen: "/media/2026/foto.jpg",
      imagen_alt: "El puesto de salud",
    });
  });

  it("never existed is shown as before", async () => {
    const root = await municipality({ [NEWS]: noticia() }, { [NEWS]: withPhoto });
    const lastValid = await lastValidOf(root);
    expect(lastValid?.heldBack).toMatchObject([{ archivo: NEWS, shown: { day: "2026-03-05" } }]);
  });
});

describe("with --keep-last-valid, the escudo", () => {
  const ESCUDO = "content/media/escudo.jpg";
  const files = { "content/municipio.yaml": municipioYaml({ escudo: "/media/escudo.jpg" }), [NEWS]: noticia() };

  it.each([["deleted", () => null] as (typeof DAMAGED)[number], ...DAMAGED])(
    "that is %s does not affect others",
    async (how, bytes) => {
      const content = await bytes();
      const root =
        content === null
          ? await municipality({ ...files, [ESCUDO]: photo }, { [ESCUDO]: null })
          : await municipality({ ...files, [ESCUDO]: content });
      const lastValid = await lastValidOf(root);
      expect([how, lastValid?.content.data.municipio?.nombre]).toEqual([how, "San Ejemplo"]);
      expect(lastValid?.content.data.municipio).not.toHaveProperty("escudo");
      expect(lastValid?.content.entries.map(({ archivo }) => archivo)).toContain(NEWS);
    },
  );

  it("that is missing is an error of a strict build", async () => {
    const { issues } = await loadContent({ root: await municipality(files), now: Date.parse(NOW) / 1000 });
    expect(issues).toMatchObject([
      { archivo: "content/municipio.yaml", campo: "escudo", codigo: "archivo-inexistente" },
    ]);
  });
});

describe("with --keep-last-valid, of a list of files", () => {
  const PDF = "content/media/a.pdf";
  const forms = (formularios: unknown[]) =>
    tramite({ formularios, requisitos: ["Cédula", { nombre: "Formulario", formulario: "/media/a.pdf" }] });

  it.each([
    [
      "one is left out",
      ["/media/a.pdf", { nombre: "El otro", archivo: "/media/b.pdf" }],
      [{ nombre: "El otro", archivo: "/media/b.pdf" }],
    ],
    ["one with a name is left out", [{ nombre: "Uno", archivo: "/media/a.pdf" }, "/media/b.pdf"], ["/media/b.pdf"]],
    ["the only one takes the list with it", ["/media/a.pdf"], undefined],
  ])("%s", async (_, formularios, left) => {
    const TRAMITE = "content/tramites/certificado.md";
    const root = await municipality(
      { [TRAMITE]: forms(formularios), [PDF]: samplePdf("a"), "content/media/b.pdf": samplePdf("b") },
      { [PDF]: null },
    );
    const { data } = (await lastValidOf(root))?.content.entries.find(({ archivo }) => archivo === TRAMITE) ?? {};
    expect(data).toMatchObject({ requisitos: ["Cédula", { nombre: "Formulario" }] });
    expect((data as { formularios?: unknown }).formularios).toEqual(left);
  });
});

/** Whoever tests as root reads everything; `nobody` does not. */
const NOBODY = 65_534;

it.skipIf(process.getuid?.() !== 0)("an unreadable file is reported, and no build stumbles over it", async () => {
  const root = await tempFolder(atEnd);
  const pdf = "content/media/a.pdf";
  const files = {
    ...minimalContent(),
    [NEWS]: noticia({}, "Lea el [acta](/media/a.pdf)."),
    [pdf]: samplePdf("El acta"),
  };
  await writeTree(root, files);
  chmodSync(join(root, ".."), 0o755);
  chmodSync(join(root, pdf), 0);
  chownSync(root, NOBODY, NOBODY);
  const { status, stdout } = await run("validate", root, { now: NOW, uid: NOBODY });
  expect([status, stdout]).toEqual([
    1,
    expect.stringContaining(`${pdf}:1:1  error  No se pudo leer: sus permisos no lo dejan leer.`),
  ]);
});

describe("npm run build -- --keep-last-valid", () => {
  let root: string;
  let site: BuiltSite;
  beforeAll(async () => {
    root = await writeIn(
      await tempFolder(atEnd),
      {
        "content/municipio.yaml": municipioYaml({ escudo: "/media/escudo.jpg" }),
        "content/media/escudo.jpg": photo,
        [PHOTO]: photo,
        "content/media/acta.pdf": samplePdf("el acta"),
        "content/media/plan.pdf": samplePdf("el plan"),
        [NEWS]: withPhoto,
        "content/noticias/actas.md": noticia(
          { titulo: "Actas" },
          "Lea el [acta](/media/acta.pdf).\n\n![El mapa](/media/foto.jpg)",
        ),
        "content/documentos/plan.md": doc({
          titulo: "Plan de acción",
          resumen: "Lo que la alcaldía hará en el año.",
          dependencia: "secretaria-general",
          fecha_publicacion: "2026-03-10",
          archivo: "/media/plan.pdf",
        }),
      },
      { [PHOTO]: null, "content/media/acta.pdf": null, "content/media/plan.pdf": null, "content/media/escudo.jpg": "" },
      { "content/media/escudo.jpg": null },
    );
    await writeTree(root, { "content/media/enorme.pdf": Buffer.alloc(LIMITS.fileBytes + 1) });
    site = await build(root, { now: NOW, args: ["--keep-last-valid"] });
  });

  it("builds every page without the missing files, and reports them", () => {
    expect([site.status, site.stderr]).toEqual([0, ""]);
    for (const path of ["/noticias/jornada/", "/noticias/actas/", "/documentos/plan/"]) {
      expect(pagesOf(site.output).get(path)).toBeDefined();
    }
    expect(site.stdout).toContain(
      `${NEWS}: El sitio lo muestra sin /media/foto.jpg: no hay un archivo sin errores en esa dirección.\n`,
    );
    expect(site.stdout).toContain("content/municipio.yaml: El sitio lo muestra sin /media/escudo.jpg");
  });

  it("shows links and pictures of missing files as plain text", () => {
    const page = pagesOf(site.output).get("/noticias/actas/") ?? "";
    expect(page).toContain('<p>Lea el <span class="sin-enlace">acta</span>.</p>');
    expect(page).toContain("<p>El mapa</p>");
  });

  it("publishes nothing of them, and no page links to them", () => {
    const leads = (html: string) => /(?:href|src)="\/media\/(?:foto|acta|plan|escudo|enorme)/.test(html);
    expect([...pagesOf(site.output)].filter(([, html]) => leads(html)).map(([path]) => path)).toEqual([]);
    expect(filesWith(site.output, "%PDF")).toEqual([]);
  });

  it("fails without the option", async () => {
    expect((await build(root, { now: NOW })).status).toBe(1);
  });
});
