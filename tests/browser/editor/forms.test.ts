import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { fichaFields } from "../../../scripts/schema/ficha.ts";
import { atEnd } from "../../helpers/at-end.ts";
import { tramite } from "../../helpers/documents.ts";
import type { Editors } from "../../helpers/editor.ts";
import { samplePdf } from "../../helpers/pdf.ts";
import { tempFolder } from "../../helpers/temp-folder.ts";
import { committed, documentAt, expectValid, openTown } from "./town.ts";

let editors: Editors;
beforeAll(async () => {
  const costo = [{ concepto: "Estampilla", valor: 8400, unidad: "COP" }];
  editors = await openTown({ "content/tramites/licencia.md": tramite({ titulo: "Licencia de construcción", costo }) });
});

const repository = () => editors.github.repository;

it("a document with its PDF is one commit, which says how far it is on a slow line, and a file that is too large is refused in Spanish", async () => {
  const visit = await editors.signedIn();
  await visit.open("#/collections/documentos/new");
  await visit.fillText("titulo", "Plan de acción del año");
  await visit.fillText("resumen", "Lo que la alcaldía se propone hacer este año.");
  await visit.choose("dependencia", "Secretaría General");
  await visit.pick("tipo", "Plan");
  const place = await visit.field("archivo");
  const tooLarge = join(await tempFolder(atEnd), "enorme.pdf");
  await writeFile(tooLarge, Buffer.alloc(26_000_000, "%PDF-1.4 "));
  await place.locator("input[type=file]").first().setInputFiles(tooLarge);
  await visit.page
    .getByText(/supera el tamaño máximo/)
    .first()
    .waitFor();
  await visit.page.getByRole("alertdialog").getByRole("button").last().click();
  await visit.uploadFile("archivo", { ...pdf("Plan 2026.pdf"), buffer: samplePdf("Plan de acción. ".repeat(25_000)) });
  const network = await visit.context.newCDPSession(visit.page);
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 100_000 };
  await network.send("Network.emulateNetworkConditions", slow);
  const commit = await visit.commitAfter(async () => {
    await visit.save();
    await visit.page.getByRole("progressbar", { name: /^Subiendo: [1-9]\d? %/ }).waitFor();
  });
  await visit.leave();
  expect(committed(editors, commit)).toEqual([
    "A\tcontent/documentos/plan-de-accion-del-ano.md",
    "A\tcontent/media/plan-2026.pdf",
  ]);
  expect(documentAt(editors, commit, "content/documentos/plan-de-accion-del-ano.md").data.archivo).toBe(
    "/media/plan-2026.pdf",
  );
  await expectValid(editors);
});

