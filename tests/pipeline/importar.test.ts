import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { build, writeTree } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import { hashesUnder } from "../../scripts/disk/files.ts";
import { minimalContent } from "../helpers/documents.ts";
import { samplePdf } from "../helpers/pdf.ts";
import { NOW, ownFolders } from "./judged.ts";
import { filesOf, textOf } from "./published.ts";

const folder = await ownFolders();
const SITE = "https://www.viejo.gov.co";

interface Post {
  id: number;
  title?: string;
  link?: string;
  content?: string;
  date?: string;
  status?: string;
  type?: string;
  rest?: string;
}

const post = ({
  id,
  title = "",
  link = "",
  content = "",
  date = "2024-03-10 09:00:00",
  status = "publish",
  type = "post",
  rest = "",
}: Post) =>
  `<item><title>${title}</title><link>${SITE}${link}</link><dc:creator><![CDATA[palabraautor]]></dc:creator>` +
  `<content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>${date}</wp:post_date>` +
  `<wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>${rest}</item>`;

const wxr = (posts: readonly Post[], declarations = "") =>
  `<?xml version="1.0" encoding="UTF-8"?>${declarations}<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>${SITE}</link>` +
  `<wp:author><wp:author_email>palabracorreo@viejo.gov.co</wp:author_email></wp:author>${posts.map(post).join("\n")}</channel></rss>`;

const POSTS: Post[] = [
  {
    id: 1,
    title: "Jornada de vacunación en el parque",
    link: "/2024/03/jornada/",
    content: `<p>El <b>viernes</b>, vea <a href="${SITE}/contacto/">contacto</a>, el <a href="${SITE}/wp-content/uploads/Plan_1.PDF">plan</a> y <a href="${SITE}/nada/">nada</a>.</p>
      <img src="${SITE}/wp-content/uploads/2024/Foto-300x200.JPG"><img src="${SITE}/wp-content/uploads/falta.jpg"><script>alert(1)</script>`,
    rest:
      "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>" +
      "<wp:comment><wp:comment_author_email>palabracomentario@x.co</wp:comment_author_email><wp:comment_content>palabracomentario</wp:comment_content></wp:comment>",
  },
  {
    id: 2,
    title: "Contacto",
    link: "/contacto/",
    content: "Carrera 1\n\nCentro",
    type: "page",
    date: "0000-00-00 00:00:00",
  },
  { id: 3, title: "Con palabraclave", link: "/clave/", content: "x", rest: "<wp:post_password>a</wp:post_password>" },
  { id: 4, title: "Un palabraborrador", link: "/?p=4", content: "x", status: "draft" },
  { id: 5, title: "Algo palabraprivada", link: "/p5/", content: "x", status: "private" },
  { id: 6, title: "CONVOCATORIA &amp; FERIA", link: "/Noticias.aspx?id=6", content: "x", date: "0000-00-00 00:00:00" },
  {
    id: 7,
    title: "Jornada de vacunación en el parque",
    link: "/2025/03/jornada/",
    content: "Otra",
    date: "2025-03-10 09:00:00",
  },
  { id: 8, title: "a".repeat(10_000), link: "/largo/", content: "x" },
  {
    id: 9,
    type: "attachment",
    status: "inherit",
    rest: `<wp:attachment_url>${SITE}/wp-content/uploads/2024/Foto.JPG</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Niños en fila</wp:meta_value></wp:postmeta>`,
  },
  { id: 10, title: "Un menú", type: "nav_menu_item" },
  {
    id: 11,
    title: "../../etc/passwd",
    link: "/../../x",
    content: `<img src="${SITE}/wp-content/uploads/../../../etc/passwd.jpg">`,
  },
];

interface Town {
  root: string;
  source: string;
  importar(...args: string[]): ReturnType<typeof run>;
}

async function town(files: Record<string, string | Buffer> = {}): Promise<Town> {
  const base = await folder();
  const [root, source] = [join(base, "municipio"), join(base, "traer")];
  await writeTree(root, minimalContent());
  await mkdir(source);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(source, name, ".."), { recursive: true });
    await writeFile(join(source, name), text);
  }
  return { root, source, importar: (...args) => run("importar", root, { now: NOW, args }) };
}

