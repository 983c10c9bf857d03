import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ResponsiveImage } from "../../scripts/images/image.ts";
import { renderMarkdown } from "../../scripts/markdown/render.ts";
import { mediaOf, referenceIssues } from "../../scripts/references/documents.ts";
import { targetsOf } from "../../scripts/references/targets.ts";
import { validateDataFile, validateDocument } from "../../scripts/validation/document.ts";
import type { Issue } from "../../scripts/validation/issue.ts";
import { dependencia, type FrontMatter, municipioYaml, noticia, tramite } from "../helpers/documents.ts";
import { pathOf } from "../helpers/judged-references.ts";

const SITE = "https://www.municipio.gov.co";
const HEADINGS = "Uno.\n\n## Qué necesito\n\n## Cuánto cuesta\n\n| a |\n|---|\n| b |";
const TEXTS: Record<string, string> = {
  "content/dependencias/secretaria-general.md": dependencia(),
  "content/tramites/certificado.md": tramite({}, HEADINGS),
  "content/tramites/permiso.md": tramite({ borrador: true }),
};
const FILES = ["/media/foto.jpg", "/media/mi-foto.jpg", "/media/plan-2026.pdf", "/media/actas/acta_1.pdf"];
const IMAGES = FILES.filter((path) => path.endsWith(".jpg"));
const ARCHIVO = "content/noticias/feria.md";

const read = <Id extends "municipio" | "retirados">(id: Id, text: string) =>
  validateDataFile(id, `content/${id}.yaml`, text).data;

const TARGETS = targetsOf({
  paths: [...Object.keys(TEXTS), ARCHIVO].map(pathOf),
  entries: Object.entries(TEXTS).flatMap(([archivo, text]) => validateDocument(pathOf(archivo), text).entry ?? []),
  media: { files: FILES, images: IMAGES },
  data: {
    municipio: read("municipio", municipioYaml({ sitio: SITE, editor: { repo: "alcaldia/sitio" } })),
    retirados: read(
      "retirados",
      "retirados:\n  - {direccion: /tramites/viejo/, motivo: Ya no se exige., en_su_lugar: /tramites/certificado/}\n" +
        "  - {direccion: /tramites/quitado/, motivo: Ya no se exige.}",
    ),
  },
  today: "2026-11-22",
});

function judge(body: string, data: FrontMatter = {}): Issue[] {
  const { read, issues } = validateDocument(pathOf(ARCHIVO), noticia(data, body));
  return [...issues, ...(read ? referenceIssues(read, TARGETS) : [])];
}

/** An issue in full; the text begins at line 8 of its file. */
const inFull = ({ linea, columna, gravedad, codigo, mensaje, sugerencia }: Issue) => [
  `${linea}:${columna} ${gravedad} ${codigo}`,
  mensaje,
  sugerencia,
];

type Row = [body: string, place: string, mensaje: string, sugerencia: string];
const told = ([body, ...said]: Row) => expect(judge(body).map(inFull)).toEqual([said]);

