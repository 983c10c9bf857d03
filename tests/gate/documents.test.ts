import { describe, expect, it } from "vitest";
import { publicDocuments } from "../../scripts/gate/documents.ts";
import type { Document } from "../../scripts/model/site.ts";
import type { Entry } from "../../scripts/validation/document.ts";
import { sampleDocument } from "../helpers/sample-documents.ts";
import { throughGate } from "../helpers/through-gate.ts";

const TODAY = "2026-11-22";
const office = { titulo: "Un título", resumen: "Una frase que dice de qué se trata." };
const about = { ...office, dependencia: "hacienda" };
const news = (slug: string, data: object = {}) =>
  sampleDocument("noticias", slug, { ...about, fecha: "2026-11-01", ...data });
const sheet = (slug: string, data: object = {}) =>
  sampleDocument("tramites", slug, { ...about, etapa: "levantado", ...data });

const slugsOf = (documents: readonly { slug: string }[]) => documents.map(({ slug }) => slug);

describe("of the documents of a day", () => {
  const { documents, inventory, unseen } = throughGate(
    [
      sampleDocument("dependencias", "hacienda", { ...office, responsable: "Quien responde" }),
      news("publica"),
      news("sin-oficina", { dependencia: "oculta" }),
      sampleDocument("dependencias", "oculta", { ...office, responsable: "Quien responde", borrador: true }),
      news("de-hoy", { fecha: TODAY, vence: TODAY }),
      news("borrador", { borrador: true }),
      news("de-manana", { fecha: "2026-11-23" }),
      news("vencida", { vence: "2026-11-21" }),
      sheet("en-obra", { palabras_clave: ["rifa"], pasos: ["Un paso que nadie ha revisado."] }),
      sheet("en-borrador", { borrador: true }),
    ],
    TODAY,
  );

  it("public ones pass", () => expect(slugsOf(documents)).toEqual(["hacienda", "publica", "sin-oficina", "de-hoy"]));

  it("those of an office that is not public have no office", () => {
    const named = documents.map(({ data }) => ("dependencia" in data ? data.dependencia : undefined));
    expect(named).toEqual([undefined, "hacienda", "", "hacienda"]);
  });

  it("a sheet without a page passes with exactly the inventory facts", () => {
    expect(inventory).toEqual([
      {
        collection: "tramites",
        archivo: "content/tramites/en-obra.md",
        slug: "en-obra",
        titulo: "Un título",
        dependencia: "hacienda",
        etapa: "levantado",
        palabras_clave: ["rifa"],
      },
    ]);
  });

  it("the others are only counted", () => {
    expect(unseen).toEqual({ borradores: 3, programados: 1, vencidos: 1 });
  });
});

describe("of the files of content/media", () => {
  /** A document that offers a file of its own name. */
  const offering = (document: Document) =>
    ({
      ...document,
      value: document.data,
      links: [{ kind: "link", href: `/media/${document.slug}.pdf`, text: "", line: 1, column: 1 }],
    }) as unknown as Entry;
  const { media, noticeMedia } = publicDocuments(
    [
      offering(news("publica")),
      offering(news("borrador", { borrador: true })),
      offering(news("de-manana", { fecha: "2026-11-23" })),
      offering(news("vencida", { vence: "2026-11-21" })),
      offering(
        sampleDocument("documentos", "edicto", {
          ...about,
          tipo: "edicto",
          fecha_publicacion: "2026-11-01",
          vence: "2026-12-01",
        }),
      ),
    ],
    TODAY,
    new Map(),
    "https://san-ejemplo.example",
  );

  it("those that a public document uses pass", () => {
    expect([...media]).toEqual(["/media/publica.pdf", "/media/edicto.pdf"]);
  });

  it("those of notices to persons are known", () => expect([...noticeMedia]).toEqual(["/media/edicto.pdf"]));
});
