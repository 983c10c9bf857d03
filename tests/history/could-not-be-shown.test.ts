import { describe, expect, it } from "vitest";
import { noticia, servicio, tramite } from "../helpers/documents.ts";
import { type Files, told } from "../helpers/monthly.ts";

const fecha = "2026-01-10";
const one = (body = "La feria abre el viernes.") =>
  noticia({ titulo: "Feria del pescado", resumen: "Tres días de venta de pescado en el malecón.", fecha }, body);
const two = (body = "El domingo no habrá servicio.") =>
  noticia({ titulo: "Corte de agua", resumen: "El acueducto estará en mantenimiento desde temprano.", fecha }, body);

describe("a version that could not be shown", () => {
  const broken = one("Uno.").replace("titulo: ", "titulo: Aviso: ");
  const brokenDraft = broken.replace("fecha:", "borrador: true\nfecha:");
  const sheet = (data = {}) => tramite({ titulo: "Paz y salvo", ...data });
  const brokenSheet = (etapa: string) => sheet({ etapa }).replace("titulo: ", "titulo: Aviso: ");

  it.each<[what: string, commits: Files[], log: string[]]>([
    ["is no update, and its repair neither", [{ a: one() }, { a: broken }, { a: one() }], ["01 nuevo a"]],
    [
      "is compared over: what comes after it is one update",
      [{ a: one() }, { a: broken }, { a: noticia({ resumen: undefined, fecha }) }, { a: two() }],
      ["01 nuevo a", "04 actualizado a"],
    ],
    [
      "and nothing else: neither new nor withdrawn",
      [{ a: broken }, { a: noticia({ fecha: undefined }) }, { a: null }],
      [],
    ],
    [
      "withdraws by a draft that can be read in it, and what was there comes back without an update",
      [{ a: one() }, { a: brokenDraft }, { a: broken }, { a: one() }],
      ["01 nuevo a", "02 retirado a"],
    ],
    [
      "withdraws although a key is missing",
      [{ a: one() }, { a: noticia({ borrador: true, resumen: undefined, fecha }) }],
      ["01 nuevo a", "02 retirado a"],
    ],
    ["lacks a key that is empty", [{ a: one() }, { a: noticia({ resumen: "", fecha }) }], ["01 nuevo a"]],
    ["lacks a date that is none", [{ a: one() }, { a: noticia({ fecha: "mañana" }) }], ["01 nuevo a"]],
    [
      "lacks the stage of a sheet, or has none of the known ones",
      [
        { "tramites/t": sheet() },
        { "tramites/t": sheet({ etapa: undefined }) },
        { "tramites/t": sheet({ etapa: "publicdo" }) },
      ],
      ["01 nuevo tramites/t"],
    ],
    [
      "withdraws a sheet by an earlier stage, whatever else can be read",
      [
        { "tramites/t": sheet() },
        { "tramites/t": brokenSheet("revisado") },
        { "tramites/t": brokenSheet("publicado") },
      ],
      ["01 nuevo tramites/t", "02 retirado tramites/t"],
    ],
    [
      "needs the keys of a published sheet only when it is published",
      [
        { "tramites/t": sheet({ etapa: "levantado", costo: undefined }) },
        { "tramites/t": sheet({ costo: undefined }) },
        { "tramites/t": sheet() },
      ],
      ["03 nuevo tramites/t"],
    ],
    [
      "moves with its document",
      [
        { a: one("Un texto cualquiera.") },
        { a: null, b: noticia({ titulo: "Feria del pescado", resumen: undefined, fecha }, "Un texto cualquiera.") },
        { b: two() },
      ],
      ["01 nuevo a", "03 actualizado b"],
    ],
  ])("%s", async (_what, commits, log) => expect((await told(commits)).log).toEqual(log));

  it.each(["titulo", "resumen", "dependencia", "fecha"])("lacks %s in a noticia", async (key) => {
    expect((await told([{ a: one() }, { a: noticia({ [key]: undefined }) }])).log).toEqual(["01 nuevo a"]);
  });

  it.each(["titulo", "resumen", "dependencia", "requisitos", "costo", "tiempo", "resultado", "canales"])(
    "lacks %s in a sheet",
    async (key) => {
      const commits = [
        { "servicios/s": servicio() },
        { "servicios/s": servicio({ titulo: "Otro", [key]: undefined }) },
      ];
      expect((await told(commits)).log).toEqual(["01 nuevo servicios/s"]);
    },
  );
});