it("a trámite is filled in in every one of its fields, in one commit", async () => {
  const path = "content/tramites/certificado.md";
  const visit = await editors.signedIn();
  await visit.open("#/collections/tramites/entries/certificado");
  await visit.fillText("titulo", "Certificado de vecindad");
  await visit.fillText("resumen", "Documento que acredita que usted vive en este municipio.");
  await visit.choose("dependencia", "Secretaría de Hacienda");
  await visit.choose("etapa", "Revisado");
  await visit.pick("quiero", "Obtener un certificado o una constancia");
  await visit.fillText("dirigido_a", "Personas mayores de edad");
  await visit.expand("requisitos");
  await visit.fillText("requisitos.0.nombre", "Cédula original");
  await visit.fillText("requisitos.0.detalle", "Con fotocopia");
  await visit.addTo("pasos");
  await visit.fillText("pasos.0", "Presente la carta.");
  await visit.replaceWith("costo", "Tiene costo");
  await visit.addTo("costo.cobros");
  await visit.fillText("costo.cobros.0.concepto", "Estampilla");
  await visit.typeNumber("costo.cobros.0.valor", "5.000");
  await visit.pick("costo.cobros.0.unidad", "Pesos (COP)");
  await visit.typeNumber("tiempo.cantidad", "5");
  await visit.fillText("resultado", "Certificado firmado.");
  await visit.check("canales", "Por teléfono");
  await visit.addTo("puntos_atencion");
  await visit.fillText("puntos_atencion.0.nombre", "Ventanilla única");
  await visit.fillText("puntos_atencion.0.telefono", "+57 604 555 0101");
  await visit.choose("nivel_en_linea", "Una parte por internet");
  await visit.fillText("enlace", "https://tramites.example/certificado");
  await visit.fillText("seguimiento", "Con el número de radicado.");
  await visit.addTo("formularios");
  await visit.fillText("formularios.0.nombre", "Solicitud de certificado");
  await visit.uploadFile("formularios.0.archivo", pdf("Solicitud 2026.pdf"));
  await visit.addTo("normativa");
  await visit.fillText("normativa.0.norma", "Ley 1755 de 2015");
  await visit.fillText("codigo_suit", "12345");
  await visit.check("demanda", "Agregar");
  await visit.typeNumber("demanda.solicitudes", "1.250");
  await visit.typeNumber("demanda.anio", "2025");
  await visit.fillText("demanda.fuente", "Libro de la ventanilla");
  await visit.addTo("racionalizacion");
  await visit.fillText("racionalizacion.0.antes", "Había que venir dos veces.");
  await visit.fillText("racionalizacion.0.despues", "Se pide una sola vez.");
  await visit.fillDate("racionalizacion.0.fecha", "2026-02-02");
  await visit.fillDate("suspendido_hasta", "2026-05-15");
  await visit.fillText("motivo_de_suspension", "Se cambia el programa de la ventanilla.");
  await visit.write(" Se entrega en la ventanilla.");
  await visit.turnOn("borrador");
  await visit.addTo("palabras_clave");
  await visit.fillText("palabras_clave.0", "carta de vecindad");
  await visit.fillDate("revisado", "2026-04-01");
  const commit = await visit.commitAfter(visit.save);
  await visit.leave();

  expect(committed(editors, commit)).toEqual(["A\tcontent/media/solicitud-2026.pdf", `M\t${path}`]);
  const { data, content } = documentAt(editors, commit, path);
  expect(data).toEqual({
    titulo: "Certificado de vecindad",
    resumen: "Documento que acredita que usted vive en este municipio.",
    borrador: true,
    palabras_clave: ["carta de vecindad"],
    revisado: new Date("2026-04-01"),
    dependencia: "hacienda",
    etapa: "revisado",
    quiero: ["certificado"],
    dirigido_a: "Personas mayores de edad",
    requisitos: [{ nombre: "Cédula original", detalle: "Con fotocopia" }],
    pasos: ["Presente la carta."],
    costo: [{ concepto: "Estampilla", valor: 5000, unidad: "COP" }],
    tiempo: { cantidad: 5, unidad: "dias_habiles" },
    resultado: "Certificado firmado.",
    canales: ["presencial", "telefono"],
    puntos_atencion: [{ nombre: "Ventanilla única", telefono: "+57 604 555 0101" }],
    nivel_en_linea: "parcial",
    enlace: "https://tramites.example/certificado",
    seguimiento: "Con el número de radicado.",
    formularios: [{ nombre: "Solicitud de certificado", archivo: "/media/solicitud-2026.pdf" }],
    normativa: [{ norma: "Ley 1755 de 2015" }],
    codigo_suit: "12345",
    demanda: { solicitudes: 1250, anio: 2025, fuente: "Libro de la ventanilla" },
    racionalizacion: [
      { antes: "Había que venir dos veces.", despues: "Se pide una sola vez.", fecha: new Date("2026-02-02") },
    ],
    suspendido_hasta: new Date("2026-05-15"),
    motivo_de_suspension: "Se cambia el programa de la ventanilla.",
  });
  expect(Object.keys(data).sort()).toEqual(Object.keys(fichaFields).sort());
  expect(content.trim()).toBe("Un párrafo cualquiera. Se entrega en la ventanilla.");
  await expectValid(editors);
});