describe("a picture", () => {
  const HOW = "Guarde la foto en content/media y escríbala así: ![Qué se ve](/media/foto.jpg)";
  const counted = (written: string): [mensaje: string, sugerencia: string] => [
    `La imagen ${written} se ve en el sitio, pero el informe de frecuencia no la reconoce con esa dirección: no cuenta sus cambios.`,
    "Escriba la dirección así: /media/foto.jpg",
  ];
  const outside = (written: string, sugerencia = "¿Quiso escribir «/media/foto.jpg»?"): [string, string] => [
    `La imagen ${written} está en otro sitio o fuera de /media/.`,
    sugerencia,
  ];

  it.each<Row>([
    ...["../../media/foto.jpg", "/media/./foto.jpg", "/media/foto.jpg?v=2", "/media/foto.jpg#x"].map(
      (written): Row => [`![F](${written})`, "8:6 aviso imagen-por-otro-camino", ...counted(written)],
    ),
    ["![F](/media/foto%2Ejpg)", "8:6 aviso imagen-por-otro-camino", ...counted("/media/foto.jpg")],
    [`![F](${SITE}/media/foto.jpg)`, "8:6 aviso imagen-por-otro-camino", ...counted(`${SITE}/media/foto.jpg`)],
    ...["media/foto.jpg", "../media/foto.jpg", "content/media/foto.jpg", "/content/media/foto.jpg", "foto.jpg"].map(
      (written): Row => [`![F](${written})`, "8:6 error imagen-de-otro-sitio", ...outside(written)],
    ),
    ["![F](\\media\\foto.jpg)", "8:6 error imagen-de-otro-sitio", ...outside("\\media\\foto.jpg")],
    ["![F](/Media/Foto.JPG)", "8:6 error imagen-de-otro-sitio", ...outside("/Media/Foto.JPG")],
    ["![F](/media)", "8:6 error imagen-de-otro-sitio", ...outside("/media", HOW)],
    ["![F](https://otro.co/a.jpg)", "8:6 error imagen-de-otro-sitio", ...outside("https://otro.co/a.jpg", HOW)],
    [
      "![F](//media/foto.jpg)",
      "8:6 error enlace-prohibido",
      "El enlace «//media/foto.jpg» no se acepta.",
      "¿Quiso escribir «/media/foto.jpg»?",
    ],
    [
      "![F](/media/FOTO.jpg)",
      "8:6 error archivo-inexistente",
      "No existe el archivo content/media/FOTO.jpg.",
      "¿Quiso escribir «/media/foto.jpg»?",
    ],
    [
      "![F](/media/fotos/foto.jpg)",
      "8:6 error archivo-inexistente",
      "No existe el archivo content/media/fotos/foto.jpg.",
      "¿Quiso escribir «/media/foto.jpg»?",
    ],
    [
      "![F](C:\\Fotos\\foto.jpg)",
      "8:6 error enlace-de-un-computador",
      "El enlace C:\\Fotos\\foto.jpg solo se abre en un computador o en una red interna: la ciudadanía no llega.",
      "Escriba la dirección así: /media/foto.jpg",
    ],
    [
      "![F](/media/mi foto.jpg)",
      "8:6 error enlace-con-espacios",
      "El enlace o la imagen «/media/mi foto.jpg» tiene espacios y se publicaría como texto suelto.",
      "Escriba la dirección así: /media/mi-foto.jpg",
    ],
    [
      "![F](Otra Foto.JPG)",
      "8:6 error enlace-con-espacios",
      "El enlace o la imagen «Otra Foto.JPG» tiene espacios y se publicaría como texto suelto.",
      "Escriba la dirección así: /media/otra-foto.jpg, y póngale ese nombre al archivo en content/media",
    ],
  ])("%s is told", (...row) => told(row));

  it("is right by its address, however that is written in Markdown", () => {
    expect(judge("![F](/media/foto.jpg) ![F](</media/foto.jpg>) ![F][1]\n\n[1]: /media/foto.jpg")).toEqual([]);
    expect(judge("![F](/media/mi\\-foto.jpg)")).toEqual([]);
  });

  it("is told where its description has marks, in the front matter, where they are shown", () => {
    expect(judge("", { imagen: "/media/foto.jpg", imagen_alt: "**La** \\*escuela\\*" }).map(inFull)).toEqual([
      [
        "7:1 aviso descripcion-con-marcas",
        "«imagen_alt» tiene marcas de Markdown, que en la descripción de una foto se leen tal cual.",
        "Escríbala sin marcas: imagen_alt: La *escuela*",
      ],
    ]);
    expect(judge("", { imagen: "/media/foto.jpg", imagen_alt: "Obra n.º 5: 3 * 4 m, $20 & IVA" })).toEqual([]);
  });
});

