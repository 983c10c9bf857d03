import { rename } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Content } from "../../scripts/demo/repository/fast-import.ts";
import { history } from "../../scripts/demo/repository/history.ts";
import { type BuiltSite, build } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import { atEnd } from "../helpers/at-end.ts";
import { doc, minimalContent, municipioYaml, noticia, tramite } from "../helpers/documents.ts";
import { ALL_HOSTS, describeHosts } from "../helpers/hosts.ts";
import { samplePdf } from "../helpers/pdf.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { filesOf, filesWith, jsonOf, pagesOf, textOf } from "./published.ts";

const NOW = "2026-11-20T12:00:00-05:00";
const at = (day: string) => `2026-${day}T10:00:00-05:00`;
const media = (name: string) => `content/media/${name}`;
const FIVE = [1, 2, 3, 4, 5];

/** A photo of its own colour, so that no two are the same file. */
let colour = 0;
function photo(): Promise<Buffer> {
  const background = { r: 15 * ++colour, g: 90, b: 60 };
  return sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

const withPhoto = (imagen: string, data: object = {}) =>
  noticia({ imagen, imagen_alt: "Lo que se ve en la foto", fecha: "2026-01-10", ...data });

const edicto = doc({
  titulo: "Edicto de Fulano",
  resumen: "Se notifica la resolución a la persona interesada.",
  dependencia: "secretaria-general",
  tipo: "edicto",
  fecha_publicacion: "2026-01-10",
  vence: "2026-12-31",
  archivo: "/media/edicto-fulano.pdf",
});

/** A year in which files were renamed and the documents that name them were not touched. */
async function aYear(): Promise<string> {
  const repo = history();
  const commit = (day: string, files: Record<string, Content>) => repo.commit("Cambio", { at: at(day), files });
  const photos = Object.fromEntries(
    await Promise.all(
      ["puente", "rio", "twice", "pieces", "copied", "draft", "escudo", "apart", ...FIVE.map((n) => `f${n}`)].map(
        async (name) => [name, await photo()] as const,
      ),
    ),
  ) as Record<string, Buffer>;
  const named = (name: string) => photos[name] as Buffer;
  commit("01-10", {
    ...minimalContent(),
    "content/municipio.yaml": municipioYaml({ escudo: "/media/escudo.jpg" }),
    [media("escudo.jpg")]: named("escudo"),
    [media("puente.jpg")]: named("puente"),
    [media("rio.jpg")]: named("rio"),
    [media("dos-veces.jpg")]: named("twice"),
    [media("por-partes.jpg")]: named("pieces"),
    [media("copiada.jpg")]: named("copied"),
    [media("secreta.jpg")]: named("draft"),
    [media("sin-guardar.jpg")]: named("apart"),
    [media("formato.pdf")]: samplePdf("la solicitud"),
    [media("acta_1.pdf")]: samplePdf("el acta"),
    [media("edicto-fulano.pdf")]: samplePdf("de Fulano"),
    ...Object.fromEntries(FIVE.map((n) => [media(`feria-${n}.jpg`), named(`f${n}`)])),
    "content/noticias/puente.md": withPhoto("/media/puente.jpg"),
    "content/noticias/rio.md": withPhoto("/media/rio.jpg"),
    "content/noticias/dos.md": withPhoto("/media/dos-veces.jpg"),
    "content/noticias/partes.md": withPhoto("/media/por-partes.jpg"),
    "content/noticias/copiada.md": withPhoto("/media/copiada.jpg"),
    "content/noticias/disco.md": withPhoto("/media/sin-guardar.jpg"),
    "content/noticias/secreta.md": withPhoto("/media/secreta.jpg", { borrador: true }),
    "content/noticias/feria.md": noticia(
      { fecha: "2026-01-10" },
      FIVE.map((n) => `![Caseta ${n}](/media/feria-${n}.jpg)`).join("\n\n"),
    ),
    "content/noticias/actas.md": noticia(
      { fecha: "2026-01-10" },
      "Lea el [acta](/media/acta_1.pdf#page=2), la [misma](../../media/acta\\_1.pdf) y [otra vez][1].\n\n[1]: /media/acta_1.pdf",
    ),
    "content/tramites/certificado.md": tramite({
      formularios: ["/media/formato.pdf"],
      requisitos: ["Cédula", { nombre: "Solicitud", formulario: "/media/formato.pdf" }],
    }),
    "content/documentos/edicto.md": edicto,
  });
  commit("02-10", { [media("puente.jpg")]: null, [media("puente-nuevo.jpg")]: named("puente") });
  commit("02-11", { [media("formato.pdf")]: null, [media("formularios/formato.pdf")]: samplePdf("la solicitud") });
  commit("02-12", { [media("acta_1.pdf")]: null, [media("actas/2026.pdf")]: samplePdf("el acta") });
  commit(
    "02-13",
    Object.fromEntries(
      FIVE.flatMap((n) => [
        [media(`feria-${n}.jpg`), null],
        [media(`feria/${n}.jpg`), named(`f${n}`)],
      ]),
    ),
  );
  commit("02-14", { [media("escudo.jpg")]: null, [media("simbolos/escudo.jpg")]: named("escudo") });
  commit("03-10", { [media("dos-veces.jpg")]: null, [media("una-vez.jpg")]: named("twice") });
  commit("03-11", { [media("una-vez.jpg")]: null, [media("otra-vez.jpg")]: named("twice") });
  commit("03-12", { [media("por-partes.jpg")]: null });
  commit("03-13", { [media("entera.jpg")]: named("pieces") });
  commit("03-14", { [media("copia.jpg")]: named("copied") });
  commit("03-15", { [media("copiada.jpg")]: null });
  commit("03-16", { [media("rio.jpg")]: null, [media("rio-arriba.jpg")]: named("rio") });
  commit("03-17", { "content/noticias/rio.md": withPhoto("/media/rio-arriba.jpg") });
  commit("03-18", { [media("secreta.jpg")]: null, [media("publica.jpg")]: named("draft") });
  commit("03-19", { "content/noticias/otra.md": withPhoto("/media/publica.jpg", { titulo: "Otra noticia" }) });
  commit("03-20", { [media("edicto-fulano.pdf")]: null, [media("edicto-12.pdf")]: samplePdf("de Fulano") });
  const { dir } = await repo.write(await tempFolder(atEnd));
  await rename(join(dir, media("sin-guardar.jpg")), join(dir, media("en-el-disco.jpg")));
  return dir;
}

let root: string;
let site: BuiltSite;
beforeAll(async () => {
  root = await aYear();
  site = await build(root, { now: NOW });
  expect([site.status, site.stderr]).toEqual([0, ""]);
});

const MOVED = [
  ["renamed", "/media/puente.jpg", "/media/puente-nuevo.jpg"],
  ["moved to a folder", "/media/formato.pdf", "/media/formularios/formato.pdf"],
  ["moved and renamed", "/media/acta_1.pdf", "/media/actas/2026.pdf"],
  ...FIVE.map((n) => ["one of five that moved", `/media/feria-${n}.jpg`, `/media/feria/${n}.jpg`] as const),
  ["renamed twice", "/media/dos-veces.jpg", "/media/otra-vez.jpg"],
  ["renamed twice, in between", "/media/una-vez.jpg", "/media/otra-vez.jpg"],
  ["removed in one commit and added in the next", "/media/por-partes.jpg", "/media/entera.jpg"],
  ["copied first and removed later", "/media/copiada.jpg", "/media/copia.jpg"],
  ["renamed, and the document edited later", "/media/rio.jpg", "/media/rio-arriba.jpg"],
  ["renamed and not committed", "/media/sin-guardar.jpg", "/media/en-el-disco.jpg"],
  ["the escudo", "/media/escudo.jpg", "/media/simbolos/escudo.jpg"],
] as const;

describe("a file that was renamed without updating its references", () => {
  it("is shown, photo, escudo and download, in fields and in texts", () => {
    const page = (path: string) => pagesOf(site.output).get(path) ?? "";
    for (const [path, name] of [
      ["/noticias/puente/", "puente-nuevo"],
      ["/noticias/dos/", "otra-vez"],
      ["/noticias/partes/", "entera"],
      ["/noticias/copiada/", "copia"],
      ["/noticias/rio/", "rio-arriba"],
      ["/noticias/disco/", "en-el-disco"],
    ] as const) {
      expect(page(path)).toMatch(new RegExp(`<img src="/recursos/fotos/${name}\\.`));
    }
    expect(page("/noticias/feria/").match(/<img src="\/recursos\/fotos\/[1-5]\./g)).toHaveLength(5);
    expect(page("/noticias/actas/").match(/href="\/media\/actas\/2026\.pdf(?:#page=2)?"/g)).toHaveLength(3);
    expect(page("/tramites/certificado/").match(/href="\/media\/formularios\/formato\.pdf"/g)).toHaveLength(2);
    expect(page("/")).toContain("/recursos/fotos/escudo.");
  });

  it("is referred to by its current address only, except in host rules, in warnings and in the guide's own examples", () => {
    for (const [, from] of MOVED) {
      const naming = filesWith(site.output, from).filter(
        (path) => !/^(?:[_.]|admin\/(?:estado|guia)\/|plan\/)/.test(path),
      );
      expect([from, naming]).toEqual([from, []]);
    }
  });

  it("is a warning with the current address", async () => {
    const { status, stdout } = await run("validate", root, { now: NOW, args: ["--format", "json"] });
    const issues = JSON.parse(stdout).filter(({ codigo }: { codigo: string }) => codigo === "archivo-movido");
    expect(status).toBe(0);
    expect(issues).toContainEqual({
      archivo: "content/noticias/puente.md",
      linea: 6,
      columna: 1,
      campo: "imagen",
      codigo: "archivo-movido",
      gravedad: "aviso",
      mensaje: "El archivo /media/puente.jpg ahora está en /media/puente-nuevo.jpg, y el sitio muestra ese.",
      sugerencia: "Escriba la dirección de ahora: /media/puente-nuevo.jpg",
    });
    const found = issues.map(({ archivo, campo }: { archivo: string; campo: string }) => `${archivo} ${campo}`);
    expect(found.filter((each: string) => !/noticias/.test(each))).toEqual([
      "content/documentos/edicto.md archivo",
      "content/municipio.yaml escudo",
      "content/tramites/certificado.md requisitos.1.formulario",
      "content/tramites/certificado.md formularios.0",
    ]);
  });

  it("is not an update of the documents that use it", () => {
    const { actualizaciones } = jsonOf(site.output, "informe/frecuencia.json");
    const logged = actualizaciones.map(
      ({ fecha, tipo, archivo }: Record<string, string>) => `${fecha} ${tipo} ${archivo}`,
    );
    // The photo that was away for a day is gone and back.
    expect(logged.filter((each: string) => !/ nuevo |partes/.test(each))).toEqual([]);
  });
});

describeHosts(
  "on %s",
  ALL_HOSTS,
  () => site.output,
  (host) => {
    it.each(MOVED)("a file that was %s is found: %s leads to %s", async (__, from, to) => {
      expect(await host(from)).toMatchObject({ status: 301, location: to });
      expect((await host(to)).status).toBe(200);
    });

    it.each([
      ["only a draft named", "/media/secreta.jpg"],
      ["a notice to a person named", "/media/edicto-fulano.pdf"],
      ["never was", "/media/puente_jpg"],
    ])("an address that %s leads nowhere", async (__, path) => {
      expect((await host(path)).status).toBe(404);
    });
  },
);

it("no rule has an address that was never public, or that a notice to a person used", () => {
  const rules = filesOf(site.output).filter((path) => /^[_.]/.test(path));
  expect(rules.flatMap((path) => textOf(site.output, path).match(/secreta|fulano/g) ?? [])).toEqual([]);
  expect(filesOf(site.output)).toContain("media/edicto-12.pdf");
});

it("no rule leads to another rule", () => {
  const rules = textOf(site.output, "_redirects")
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
  const sources = new Set(rules.map(([from]) => from));
  expect(rules.filter(([, to = ""]) => sources.has(to))).toEqual([]);
});
