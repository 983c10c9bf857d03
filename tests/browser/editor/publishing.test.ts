import matter from "gray-matter";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Editors, EditorVisit } from "../../helpers/editor.ts";
import { jsonOf, pagesOf } from "../../pipeline/published.ts";
import { openSite } from "../browser.ts";
import { expectValid, openTown, publish, today } from "./town.ts";

let editors: Editors;
beforeAll(async () => {
  editors = await openTown();
});

async function signedIn(token: "ghp_marta" | "ghp_juan" = "ghp_marta"): Promise<EditorVisit> {
  const visit = await editors.visit();
  await visit.signIn(token);
  await visit.ready();
  return visit;
}

const repository = () => editors.github.repository;
const filesOf = (commit: string) => repository().lines(["show", "--format=", "--name-status", commit]);
const documentAt = (commit: string, path: string) => matter(repository().git(["show", `${commit}:${path}`]));

describe("a clerk writes a news item", () => {
  it("with a photo; it is one commit of hers, it is on the site, search finds it and the report counts it", async () => {
    const before = repository().head() ?? "";
    const visit = await signedIn();
    await visit.open("#/collections/noticias/new");
    await visit.fillText("titulo", "Río");
    await visit.save();
    await visit.page
      .getByText(/tiene(n)? errores|tiene un error/)
      .first()
      .waitFor();
    expect(repository().head()).toBe(before);

    await visit.fillText("titulo", "Vacunación en la vereda El Ñame");
    await visit.fillLongText("resumen", "Este sábado se vacuna en la escuela de la vereda.");
    await visit.choose("dependencia", "Secretaría de Salud");
    await visit.giveFile("imagen", { name: "Foto del Río (1).png", mimeType: "image/png", buffer: await largePhoto() });
    await visit.fillText("imagen_alt", "La escuela de la vereda");
    await visit.write("Lleve el carné de ornitorrinco.");
    const commit = await visit.commitAfter(visit.save);
    await visit.leave();

    expect(repository().lines(["rev-list", `${before}..${commit}`])).toEqual([commit]);
    expect(repository().commit(commit)).toMatchObject({
      name: "Marta Pérez",
      email: "marta@alcaldia.example",
      message: expect.stringContaining("Crea Noticia «vacunacion-en-la-vereda-el-name»"),
    });
    expect(filesOf(commit)).toEqual([
      "A\tcontent/media/foto-del-rio-1.webp",
      "A\tcontent/noticias/vacunacion-en-la-vereda-el-name.md",
    ]);
    const { data, content } = documentAt(commit, "content/noticias/vacunacion-en-la-vereda-el-name.md");
    expect(data).toEqual({
      titulo: "Vacunación en la vereda El Ñame",
      resumen: "Este sábado se vacuna en la escuela de la vereda.",
      dependencia: "salud",
      fecha: new Date(today()),
      imagen: "/media/foto-del-rio-1.webp",
      imagen_alt: "La escuela de la vereda",
      borrador: false,
      urgente: false,
    });
    expect(content.trim()).toBe("Lleve el carné de ornitorrinco.");
    const photo = repository().blob(repository().resolve(`${commit}:content/media/foto-del-rio-1.webp`) ?? "");
    const { format, width, exif } = await sharp(photo).metadata();
    expect([format, width, exif]).toEqual(["webp", 1600, undefined]);
    expect(photo.length).toBeLessThan(600_000);

    const site = await publish(editors);
    expect(pagesOf(site.output).get("/noticias/vacunacion-en-la-vereda-el-name/")).toContain("ornitorrinco");
    const { actualizaciones } = jsonOf(site.output, "informe/frecuencia.json");
    expect(actualizaciones[0]).toMatchObject({
      canal: "noticias",
      dependencia: "salud",
      tipo: "nuevo",
      titulo: "Vacunación en la vereda El Ñame",
      fecha: expect.stringMatching(`^${today()}`),
      commit,
    });
    const citizen = await (await openSite(site.output)).visit();
    await citizen.page.goto("/buscar/?q=ornitorrinco");
    await citizen.page.locator("#resultados li a", { hasText: "Vacunación en la vereda El Ñame" }).waitFor();
    expect([citizen.faults, citizen.foreign]).toEqual([[], []]);
    await expectValid(editors);
  });
});

it("a document with its PDF is one commit, and a file that is too large is refused in Spanish", async () => {
  const visit = await signedIn();
  await visit.open("#/collections/documentos/new");
  await visit.fillText("titulo", "Plan de acción del año");
  await visit.fillLongText("resumen", "Lo que la alcaldía se propone hacer este año.");
  await visit.choose("dependencia", "Secretaría General");
  await visit.fillText("tipo", "plan");
  const place = await visit.field("archivo");
  const tooLarge = { name: "enorme.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(26_000_000, "%PDF-1.4 ") };
  await place.locator("input[type=file]").first().setInputFiles(tooLarge);
  await visit.page
    .getByText(/supera el tamaño máximo/)
    .first()
    .waitFor();
  await visit.page.getByRole("alertdialog").getByRole("button").last().click();
  await visit.giveFile("archivo", {
    name: "Plan 2026.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.4 plan"),
  });
  const commit = await visit.commitAfter(visit.save);
  await visit.leave();
  expect(filesOf(commit)).toEqual([
    "A\tcontent/documentos/plan-de-accion-del-ano.md",
    "A\tcontent/media/plan-2026.pdf",
  ]);
  expect(documentAt(commit, "content/documentos/plan-de-accion-del-ano.md").data.archivo).toBe("/media/plan-2026.pdf");
  await expectValid(editors);
});