describe("a link inside the site", () => {
  const noPlace = (enlace: string) =>
    `El enlace ${enlace} lleva a un lugar de la página que no existe: se abre la página por el comienzo.`;

  it.each<Row>([
    [
      "[x](/tramites/certificado/#costo)",
      "8:5 aviso enlace-sin-lugar",
      noPlace("/tramites/certificado/#costo"),
      "Después de # se puede escribir: que-necesito, cuanto-cuesta.",
    ],
    [
      "[x](/tramites/certificado/#Qué-necesito)",
      "8:5 aviso enlace-sin-lugar",
      noPlace("/tramites/certificado/#Qué-necesito"),
      "¿Quiso escribir «/tramites/certificado/#que-necesito»?",
    ],
    [
      "Vea [x](#fecha).\n\n## La feria\n",
      "8:9 aviso enlace-sin-lugar",
      noPlace("#fecha"),
      "Después de # se puede escribir: la-feria.",
    ],
    [
      "Vea [x](#la-feira).\n\n## La feria\n",
      "8:9 aviso enlace-sin-lugar",
      noPlace("#la-feira"),
      "¿Quiso escribir «#la-feria»?",
    ],
    [
      "[x](#fecha)",
      "8:5 aviso enlace-sin-lugar",
      noPlace("#fecha"),
      "Esta página no tiene títulos a los que llevar: quite el enlace.",
    ],
    [
      "[x](#)",
      "8:5 aviso enlace-vacio",
      "Hay un enlace sin dirección: quien lo toque no irá a ninguna parte.",
      "Escriba la dirección entre los paréntesis: [el trámite](/tramites/certificado-de-residencia/).",
    ],
    [
      "[x](/tramites/viejo/)",
      "8:5 aviso enlace-retirado",
      "El enlace /tramites/viejo/ lleva a una página que ya no está: en el sitio se verá como texto, sin enlace.",
      "Escriba la dirección de la que está en su lugar: /tramites/certificado/",
    ],
    [
      "[x](../../tramites/quitado)",
      "8:5 aviso enlace-retirado",
      "El enlace ../../tramites/quitado lleva a una página que ya no está: en el sitio se verá como texto, sin enlace.",
      "Quite el enlace; si la página cambió de nombre, escriba la dirección que tiene ahora.",
    ],
    [
      "[x](/tramites/permiso/)",
      "8:5 aviso enlace-no-publicado",
      "El enlace /tramites/permiso/ lleva a content/tramites/permiso.md, que no está publicado: en el sitio se verá como texto, sin enlace.",
      "No hay que hacer nada si se va a publicar; si no, quite el enlace.",
    ],
    ...["/tramites/certificado.md", "../tramites/certificado.md", "content\\tramites\\certificado.md"].map(
      (written): Row => [
        `[x](${written.replaceAll("\\", "\\\\")})`,
        "8:5 error enlace-roto",
        `El enlace ${written} no lleva a ninguna página del sitio.`,
        "¿Quiso escribir «/tramites/certificado/»?",
      ],
    ),
    [
      "| a |\n|---|\n| [x](/nada/) |",
      "10:7 error enlace-roto",
      "El enlace /nada/ no lleva a ninguna página del sitio.",
      "Corrija la dirección o quite el enlace.",
    ],
    [
      "[plan](/media/plan_(2026).pdf)",
      "8:8 error archivo-inexistente",
      "No existe el archivo content/media/plan_(2026).pdf.",
      "¿Quiso escribir «/media/plan-2026.pdf»?",
    ],
    [
      "[plan](/media/Plan (2026.pdf)",
      "8:8 error enlace-con-espacios",
      "El enlace o la imagen «/media/Plan (2026.pdf» tiene espacios y se publicaría como texto suelto.",
      "Escriba la dirección así: /media/plan-2026.pdf",
    ],
    [
      "[plan](https://a.co/x_(1.pdf)",
      "8:8 error enlace-con-espacios",
      "El enlace o la imagen «https://a.co/x_(1.pdf» tiene paréntesis y se publicaría como texto suelto.",
      "Escriba la dirección así: https://a.co/x_%281.pdf",
    ],
    [
      "[x](/admin/#/collections/noticias)",
      "8:5 aviso enlace-al-editor",
      "El enlace /admin/#/collections/noticias lleva a donde se escribe el sitio, y no a lo que lee la ciudadanía.",
      "Ponga la dirección de la página, o quite el enlace.",
    ],
  ])("%s is told", (...row) => told(row));

  it("is right by any address that its page has", () => {
    for (const href of [
      "/tramites/certificado/",
      "/tramites/certificado#cuanto-cuesta",
      "../../tramites/certificado/#tabla-1",
      "/tramites/certificado/#contenido",
      "#fn1",
      "#top",
      "#:~:text=feria",
      "/tramites/#lo-que-sea",
      "/media/plan-2026.pdf#page=2",
      "../../media/actas/acta_1.pdf",
    ])
      expect([href, judge(`[x](${href})[^1]\n\n[^1]: Nota.`)]).toEqual([href, []]);
  });
});