const contents = (root: string) => hashesUnder(join(root, "content"));

describe("a WordPress export", () => {
  let importing: Town;
  let before: Record<string, string>;
  let preview: Awaited<ReturnType<typeof run>>;
  let written: Awaited<ReturnType<typeof run>>;
  const text = (path: string) => textOf(join(importing.root, "content"), path);

  beforeAll(async () => {
    const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#0b5d3b" } })
      .jpeg()
      .toBuffer();
    importing = await town({
      "sitio.xml": wxr(POSTS),
      "uploads/2024/Foto.JPG": photo,
      "uploads/Plan_1.PDF": samplePdf("plan"),
      "uploads/sobra.pdf": samplePdf("sobra"),
    });
    const words = [join(importing.source, "sitio.xml"), "--medios", join(importing.source, "uploads"), "--todo"];
    before = contents(importing.root);
    preview = await importing.importar(...words);
    expect(contents(importing.root)).toEqual(before);
    written = await importing.importar(...words, "--escribir");
  });

  it("is shown before anything is written, with what is missing and what is not brought", () => {
    expect([preview.status, preview.stderr]).toEqual([0, ""]);
    for (const sentence of [
      "Es una exportación de WordPress (WXR).",
      "Se escribirían 6 borradores",
      "/2024/03/jornada/ → /noticias/jornada-de-vacunacion-en-el-parque/",
      "/Noticias.aspx?id=6 → /noticias/convocatoria-y-feria/",
      "/wp-content/uploads/Plan_1.PDF → /media/plan-1.pdf",
      "No se encontró el archivo «falta.jpg»: quedó por fuera del texto.",
      "Un enlace llevaba a una página del sitio anterior que no se trae",
      "Su fecha, «0000-00-00 00:00:00», no es un día.",
      "El nombre jornada-de-vacunacion-en-el-parque.md estaba ocupado",
      "El título tiene más de 120 caracteres",
      "Falta «dependencia» (Dependencia responsable); este borrador no se puede publicar sin ese dato. (en 6 borradores)",
      "Qué les falta, según la revisión del sitio (a 6 de 6)",
      "No se traen: 1 contenido con contraseña, 1 contenido en borrador, 1 contenido privado y 1 contenido de WordPress.",
      "Para escribirlo, repita el comando con --escribir.",
    ])
      expect(preview.stdout).toContain(sentence);
  });

  it("becomes drafts, in the order of the form and in Markdown", () => {
    expect([written.status, written.stderr]).toEqual([0, ""]);
    expect(text("noticias/jornada-de-vacunacion-en-el-parque.md")).toBe(
      [
        "---",
        "titulo: Jornada de vacunación en el parque",
        "borrador: true",
        "fecha: 2024-03-10",
        "imagen: /media/foto.jpg",
        "imagen_alt: Niños en fila",
        "---",
        "",
        "El **viernes**, vea [contacto](/paginas/contacto/), el [plan](/media/plan-1.pdf) y nada.",
        "",
        "![Niños en fila](/media/foto.jpg)",
        "",
      ].join("\n"),
    );
    expect(text("paginas/contacto.md")).toBe("---\ntitulo: Contacto\nborrador: true\n---\n\nCarrera 1\n\nCentro\n");
  });

  it("brings no comment, no author, no e-mail and nothing with a password, and changes nothing that was there", () => {
    const now = contents(importing.root);
    expect(Object.entries(before).filter(([path, hash]) => now[path] !== hash)).toEqual([]);
    const all = filesOf(join(importing.root, "content"))
      .filter((path) => /\.(?:md|yaml)$/.test(path))
      .map(text)
      .join("\n");
    expect(all).not.toMatch(/palabra(?:autor|correo|comentario|clave|borrador|privada)|passwd\.jpg|sobra/);
  });

  it("is written once: the second time all of it is there", async () => {
    const now = contents(importing.root);
    const again = await importing.importar(
      join(importing.source, "sitio.xml"),
      "--medios",
      join(importing.source, "uploads"),
      "--escribir",
    );
    expect(again.stdout).toContain("No hay nada nuevo que traer.");
    expect(again.stdout).toContain("Ya estaban 6, y no se tocan");
    expect(contents(importing.root)).toEqual(now);
  });

  it("publishes nothing, and its addresses lead nowhere until somebody publishes", async () => {
    const rules = async () => {
      const site = await build(importing.root, { now: NOW });
      expect([site.status, site.stderr]).toEqual([0, expect.any(String)]);
      return { redirects: textOf(site.output, "_redirects"), files: filesOf(site.output) };
    };
    const drafts = await rules();
    expect(drafts.redirects).toBe("");
    expect(drafts.files.filter((path) => /jornada|contacto\/|plan-1|foto/.test(path))).toEqual([]);

    const page = join(importing.root, "content/noticias/jornada-de-vacunacion-en-el-parque.md");
    const whole = "resumen: Vacunas gratis para todos los niños del municipio.\ndependencia: secretaria-general";
    await writeFile(page, (await readFile(page, "utf8")).replace("borrador: true", whole));
    expect((await rules()).redirects.split("\n").sort()).toEqual([
      "",
      "/2024/03/jornada/ /noticias/jornada-de-vacunacion-en-el-parque/ 301",
      "/wp-content/uploads/2024/Foto-300x200.JPG /media/foto.jpg 301",
      "/wp-content/uploads/2024/Foto.JPG /media/foto.jpg 301",
      "/wp-content/uploads/Plan_1.PDF /media/plan-1.pdf 301",
    ]);
  });

  it("drafts that nobody wanted can be deleted: the build goes on", async () => {
    await rm(join(importing.root, "content/noticias/convocatoria-y-feria.md"));
    const { status, stdout } = await run("validate", importing.root, { now: NOW });
    expect([status, stdout.includes("La dirección /Noticias.aspx?id=6 del sitio anterior debía llevar a")]).toEqual([
      0,
      true,
    ]);
  });
});