it("a trámite is corrected in every one of its fields, and what the editor has no field for stays", async () => {
  const path = "content/tramites/certificado.md";
  const before = documentAt("main", path).data;
  const visit = await signedIn();
  await visit.open("#/collections/tramites/entries/certificado");
  for (const key of FIELDS_OF_A_SHEET) await visit.field(key);
  await visit.fillText("titulo", "Certificado de vecindad");
  await visit.fillLongText("resumen", "Documento que acredita que usted vive en este municipio.");
  await visit.choose("dependencia", "Secretaría de Hacienda");
  await visit.fillDate("revisado", "2026-04-01");
  await visit.pick("quiero", "Obtener un certificado o una constancia");
  await visit.fillLongText("dirigido_a", "Personas mayores de edad");
  await (await visit.field("requisitos")).getByRole("button", { name: "Expandir" }).click();
  await visit.fillLongText("requisitos.0.nombre", "Cédula original");
  await visit.fillLongText("requisitos.0.detalle", "Con fotocopia");
  await visit.addTo("pasos");
  await visit.fillLongText("pasos.0", "Presente la carta.");
  await visit.fillNumber("tiempo.cantidad", 5);
  await visit.check("canales", "Por teléfono");
  await visit.write(" Se entrega en la ventanilla.");
  const commit = await visit.commitAfter(visit.save);
  await visit.leave();
  expect(filesOf(commit)).toEqual([`M\t${path}`]);
  expect(documentAt(commit, path).data).toEqual({
    ...before,
    titulo: "Certificado de vecindad",
    resumen: "Documento que acredita que usted vive en este municipio.",
    dependencia: "hacienda",
    revisado: new Date("2026-04-01"),
    quiero: ["certificado"],
    dirigido_a: "Personas mayores de edad",
    requisitos: [{ nombre: "Cédula original", detalle: "Con fotocopia" }],
    pasos: ["Presente la carta."],
    tiempo: { cantidad: 5, unidad: "dias_habiles" },
    canales: ["presencial", "telefono"],
  });
  await expectValid(editors);
});

const FIELDS_OF_A_SHEET = [
  "titulo",
  "resumen",
  "borrador",
  "palabras_clave",
  "revisado",
  "dependencia",
  "etapa",
  "quiero",
  "dirigido_a",
  "requisitos",
  "pasos",
  "costo",
  "tiempo",
  "resultado",
  "canales",
  "puntos_atencion",
  "nivel_en_linea",
  "enlace",
  "seguimiento",
  "formularios",
  "normativa",
  "codigo_suit",
  "body",
];

it("the municipality's data are corrected, and a wrong value is told in Spanish before it is saved", async () => {
  const visit = await signedIn();
  const before = repository().head();
  await visit.open("#/collections/datos/entries/municipio");
  await visit.fillText("codigo_dane", "27");
  await visit.save();
  await visit.page
    .getByText(/Así no es válido/)
    .first()
    .waitFor();
  expect(repository().head()).toBe(before);
  await visit.fillText("codigo_dane", "99998");
  const commit = await visit.commitAfter(visit.save);
  await visit.leave();
  expect(filesOf(commit)).toEqual(["M\tcontent/municipio.yaml"]);
  expect(repository().git(["show", `${commit}:content/municipio.yaml`])).toContain("99998");
  await expectValid(editors);
});

it("a news item is deleted after a question, in one commit", async () => {
  const visit = await signedIn();
  await visit.open("#/collections/noticias/entries/feria");
  await visit.field("titulo");
  await visit.page.getByRole("button", { name: "Mostrar las opciones del editor" }).click();
  await visit.page.getByRole("menuitem", { name: "Eliminar" }).click();
  const confirm = visit.page.getByRole("alertdialog").getByRole("button", { name: "Eliminar", exact: true });
  const commit = await visit.commitAfter(() => confirm.click());
  await visit.leave();
  expect(filesOf(commit)).toEqual(["D\tcontent/noticias/feria.md"]);
  expect(repository().commit(commit).message).toContain("Elimina Noticia «feria»");
  await expectValid(editors);
});

/** A picture of the size that a phone's camera gives. */
function largePhoto(): Promise<Buffer> {
  const [width, height] = [2400, 1600];
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    pixels.set([(x * 255) / width, (y * 255) / height, (x * 7 + y * 13) % 256], at * 3);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}