it("a price is saved as Colombians write it, is seen before, and what is no price stays in the form with a sentence", async () => {
  const path = "content/tramites/licencia.md";
  const visit = await editors.signedIn();
  const openCharge = async () => {
    await visit.open("#/collections/tramites/entries/licencia");
    await visit.expand("costo.cobros");
  };
  await openCharge();
  const place = await visit.field("costo.cobros.0.valor");
  const before = repository().head();
  for (const [typed, refused] of [
    ["1,250", /puede ser 1\.250 o 1,25/],
    ["cinco mil y pico", /Escriba solo el número/],
    ["mucho", /No se entiende «mucho»/],
  ] as const) {
    await visit.typeNumber("costo.cobros.0.valor", typed);
    await visit.save();
    await place.getByText(refused).waitFor();
    expect(repository().head()).toBe(before);
  }
  for (const [typed, saved, seen] of [
    ["0,5", 0.5, "$\u00a00,5\u00a0pesos"],
    ["150.000", 150_000, "$\u00a0150.000\u00a0pesos"],
    ["1.250.000", 1_250_000, "$\u00a01.250.000\u00a0pesos"],
    ["5 000", 5000, "$\u00a05.000\u00a0pesos"],
  ] as const) {
    await visit.typeNumber("costo.cobros.0.valor", typed);
    await (await visit.field("costo.cobros.0.valor")).getByText(`Se guarda ${seen}`).waitFor();
    const commit = await visit.commitAfter(visit.save);
    expect(documentAt(editors, commit, path).data.costo).toMatchObject([{ valor: saved, unidad: "COP" }]);
    // The editor goes back to its list by itself: an address opened before that would be lost.
    await visit.page.waitForURL(/#\/collections\/tramites$/);
    await openCharge();
  }
  await visit.leave();
  await expectValid(editors);
});

it("the type of a document is chosen from a list, and under «Otro» written; whether it is for a person stays unsaid", async () => {
  const written = async (fill: (visit: Awaited<ReturnType<Editors["signedIn"]>>) => Promise<void>) => {
    const visit = await editors.signedIn();
    await fill(visit);
    const commit = await visit.commitAfter(visit.save);
    await visit.leave();
    const [, path = ""] = committed(editors, commit)[0]?.split("\t") ?? [];
    return { path, ...documentAt(editors, commit, path) };
  };
  const created = await written(async (visit) => {
    await visit.open("#/collections/documentos/new");
    await visit.fillText("titulo", "Un predio de la vereda");
    await visit.fillText("resumen", "Se avisa a la persona interesada en el predio.");
    await visit.choose("dependencia", "Secretaría de Hacienda");
    await visit.pick("tipo", "Edicto");
    await visit.fillDate("vence", "2099-12-31");
    await visit.write("Se fija en la cartelera.");
  });
  expect(created.data).toMatchObject({ tipo: "edicto", fecha_publicacion: expect.any(Date) });
  expect(Object.keys(created.data)).not.toEqual(expect.arrayContaining(["a_persona"]));
  expect(Object.keys(created.data)).not.toEqual(expect.arrayContaining(["tipo_otro"]));

  const changed = await written(async (visit) => {
    await visit.open("#/collections/documentos/entries/un-predio-de-la-vereda");
    await visit.pick("tipo", "Otro");
    await visit.fillText("tipo_otro", "aviso de licitación");
    await visit.choose("a_persona", "No, es para todos");
  });
  expect(changed.path).toBe(created.path);
  expect(changed.data).toEqual({ ...created.data, tipo: "aviso de licitación", a_persona: false });

  const again = await written(async (visit) => {
    await visit.open("#/collections/documentos/entries/un-predio-de-la-vereda");
    await visit.fillText("titulo", "Un predio de todos");
  });
  expect(again.data).toEqual({ ...changed.data, titulo: "Un predio de todos" });
  await expectValid(editors);
});

it("what a document says and the editor has no field for stays", async () => {
  const path = "content/tramites/certificado.md";
  const before = tramite({
    nota_interna: "Confirmar con la oficina",
    contacto: { nombre: "Rosa", telefonos: ["555 0102"] },
  });
  const town = await openTown({ [path]: before });
  const visit = await town.signedIn();
  await visit.open("#/collections/tramites/entries/certificado");
  await visit.fillText("resultado", "Certificado firmado.");
  const commit = await visit.commitAfter(visit.save);
  await visit.leave();
  const after = town.github.repository.git(["show", `${commit}:${path}`]);
  expect(`${after}\n`).toBe(before.replace("Documento firmado.", "Certificado firmado."));
});

it("the municipality's data are corrected, and a wrong value is told in Spanish before it is saved", async () => {
  const path = "content/municipio.yaml";
  const before = repository().head();
  const written = repository().git(["show", `main:${path}`]);
  const visit = await editors.signedIn();
  await visit.open("#/collections/datos/entries/municipio");
  await visit.fillText("codigo_dane", "27");
  await visit.save();
  await (await visit.field("codigo_dane")).getByText(/Así no es válido/).waitFor();
  expect(repository().head()).toBe(before);
  await visit.fillText("codigo_dane", "99998");
  const commit = await visit.commitAfter(visit.save);
  await visit.leave();
  expect(committed(editors, commit)).toEqual([`M\t${path}`]);
  expect(repository().git(["show", `${commit}:${path}`])).toBe(written.replace("99999", "99998"));
  await expectValid(editors);
});

/** No two of the same content: the editor takes the file that is there already. */
const pdf = (name: string) => ({ name, mimeType: "application/pdf", buffer: samplePdf(name) });