describe("an address that is incomplete, or of one computer", () => {
  const MISSING = "llevaría a una página de este sitio que no existe.";
  const computer = (enlace: string) =>
    `El enlace ${enlace} solo se abre en un computador o en una red interna: la ciudadanía no llega.`;
  const SAVE =
    "Guarde el archivo en content/media y escriba su dirección así: /media/nombre.pdf; la de una página de este sitio, así: /tramites/nombre/";

  it.each<Row>([
    [
      "[x](www.gov.co/tramites)",
      "8:5 error enlace-incompleto",
      `El enlace www.gov.co/tramites no dice que es de otro sitio: ${MISSING}`,
      "Escriba la dirección así: https://www.gov.co/tramites",
    ],
    [
      "[x](dane.gov.co)",
      "8:5 error enlace-incompleto",
      `El enlace dane.gov.co no dice que es de otro sitio: ${MISSING}`,
      "Escriba la dirección así: https://dane.gov.co",
    ],
    [
      "[x](www.gov.co:8080/)",
      "8:5 error enlace-incompleto",
      `El enlace www.gov.co:8080/ no dice que es de otro sitio: ${MISSING}`,
      "Escriba la dirección así: https://www.gov.co:8080/",
    ],
    ...["https:/www.gov.co/", "https:\\\\www.gov.co", "https://", "https://gov co"].map(
      (written): Row => [
        `[x](<${written}>)`,
        "8:6 error enlace-prohibido",
        `El enlace «${written.replace("\\\\", "\\")}» no se acepta.`,
        "Los enlaces empiezan por https://, http://, mailto:, tel: o por / cuando son de este sitio.",
      ],
    ),
    [
      "[x](alcaldia@x.gov.co)",
      "8:5 error enlace-incompleto",
      `El enlace alcaldia@x.gov.co no dice que es un correo: ${MISSING}`,
      "Escriba la dirección así: mailto:alcaldia@x.gov.co",
    ],
    [
      `[x](${SITE}/tramites/certificado/)`,
      "8:5 aviso enlace-completo",
      `El enlace ${SITE}/tramites/certificado/ es de este mismo sitio y tiene la dirección completa.`,
      "Escriba solo lo que sigue al dominio: /tramites/certificado/",
    ],
    [
      "[x](http://localhost:8080/tramites/certificado/)",
      "8:5 error enlace-de-un-computador",
      computer("http://localhost:8080/tramites/certificado/"),
      "Escriba la dirección así: /tramites/certificado/",
    ],
    ["[x](http://127.0.0.1/a)", "8:5 error enlace-de-un-computador", computer("http://127.0.0.1/a"), SAVE],
    ["[x](http://192.168.1.20/a)", "8:5 error enlace-de-un-computador", computer("http://192.168.1.20/a"), SAVE],
    ["[x](http://servidor/a)", "8:5 error enlace-de-un-computador", computer("http://servidor/a"), SAVE],
    ["[x](localhost:8080/a)", "8:5 error enlace-de-un-computador", computer("localhost:8080/a"), SAVE],
    [
      "[x](file:///C:/Mis%20documentos/Plan%202026.pdf)",
      "8:5 error enlace-de-un-computador",
      computer("file:///C:/Mis documentos/Plan 2026.pdf"),
      "Escriba la dirección así: /media/plan-2026.pdf",
    ],
    [
      "[x](C:\\Mis documentos\\Plan 2026.pdf)",
      "8:5 error enlace-de-un-computador",
      computer("C:\\Mis documentos\\Plan 2026.pdf"),
      "Escriba la dirección así: /media/plan-2026.pdf",
    ],
    [
      "[x](https://github.com/alcaldia/sitio/blob/main/content/tramites/certificado.md)",
      "8:5 aviso enlace-al-editor",
      "El enlace https://github.com/alcaldia/sitio/blob/main/content/tramites/certificado.md lleva a donde se escribe el sitio, y no a lo que lee la ciudadanía.",
      "Escriba la dirección de la página: /tramites/certificado/",
    ],
    [
      "[x](https://raw.githubusercontent.com/Alcaldia/sitio/main/content/media/plan-2026.pdf)",
      "8:5 aviso enlace-al-editor",
      "El enlace https://raw.githubusercontent.com/Alcaldia/sitio/main/content/media/plan-2026.pdf lleva a donde se escribe el sitio, y no a lo que lee la ciudadanía.",
      "Escriba la dirección de la página: /media/plan-2026.pdf",
    ],
  ])("%s is told", (...row) => told(row));

  it("of the site itself leads nowhere like the short one", () => {
    expect(judge(`[x](${SITE.replace("www.", "")}/tramites/nada/)`).map(({ codigo }) => codigo)).toEqual([
      "enlace-completo",
      "enlace-roto",
    ]);
    expect(judge("", { enlace: 1, dependencia: "secretaria-general" }).length).toBeGreaterThan(0);
  });

  it("is not looked for in the addresses of others", () => {
    for (const href of [
      "https://www.gov.co/",
      "http://10minutos.co/",
      "https://github.com/otra/cosa/blob/main/content/media/a.pdf",
      "https://github.com/alcaldia/sitio",
      "mailto:alcaldia@x.gov.co",
      "tel:+576041234567",
      "https://municipio.gov.co.otro.co/tramites/nada/",
    ])
      expect([href, judge(`[x](${href})`)]).toEqual([href, []]);
  });
});

