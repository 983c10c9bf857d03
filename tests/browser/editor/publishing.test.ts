import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Editors } from "../../helpers/editor.ts";
import { jsonOf, pagesOf } from "../../pipeline/published.ts";
import { openSite } from "../browser.ts";
import { committed, documentAt, expectValid, openTown, publish, TODAY } from "./town.ts";

let editors: Editors;
beforeAll(async () => {
  editors = await openTown();
});

const repository = () => editors.github.repository;

describe("a clerk writes a news item", () => {
  it("and reads in Spanish, at each field, why it cannot be saved yet", async () => {
    const before = repository().head();
    const visit = await editors.signedIn();
    await visit.open("#/collections/noticias/new");
    await visit.fillText("titulo", "Río");
    await visit.save();
    await visit.page.getByText("3 campos tienen errores. Corríjalos para guardar la entrada.").first().waitFor();
    await (await visit.field("titulo")).getByText("Debe ingresar al menos 5 caracteres.").waitFor();
    for (const key of ["resumen", "dependencia"]) {
      await (await visit.field(key)).getByText("Este campo es obligatorio.").waitFor();
    }
    expect(repository().head()).toBe(before);
    await visit.leave();
  });

  it("with a photo; it is one commit of hers, it is on the site, search finds it and the report counts it", async () => {
    const before = repository().head() ?? "";
    const visit = await editors.signedIn();
    await visit.open("#/collections/noticias/new");
    await visit.fillText("titulo", "Vacunación en la vereda El Ñame");
    await visit.fillLongText("resumen", "Este sábado se vacuna en la escuela de la vereda.");
    await visit.choose("dependencia", "Secretaría de Salud");
    await visit.uploadFile("imagen", {
      name: "Foto del Río (1).png",
      mimeType: "image/png",
      buffer: await largePhoto(),
    });
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
    expect(committed(editors, commit)).toEqual([
      "A\tcontent/media/foto-del-rio-1.webp",
      "A\tcontent/noticias/vacunacion-en-la-vereda-el-name.md",
    ]);
    const { data, content } = documentAt(editors, commit, "content/noticias/vacunacion-en-la-vereda-el-name.md");
    expect(data).toEqual({
      titulo: "Vacunación en la vereda El Ñame",
      resumen: "Este sábado se vacuna en la escuela de la vereda.",
      dependencia: "salud",
      fecha: new Date(TODAY),
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
      fecha: expect.stringMatching(`^${TODAY}`),
      commit,
    });
    const citizen = await (await openSite(site.output)).visit();
    await citizen.page.goto("/buscar/?q=ornitorrinco");
    await citizen.page.locator("#resultados li a", { hasText: "Vacunación en la vereda El Ñame" }).waitFor();
    expect([citizen.faults, citizen.foreign]).toEqual([[], []]);
    await expectValid(editors);
  });
});

it("a news item is deleted after a question, in one commit", async () => {
  const visit = await editors.signedIn();
  await visit.open("#/collections/noticias/entries/feria");
  await visit.field("titulo");
  await visit.page.getByRole("button", { name: "Mostrar las opciones del editor" }).click();
  await visit.page.getByRole("menuitem", { name: "Eliminar" }).click();
  const confirm = visit.page.getByRole("alertdialog").getByRole("button", { name: "Eliminar", exact: true });
  const commit = await visit.commitAfter(() => confirm.click());
  await visit.leave();
  expect(committed(editors, commit)).toEqual(["D\tcontent/noticias/feria.md"]);
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