it("an import that was cut short leaves no address behind, and links find what is there", async () => {
  const posts = [
    { id: 1, title: "Feria del río", link: "/feria.aspx" },
    { id: 2, title: "Más de la feria", link: "/mas/", content: `<a href="${SITE}/feria.aspx">feria</a>` },
  ];
  const { root, source, importar } = await town({ "sitio.xml": wxr(posts) });
  await writeTree(root, {
    "content/noticias/la-feria.md": "---\ntitulo: Feria del río\nborrador: true\nfecha: 2024-03-10\n---\n",
  });
  await importar(join(source, "sitio.xml"), "--escribir");
  const content = (path: string) => textOf(join(root, "content"), path);
  expect(content("retirados.yaml")).toContain("  - direccion: /feria.aspx\n    en_su_lugar: /noticias/la-feria/\n");
  expect(content("noticias/mas-de-la-feria.md")).toContain("[feria](/noticias/la-feria/)");
});

describe("hostile sources", () => {
  it("entities of its own are not read, and lose nothing else", async () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "ja"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const { source, importar } = await town({
      "sitio.xml": wxr([{ id: 1, title: "Feria &b; &x;", link: "/f/", content: "Sí" }], bomb),
    });
    const { status, stdout } = await importar(join(source, "sitio.xml"));
    expect([status, stdout.includes("root:")]).toEqual([0, false]);
    expect(stdout).toContain("El archivo declara entidades propias (<!ENTITY>): no se leen");
    expect(stdout).toContain("content/noticias/feria-y-b-y-x.md");
  });

  it("a post that would stop the build is left out, with the sentence, and the others are written", async () => {
    const notes = Array.from({ length: 600 }, (_none, at) => `^[nota ${at}]`).join(" ");
    const { root, source, importar } = await town({
      "sitio.xml": wxr([
        { id: 1, title: "Con muchas notas", link: "/a/", content: notes },
        { id: 2, title: "Sin ninguna nota", link: "/b/", content: '<a href="https://ana:clave@otro.example/">x</a>' },
      ]),
    });
    const { stdout } = await importar(join(source, "sitio.xml"), "--escribir");
    expect((await run("validate", root, { now: NOW })).status).toBe(0);
    expect(stdout).toContain("content/noticias/sin-ninguna-nota.md");
  });

  it.each<[what: string, name: string, text: string | Buffer, args: string[], line: string]>([
    ["an empty file", "a.xml", "", [], "está vacío"],
    ["a spreadsheet", "a.xlsx", Buffer.from("PK\u0003\u0004xxxx", "latin1"), [], "guárdela como CSV"],
    ["a PDF alone", "a.pdf", "%PDF-1.4", [], "diga la carpeta en la que está"],
    ["a page", "a.html", "<!doctype html><p>x", [], "No se sabe qué es «a.html»"],
    ["a table without names", "a.csv", "a;b\n1;2\n", [], "--columna titulo="],
    [
      "a column that there is not",
      "a.csv",
      "Nombre;b\nUno;2\n",
      ["--columna", "costo=Tarifa"],
      "No hay una columna «Tarifa»",
    ],
    [
      "a key that there is not",
      "a.csv",
      "Nombre;b\nUno;2\n",
      ["--columna", "precio=b"],
      "No se entiende «--columna precio=b»",
    ],
    [
      "an office that there is not",
      "a.csv",
      "Nombre;b\nUno;2\n",
      ["--dependencia", "secretaria"],
      "No hay una dependencia «secretaria»",
    ],
  ])("%s gets one line, and nothing is written", async (_what, name, text, args, line) => {
    const { root, source, importar } = await town({ [name]: text });
    const before = contents(root);
    const { status, stderr } = await importar(join(source, name), ...args, "--escribir");
    expect([status, stderr.trim().split("\n").length]).toEqual([2, 1]);
    expect(stderr).toContain(line);
    expect(contents(root)).toEqual(before);
  });

  it("a list of retired pages with errors is not written over", async () => {
    const { root, source, importar } = await town({
      "sitio.xml": wxr([{ id: 1, title: "Feria del río", link: "/f/" }]),
    });
    await writeFile(join(root, "content/retirados.yaml"), "retirados: [");
    const { status, stderr } = await importar(join(source, "sitio.xml"), "--escribir");
    expect([status, stderr]).toEqual([
      2,
      "content/retirados.yaml tiene errores: corríjalo primero. Los dice npm run validate.\n",
    ]);
  });

  it("what was in the list of retired pages stays as it was written", async () => {
    const { root, source, importar } = await town({
      "sitio.xml": wxr([{ id: 1, title: "Feria del río", link: "/f.aspx" }]),
    });
    const old = "# De la alcaldía\nretirados:\n  - direccion: /Vieja.aspx # no tocar\n    motivo: Ya no se exige.\n";
    await writeFile(join(root, "content/retirados.yaml"), old);
    await importar(join(source, "sitio.xml"), "--escribir");
    const added = "  - direccion: /f.aspx\n    en_su_lugar: /noticias/feria-del-rio/\n";
    expect(textOf(join(root, "content"), "retirados.yaml")).toBe(old + added);
  });
});