describe("a link that deceives", () => {
  it.each<Row>([
    [
      "[x](https://www.gov.co@malo.com/a)",
      "8:5 aviso enlace-con-arroba",
      "El enlace parece de «www.gov.co», que va antes de la arroba, y lleva a malo.com.",
      "Si de verdad debe llevar allá, quite de la dirección la arroba y lo que va antes de ella; si no, corríjala.",
    ],
    [
      "[x](https://www.gоv.co/)",
      "8:5 aviso enlace-de-otro-alfabeto",
      "«www.gоv.co» tiene letras que se confunden con otras: el enlace lleva a www.xn--gv-fmc.co.",
      "Escriba la dirección a mano, sin copiarla, y compruebe que abre la página correcta.",
    ],
    [
      "<https://xn--80ak6aa92e.com>",
      "8:2 aviso enlace-de-otro-alfabeto",
      "«аррӏе.com» tiene letras que se confunden con otras: el enlace lleva a xn--80ak6aa92e.com.",
      "Escriba la dirección a mano, sin copiarla, y compruebe que abre la página correcta.",
    ],
    [
      "[&#x202E;oc.vog](https://malo.com)",
      "8:18 aviso enlace-al-reves",
      "«\\u202eoc.vog» tiene caracteres invisibles que cambian el orden en que se lee: el enlace lleva a malo.com.",
      "Borre el texto del enlace y escríbalo de nuevo.",
    ],
    [
      "[www.gov.co](https://otro.com/x)",
      "8:14 aviso enlace-a-otro-sitio",
      "El texto del enlace dice «www.gov.co» y lleva a otro.com.",
      "Corrija la dirección, o escriba en el texto el nombre del sitio al que lleva.",
    ],
    [
      "[**https://gov.co/a**](https://gov.co.malo.com)",
      "8:24 aviso enlace-a-otro-sitio",
      "El texto del enlace dice «https://gov.co/a» y lleva a gov.co.malo.com.",
      "Corrija la dirección, o escriba en el texto el nombre del sitio al que lleva.",
    ],
    [
      "[alcaldia@x.gov.co](mailto:otro@malo.com)",
      "8:21 aviso enlace-a-otro-sitio",
      "El texto del enlace dice «alcaldia@x.gov.co» y lleva a malo.com.",
      "Corrija la dirección, o escriba en el texto el nombre del sitio al que lleva.",
    ],
  ])("%s is told, with where it leads", (...row) => told(row));

  it("is none whose text names its own site, a part of it, or no site", () => {
    for (const link of [
      "[www.gov.co](https://gov.co/tramites)",
      "[gov.co](https://www.gov.co)",
      "[pqr.x.gov.co](https://x.gov.co/pqr)",
      "[Plan.pdf](https://otro.com/plan.pdf)",
      "[Ley 1712 de 2014](https://www.suin.gov.co/)",
      "<https://peñalisa.co/año>",
      "[alcaldia@x.gov.co](mailto:alcaldia@x.gov.co?subject=Hola)",
      "[www.otro.co](/tramites/)",
    ])
      expect([link, judge(link)]).toEqual([link, []]);
  });

  it("is told in the front matter too, at its key", () => {
    const { read } = validateDocument(
      pathOf("content/tramites/otro.md"),
      tramite({
        normativa: [{ norma: "Ley 1 de 2020", enlace: "http://www.gov.co@malo.com/ley" }],
        enlace: `${SITE}/no/`,
      }),
    );
    const issues = read ? referenceIssues(read, TARGETS) : [];
    expect(issues.map(({ campo, codigo, linea }) => `${linea} ${campo} ${codigo}`)).toEqual([
      "17 normativa.0.enlace enlace-con-arroba",
      "18 enlace enlace-roto",
    ]);
  });
});

