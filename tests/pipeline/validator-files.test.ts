import { symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { municipioYaml, noticia, servicio, tramite } from "../helpers/documents.ts";
import { oddPdf, samplePdf } from "../helpers/pdf.ts";
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
      "content/noticias/vacia.md:1 documento-en-blanco",
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

describe.concurrent("files that are not what their name says", () => {
  const known = { title: "Plan", language: "es-CO" };
  const lfs =
    "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n";
  const files: Record<string, [content: string | Buffer, mensaje: string, sugerencia: string]> = {
    "acta.docx": [
      samplePdf("El acta"),
      "El nombre termina en .docx, pero por dentro el archivo es un PDF.",
      "Cámbiele el nombre para que termine en .pdf, o ábralo y guárdelo de nuevo como DOCX.",
    ],
    "antiguo.docx": [
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1000)]),
      "El nombre termina en .docx, pero por dentro el archivo es un documento de Office antiguo o con clave.",
      "Si tiene clave, quítesela. Ábralo en el programa con que se hizo y guárdelo como PDF, .docx o .xlsx.",
    ],
    "apuntador.pdf": [
      lfs,
      "No es el archivo, sino la señal que Git LFS deja en su lugar: el archivo verdadero está en otra parte.",
      "Quien administra el repositorio lo trae con «git lfs pull», o lo saca de Git LFS y lo guarda aquí como los demás.",
    ],
    "cortado.pdf": [
      samplePdf("Hola").subarray(0, 400),
      "El archivo está incompleto: le falta el final, como cuando se corta una descarga.",
      "Vuelva a copiarlo desde donde está el original, y ábralo antes de guardarlo aquí.",
    ],
    "entrada.pdf": [
      "<!DOCTYPE html><title>Inicie sesión</title>",
      "Por dentro es una página web, como la de «inicie sesión» que se guarda cuando una descarga no sale bien.",
      "Descárguelo otra vez, ábralo para ver que es lo que debe ser, y guárdelo aquí.",
    ],
    "iphone.heic": [
      "x",
      "Es una foto HEIC, el formato de los iPhone, que los navegadores no muestran.",
      "Guárdela como JPG: en el iPhone, Configuración > Cámara > Formatos > «Más compatible», o envíesela por correo.",
    ],
    "moderna.avif": [
      "x",
      "Los archivos .avif no se publican.",
      "Ábrala en Paint (Windows) o en Vista Previa (Mac), escoja «Guardar como» o «Exportar», y guárdela como JPG.",
    ],
    "palabras.pdf": [
      "Aquí va el acta.",
      "El archivo está dañado, o por dentro no es un PDF.",
      "Ábralo en el programa con que se hizo y guárdelo de nuevo como PDF.",
    ],
    "vacio.zip": ["", "El archivo está vacío: pesa 0 bytes.", "Vuelva a copiarlo desde donde está el original."],
  };
  const pdfs: typeof files = {
    "autor.pdf": [
      oddPdf({ ...known, author: "JPEREZ" }),
      "Las propiedades del PDF dicen quién es el autor: puede ser el nombre o el usuario de una persona, y cualquiera lo ve.",
      "En Word, escriba el nombre de la alcaldía en Archivo > Información > Autor, y guárdelo de nuevo como PDF.",
    ],
    "clave.pdf": [
      oddPdf({ ...known, lock: { password: "clave", allowed: -1 } }),
      "El PDF pide una clave para abrirlo: nadie lo puede leer.",
      "Guárdelo sin clave. En Word: Archivo > Información > Proteger documento > Cifrar con contraseña, bórrela, y guárdelo de nuevo como PDF.",
    ],
    "danado.pdf": [
      "%PDF-1.4\nstartxref\n0\n%%EOF\n",
      "El PDF está dañado: el sitio no lo pudo leer, y tal vez la gente tampoco.",
      "Ábralo. Si abre bien, escoja Imprimir > «Guardar como PDF» y reemplácelo; si no, vuelva a copiarlo desde el original.",
    ],
    "escaneado.pdf": [
      oddPdf({ ...known, pages: [""] }),
      "El PDF no tiene texto, solo imágenes, como cuando se escanea: una persona ciega no lo puede leer, y no se puede buscar en él.",
      "Guárdelo como PDF desde el programa en que se escribió. En Word: Archivo > Guardar como > PDF. Si solo tiene el papel, escanéelo con reconocimiento de texto (OCR).",
    ],
    "pesado.pdf": [
      Buffer.concat([samplePdf("Pesa"), Buffer.alloc(5_200_000, "%"), samplePdf("Pesa")]),
      "El PDF pesa 5,2 MB: con los datos de un teléfono tarda y cuesta.",
      "En Word, al guardarlo como PDF, escoja «Tamaño mínimo (publicación en línea)». Si lo escanea, hágalo en escala de grises y a 150 puntos por pulgada.",
    ],
    "restringido.pdf": [
      oddPdf({ ...known, lock: { password: "", allowed: -1 - 4 - 16 } }),
      "El PDF no deja imprimirlo ni copiar su texto, y la información pública se debe poder usar.",
      "Guárdelo de nuevo desde el original sin restricciones: en Guardar como > PDF > Opciones, sin marcar «Cifrar el documento con una contraseña».",
    ],
    "sin-nada.pdf": [
      oddPdf({}),
      "El PDF no dice su título ni su idioma, que necesitan los lectores de pantalla y los buscadores.",
      "En Word, escriba el título en Archivo > Información > Título. Luego, en Guardar como > PDF > Opciones, marque «Propiedades del documento» y «Etiquetas de la estructura del documento para accesibilidad».",
    ],
  };

  it.each([
    ["an error says what each is and what to do", "error", files],
    ["a warning says what each PDF lacks", "aviso", pdfs],
  ] as const)("%s", async (_name, gravedad, table) => {
    const contents = Object.fromEntries(
      Object.entries(table).map(([name, [content]]) => [`content/media/${name}`, content]),
    );
    const issues = await issuesOf(await ownFolder(), contents);
    expect(issues.map(({ codigo, ...rest }) => rest)).toEqual(
      Object.entries(table).map(([name, [, mensaje, sugerencia]]) => ({
        archivo: `content/media/${name}`,
        linea: 1,
        columna: 1,
        campo: "",
        gravedad,
        mensaje,
        sugerencia,
      })),
    );
    expect(JSON.stringify(issues)).not.toContain("JPEREZ");
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
