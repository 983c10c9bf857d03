import { symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { municipioYaml, noticia, servicio, tramite } from "../helpers/documents.ts";
import { issueLines, issuesOf, ownFolders } from "./judged.ts";

const NEWS = "content/noticias/una.md";
const ownFolder = await ownFolders();

describe.concurrent("files as they come from an office's computers", () => {
  it("each one that is not text is reported, and the others are validated all the same", async () => {
    const issues = await issuesOf(await ownFolder(), {
      "content/noticias/latin1.md": Buffer.from(noticia(), "latin1"),
      "content/noticias/utf16.md": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(noticia(), "utf16le")]),
      "content/noticias/word.md": Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0xff, 0xfe]),
      "content/noticias/windows.md": `\uFEFF${noticia().replaceAll("\n", "\r\n")}`,
      "content/noticias/vacia.md": "",
      "content/noticias/enorme.md": noticia({}, "x".repeat(1_100_000)),
      "content/paginas/Trámite Nuevo.md": noticia(),
    });
    expect(issueLines(issues)).toEqual([
      "content/noticias/enorme.md:1 archivo-grande",
      expect.stringMatching(/^content\/noticias\/latin1\.md:\d+ codificacion$/),
      "content/noticias/utf16.md:1 codificacion",
      "content/noticias/vacia.md:1 archivo-vacio",
      "content/noticias/word.md:1 archivo-binario",
      "content/paginas/Trámite Nuevo.md:1 nombre-de-archivo",
    ]);
    expect(issues.at(-1)?.sugerencia).toBe(
      "Cámbiele el nombre por «tramite-nuevo.md»: solo minúsculas sin tilde, números y guiones.",
    );
  });

  it("symbolic links, unknown folders and foreign files are rejected; system files are ignored", async () => {
    const files = {
      "content/noticia/una.md": noticia(),
      "content/suelto.md": noticia(),
      "content/noticias/foto.jpg": "x",
      "content/media/virus.exe": "x",
      "content/media/dibujo.svg": "<svg/>",
      "content/noticias/.DS_Store": "x",
      "content/media/Thumbs.db": "x",
      "content/GUIA.md": "Para personas",
    };
    const issues = await issuesOf(await ownFolder(), files, (root) =>
      symlink("/etc/passwd", join(root, "content/paginas-enlace.md")),
    );
    expect(issueLines(issues)).toEqual([
      "content/media/dibujo.svg:1 archivo-no-permitido",
      "content/media/virus.exe:1 archivo-no-permitido",
      "content/noticia/una.md:1 carpeta-desconocida",
      "content/noticias/foto.jpg:1 archivo-desconocido",
      "content/paginas-enlace.md:1 enlace-simbolico",
      "content/suelto.md:1 archivo-desconocido",
    ]);
    expect(issues[2]?.sugerencia).toBe("¿Quiso escribir «noticias»?");
  });

  it("a link to a folder outside is not followed", async () => {
    const outside = await ownFolder();
    await writeFile(join(outside, "una.md"), "secreto");
    const issues = await issuesOf(await ownFolder(), {}, (root) => symlink(outside, join(root, "content/noticias")));
    expect(issueLines(issues)).toEqual(["content/noticias:1 enlace-simbolico"]);
  });
});

describe.concurrent("photos", () => {
  it("that are broken, cut, of another kind or enormous", async () => {
    const photo = await sharp({ create: { width: 800, height: 600, channels: 3, background: "#285" } })
      .composite([{ input: Buffer.from("<svg width='800' height='600'><circle r='200' cx='300' cy='300'/></svg>") }])
      .jpeg()
      .toBuffer();
    const enormous = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    const line = await sharp({ create: { width: 31_000, height: 2, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    const files = {
      "content/media/basura.jpg": "esto no es una foto",
      "content/media/buena.jpg": photo,
      "content/media/cortada.jpg": photo,
      "content/media/enorme.png": enormous,
      "content/media/larga.png": line,
      "content/media/pdf.png": "%PDF-1.7\n",
      "content/media/svg.jpg":
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script>alert(1)</script></svg>",
    };
    const issues = await issuesOf(await ownFolder(), files, (root) =>
      truncate(join(root, "content/media/cortada.jpg"), Math.floor(photo.length / 2)),
    );
    expect(issueLines(issues)).toEqual([
      "content/media/basura.jpg:1 imagen-danada",
      "content/media/cortada.jpg:1 imagen-danada",
      "content/media/enorme.png:1 imagen-enorme",
      "content/media/larga.png:1 imagen-enorme",
      "content/media/pdf.png:1 archivo-falso",
      "content/media/svg.jpg:1 archivo-falso",
    ]);
  });
});

describe.concurrent("the targets of documents", () => {
  it("that do not exist are errors at their line", async () => {
    const body = "Uno.\n\n![Foto](/media/no-hay.jpg)\n\n[Roto](/tramites/no-hay/) y [otro](../no-hay/)";
    const sheet = { requisitos: [{ nombre: "Solicitud", formulario: "/media/no-hay.pdf" }] };
    const issues = await issuesOf(await ownFolder(), {
      [NEWS]: noticia({ imagen: "/media/falta.jpg", imagen_alt: "Una foto" }, body),
      "content/tramites/certificado.md": tramite({ dependencia: "hacienda", ...sheet }),
    });
    expect(issueLines(issues)).toEqual([
      "content/noticias/una.md:6 archivo-inexistente",
      "content/noticias/una.md:12 archivo-inexistente",
      "content/noticias/una.md:14 enlace-roto",
      "content/noticias/una.md:14 enlace-roto",
      "content/tramites/certificado.md:4 dependencia-inexistente",
      "content/tramites/certificado.md:8 archivo-inexistente",
    ]);
  });

  it("that are not published yet are only warnings", async () => {
    const issues = await issuesOf(await ownFolder(), {
      [NEWS]: noticia({}, "[El predial](/tramites/predial/)"),
      "content/tramites/predial.md": tramite({ etapa: "levantado" }),
    });
    expect(issues).toMatchObject([{ gravedad: "aviso", codigo: "enlace-no-publicado", linea: 8, columna: 14 }]);
  });

  it("without an address are warnings too", async () => {
    const issues = await issuesOf(await ownFolder(), { [NEWS]: noticia({}, "Vea [el trámite]().") });
    expect(issues).toMatchObject([{ gravedad: "aviso", codigo: "enlace-vacio", linea: 8 }]);
  });

  it("a document may not have the address of a generated page", async () => {
    const issues = await issuesOf(await ownFolder(), {
      "content/noticias/2026.md": noticia(),
      "content/noticias/pagina/2.md": noticia(),
      "content/servicios/por-dependencia.md": servicio(),
      "content/tramites/inventario.md": tramite(),
    });
    expect(issueLines(issues)).toEqual([
      "content/noticias/2026.md:1 direccion-repetida",
      "content/noticias/pagina/2.md:1 direccion-repetida",
      "content/servicios/por-dependencia.md:1 direccion-repetida",
      "content/tramites/inventario.md:1 direccion-repetida",
    ]);
  });

  it("a channel names a folder and an office that exist", async () => {
    const canal = { id: "uno", nombre: "Uno", carpeta: "noticia", responsable: "hacienda", desde: "2026-01" };
    const issues = await issuesOf(await ownFolder(), { "content/municipio.yaml": municipioYaml({ canales: [canal] }) });
    expect(issueLines(issues)).toEqual([
      "content/municipio.yaml:8 opcion-desconocida",
      "content/municipio.yaml:9 dependencia-inexistente",
    ]);
  });
});