it("a file that a field names by its full address is published", () => {
  const { read } = validateDocument(
    pathOf("content/tramites/otro.md"),
    tramite({
      enlace: `${SITE}/media/plan-2026.pdf#page=2`,
      normativa: [{ norma: "Ley 1", enlace: "https://a.co/media/foto.jpg" }],
    }),
  );
  expect(read && [referenceIssues(read, TARGETS), mediaOf(read, SITE), mediaOf(read, undefined)]).toEqual([
    [],
    ["/media/plan-2026.pdf"],
    [],
  ]);
});

it("an address that is forgotten is never one of a page that is gone", () => {
  const isForgotten = (address: string) => address === "/tramites/quitado/";
  const { read } = validateDocument(pathOf(ARCHIVO), noticia({}, "[x](/tramites/quitado/)"));
  expect(read && referenceIssues(read, { ...TARGETS, isForgotten }).map(({ codigo }) => codigo)).toEqual([
    "enlace-roto",
  ]);
});

describe("whatever the spelling of the address of a file that exists", () => {
  const photo = { url: "/img/x.jpg", width: 1, height: 1, webp: [], fallback: [] } satisfies ResponsiveImage;
  const site = {
    addresses: { has: () => false },
    images: new Map(IMAGES.map((path) => [path, photo])),
    files: new Map(FILES.map((path) => [path, { bytes: 1 }])),
    baseUrl: SITE,
  };
  const prefix = fc.constantFrom(
    ...["/", "../../", "../", "", "content/", "/content/", "//", `${SITE}/`, "https://municipio.gov.co/"],
    ...["HTTP://WWW.MUNICIPIO.GOV.CO:80/", "http://localhost:8080/", "file:///C:/", "http://10.0.0.2/"],
  );
  const change = fc.constantFrom<(path: string) => string>(
    (path) => path.replaceAll("/", "\\"),
    (path) => path.replaceAll("/", "//"),
    (path) => path.replace("/media/", "/media/./"),
    (path) => path.replace("/media/", "/media/../media/"),
    (path) => path.replace(/\.(?=\w+$)/, "%2E"),
    (path) => path.replace(/[a-z]/, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
    (path) => path.replace(/[-_]/, " "),
    (path) => path.replace(/[-_]/, " ("),
    (path) => path.toUpperCase(),
    (path) => path.replace(/[^/]*$/, (name) => name.toUpperCase()),
    (path) => `${path}?v=2`,
    (path) => `${path}#x`,
    (path) => `${path}/`,
    (path) => `<${path}>`,
    (path) => ` ${path} `,
    (path) => `${path} "Un título"`,
    (path) => path.replace(/[^\w/]/g, "\\$&"),
    (path) => path.replaceAll("/", "&#47;"),
    (path) => path.replace(/\./, "&period;"),
  );

  it("a page shows it, and the file is published, or an issue tells it at its line", () => {
    const spelled = fc
      .tuple(fc.constantFrom(...FILES), prefix, fc.array(change, { maxLength: 3 }))
      .map(([path, before, changes]) => {
        const written = before + path.slice(1);
        return [path, changes.reduce((written, each) => each(written), written)] as const;
      });
    fc.assert(
      fc.property(spelled, fc.boolean(), ([path, written], asPicture) => {
        const isPicture = asPicture && IMAGES.includes(path);
        const body = `${isPicture ? "!" : ""}[Palabras](${written})`;
        const { read } = validateDocument(pathOf(ARCHIVO), noticia({}, body));
        if (!read) throw new Error("The document cannot be read.");
        const url = "/noticias/feria/";
        const html = renderMarkdown(site, { url, body }, { picture: ({ url }) => `<img src="${url}">` });
        const isShown = isPicture ? html.includes("<img") : html.includes(`<a href="${path}`);
        const isTold = referenceIssues(read, TARGETS).some(({ linea }) => linea === 8);
        const isPublished = mediaOf(read, SITE).includes(path);
        expect({ written, ok: (isShown && isPublished) || isTold }).toEqual({ written, ok: true });
      }),
      { numRuns: 500 },
    );
  });
});