describe("a table, papers and a feed", () => {
  it("a table of trámites becomes sheets that are not public, with the office that was said", async () => {
    const csv =
      "Código;Nombre del trámite;Costo\n12;Certificado de residencia;Gratuito\n13;Certificado de residencia;depende\n";
    const { root, source, importar } = await town({ "t.csv": csv });
    const args = [join(source, "t.csv"), "--dependencia", "secretaria-general", "--escribir"];
    const { stdout } = await importar(...args);
    expect(stdout).toMatch(/Nombre del trámite +→ titulo +p\. ej\. «Certificado de residencia»/);
    expect(textOf(join(root, "content"), "tramites/certificado-de-residencia.md")).toBe(
      '---\ntitulo: Certificado de residencia\nborrador: true\ndependencia: secretaria-general\netapa: identificado\ncosto: gratuito\ncodigo_suit: "12"\n---\n',
    );
    expect(textOf(join(root, "content"), "tramites/certificado-de-residencia-2.md")).toContain("## Costo\n\ndepende\n");
    expect((await importar(...args)).stdout).toContain("No hay nada nuevo que traer.");
  });

  it("papers come once by their content, with the day of their names, and what is no paper is said", async () => {
    const { root, source, importar } = await town({
      "p/Decreto_012_2024-03-15.pdf": samplePdf("uno"),
      "p/copia.pdf": samplePdf("uno"),
      "p/informe marzo 2024.pdf": samplePdf("dos"),
      "p/COPIA.PDF": samplePdf("tres"),
      "p/falso.pdf": "<html>",
      "p/nota.txt": "x",
    });
    const { stdout } = await importar(join(source, "p"), "--escribir");
    expect(textOf(join(root, "content"), "documentos/decreto-012.md")).toBe(
      '---\ntitulo: Decreto 012\nborrador: true\nfecha_publicacion: 2024-03-15\ntipo: decreto\nnumero: "012"\narchivo: /media/decreto-012-2024-03-15.pdf\n---\n',
    );
    for (const sentence of [
      "Es lo mismo que",
      "«falso.pdf» no se trae: es una página web por dentro.",
      "«nota.txt»",
      "El nombre dice marzo de 2024",
    ])
      expect(stdout).toContain(sentence);
    expect(stdout).toMatch(/copia\.md .*← COPIA\.PDF/);
    expect((await importar(join(source, "p"))).stdout).toContain("No hay nada nuevo que traer.");
  });

  it.each([
    [
      "RSS",
      "<rss><channel><link>http://viejo.gov.co/</link><item><title>Feria &amp;amp; río</title><link>http://viejo.gov.co/ver.php?id=3</link><pubDate>Fri, 15 Mar 2024 22:00:00 -0500</pubDate><description>&lt;p&gt;Sí&lt;/p&gt;</description></item></channel></rss>",
    ],
    [
      "Atom",
      '<feed xmlns="http://www.w3.org/2005/Atom"><link href="http://viejo.gov.co/"/><entry><title>Feria &amp;amp; río</title><link rel="self" href="http://viejo.gov.co/self"/><link href="http://viejo.gov.co/ver.php?id=3"/><published>2024-03-15T22:00:00-05:00</published><content type="html">&lt;p&gt;Sí&lt;/p&gt;</content></entry></feed>',
    ],
    [
      "Atom with a text of elements",
      '<feed xmlns="http://www.w3.org/2005/Atom"><link href="http://viejo.gov.co/"/><entry><title>Feria &amp;amp; río</title><link href="http://viejo.gov.co/ver.php?id=3"/><updated>2024-03-15T22:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Sí</p></div></content></entry></feed>',
    ],
    [
      "RSS in Windows-1252 that says it is in UTF-8",
      Buffer.from(
        '<?xml version="1.0" encoding="UTF-8"?><rss><channel><link>http://viejo.gov.co/</link><item><title>Feria &amp;amp; río</title><link>http://viejo.gov.co/ver.php?id=3</link><pubDate>Fri, 15 Mar 2024 22:00:00 -0500</pubDate><description>Sí</description></item></channel></rss>',
        "latin1",
      ),
    ],
  ])("%s becomes news", async (_kind, xml) => {
    const { root, source, importar } = await town({ "canal.xml": xml });
    await importar("canal", join(source, "canal.xml"), "--escribir");
    expect(textOf(join(root, "content"), "noticias/feria-y-rio.md")).toBe(
      "---\ntitulo: Feria & río\nborrador: true\nfecha: 2024-03-15\n---\n\nSí\n",
    );
    expect(textOf(join(root, "content"), "retirados.yaml")).toContain(
      "  - direccion: /ver.php?id=3\n    en_su_lugar: /noticias/feria-y-rio/\n",
    );
  });
});
