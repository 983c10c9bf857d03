import { expect, it } from "vitest";
import { type Draft, problemsOf } from "../../scripts/checks/problems.ts";
import { rememberingJudge } from "../../scripts/checks/repository.ts";
import { readLaw } from "../../scripts/disk/law.ts";
import { dependencia, doc, type FrontMatter, municipioYaml, noticia, tramite } from "../helpers/documents.ts";

const TODAY = "2026-11-30";

const FILES: Record<string, string | undefined> = {
  "content/municipio.yaml": municipioYaml(),
  "content/dependencias/secretaria-general.md": dependencia(),
  "content/tramites/certificado.md": tramite(),
  "content/noticias/borrador.md": noticia({ borrador: true }),
  "content/media/rio.jpg": undefined,
};

interface Given {
  files?: Record<string, string | undefined>;
  before?: string;
  isReviewed?: boolean;
  /** Addresses that the published site has. */
  published?: readonly string[];
}

/** What is said to whoever saves a text, by default as a noticia that is new. */
async function problems(text: string, archivo = "content/noticias/nueva.md", given: Given = {}): Promise<string[]> {
  const { files = FILES, before = "", isReviewed = false, published = [] } = given;
  const draft: Draft = { archivo, text, before, isReviewed };
  return problemsOf(draft, {
    files: Object.entries(files).map(([path, content]) => ({ archivo: path, bytes: 10, text: content })),
    law: readLaw(),
    judge: rememberingJudge(),
    todayIn: () => TODAY,
    wasPublished: async (address) => published.includes(address),
  });
}

it("a document that would be published is saved without a word, and so is one with warnings only", async () => {
  expect(await problems(noticia({ imagen: "/media/rio.jpg", imagen_alt: "El río crecido" }))).toEqual([]);
  expect(await problems(noticia({}, "Vea [el borrador](/noticias/borrador/)."))).toEqual([]);
});

const documento = (data: FrontMatter = {}) =>
  doc({
    titulo: "Plan de acción",
    resumen: "Lo que la alcaldía se propone hacer.",
    dependencia: "secretaria-general",
    tipo: "plan",
    fecha_publicacion: TODAY,
    enlace: "https://sanejemplo.example/plan",
    ...data,
  });

const PHOTO = { imagen: "/media/rio.jpg", imagen_alt: "El río crecido" };

it.each<[what: string, text: string, archivo: string | undefined, said: string]>([
  [
    "a photo without its description",
    noticia({ imagen: "/media/rio.jpg" }),
    undefined,
    "Falta «Descripción de la imagen»: es obligatorio cuando hay «Imagen». Llene ese campo.",
  ],
  [
    "a day of ending before that of beginning",
    noticia({ vence: "2026-03-01" }),
    undefined,
    "«Vence» (1 de marzo de 2026) es anterior a «Fecha» (5 de marzo de 2026), y debería ser el mismo día o uno posterior. Escriba en «Vence» un día igual o posterior al 5 de marzo de 2026.",
  ],
  [
    "an urgent noticia that never ends",
    noticia({ urgente: true }),
    undefined,
    "Falta «Vence»: es obligatorio cuando «Urgente» está encendido. Llene ese campo.",
  ],
  [
    "a link that leads nowhere",
    noticia({}, "Vea [el certificado](/tramites/certificados/)."),
    undefined,
    "Texto: El enlace /tramites/certificados/ no lleva a ninguna página del sitio. ¿Quiso escribir «/tramites/certificado/»?",
  ],
  [
    "an office that there is not",
    noticia({ dependencia: "planeacion" }),
    undefined,
    "«Dependencia responsable» dice «planeacion», y no hay una dependencia con ese nombre de archivo. Escoja una de la lista. Si la oficina es otra, créela antes en «Dependencias».",
  ],
  [
    "a numeral that the menu does not have",
    documento({ transparencia: "99.9" }),
    "content/documentos/plan-de-accion.md",
    "«Numeral de transparencia» dice «99.9», que no es un numeral del menú. Escriba uno de los números que salen en /transparencia/ o en /participa/.",
  ],
  [
    "a photo in the text that nobody uploaded",
    noticia({}, "![El río](/media/mar.png)"),
    undefined,
    "Texto: No existe el archivo /media/mar.png. Súbalo, o quítelo de aquí.",
  ],
  [
    "a number that is kept as a text",
    tramite({ costo: [{ concepto: "Estampilla", valor: "5000", unidad: "COP" }] }),
    "content/tramites/otro.md",
    "Costo › Valor (renglón\u00a01): «Valor» debe ser un número y se encontró el texto «5000». Escríbalo de nuevo en ese campo.",
  ],
  [
    "an address that belongs to a page of the generator",
    documento(),
    "content/documentos/avisos-a-personas.md",
    "La dirección /documentos/avisos-a-personas/ ya es de una página que el sitio hace solo. Cambie el título, o en el menú de los tres puntos escoja «Cambiar la dirección de la página».",
  ],
])("%s stops the save, in the words of the form", async (_what, text, archivo, said) => {
  expect(await problems(text, archivo)).toEqual([said]);
});

it("a photo that is uploaded with the document is there", async () => {
  const files = { ...FILES, "content/media/nueva.webp": undefined };
  const text = noticia({ ...PHOTO, imagen: "/media/nueva.webp" });
  expect(await problems(text, undefined, { files })).toEqual([]);
});

it("of what may have been there before, the published site is asked", async () => {
  const text = noticia({}, "Vea [la feria](/noticias/feria-2024/) y [el plan](/media/plan-2024.pdf).");
  const published = ["/noticias/feria-2024/", "/media/plan-2024.pdf"];
  expect(await problems(text)).toHaveLength(2);
  expect(await problems(text, undefined, { published })).toEqual([]);
});

it("an error that was there before and has no field in the form stops nobody; another one does", async () => {
  const before = noticia({ nota_interna: "Confirmar", imagen: "/media/rio.jpg" });
  const said = await problems(before, undefined, { before });
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^Falta «Descripción de la imagen»/);
  expect(await problems(noticia({ nota_interna: "Confirmar" }))).toHaveLength(1);
});

it("while somebody looks at a document, what is required may be empty, and rules between fields are rules", async () => {
  const text = noticia({ resumen: undefined, imagen: "/media/rio.jpg" });
  const said = await problems(text, undefined, { isReviewed: true });
  expect(said).toEqual([expect.stringMatching(/^Falta «Descripción de la imagen»/)]);
  expect(await problems(text)).toHaveLength(2);
});

it("the data of the municipality are judged like a document", async () => {
  const said = await problems(municipioYaml({ destacados: ["no-existe"] }), "content/municipio.yaml");
  expect(said).toEqual([expect.stringMatching(/no hay un trámite/)]);
});

it("without the content of the repository, only what the document says by itself is judged", async () => {
  const text = noticia({ urgente: true, dependencia: "planeacion" });
  expect(await problems(text, undefined, { files: {} })).toEqual([expect.stringMatching(/^Falta «Vence»/)]);
});
