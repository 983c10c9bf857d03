import { describe, expect, it } from "vitest";
import { type Around, compose } from "../../scripts/import/compose.ts";
import { filesNamed } from "../../scripts/import/given.ts";
import { markdownOf } from "../../scripts/import/html.ts";
import type { Item, Reading } from "../../scripts/import/item.ts";

const item = (data: Partial<Item>): Item => ({
  collection: "noticias",
  origin: "la entrada 1",
  titulo: "Feria del río",
  data: {},
  html: "Sí",
  former: [],
  notes: [],
  ...data,
});
const reading = (...items: Item[]): Reading => ({ kind: "wordpress", items, hosts: ["viejo.gov.co"], left: [] });
const around: Around = {
  taken: new Set(["content/noticias/jornada.md"]),
  retired: new Map([["/ya/", "/noticias/jornada/"]]),
  known: new Map([["noticias jornada 2024-03-10", "/noticias/jornada/"]]),
  hosts: [],
  isForgotten: () => false,
  given: new Map([
    ["2024/plan.pdf", "2024/Plan.pdf"],
    ["foto.jpg", "Foto.JPG"],
  ]),
  fateOf: (path) => ({ address: `/media/${path.toLowerCase()}` }),
  convert: markdownOf,
  refused: new Map(),
};

describe("the drafts of a source", () => {
  it.each<[what: string, data: Partial<Item>, note: string | undefined]>([
    ["an address of its own", { former: ["/feria.aspx"] }, undefined],
    ["one that is its new one too", { former: ["/noticias/feria-del-rio/"] }, undefined],
    ["one that names a person", { former: ["/feria-cc-52123456/"] }, "tiene un dato de una persona: no se guarda"],
    ["one of this site", { former: ["/admin/"] }, "no llevará a la nueva"],
    ["one that is too long", { former: [`/${"a".repeat(600)}/`] }, "no llevará a la nueva"],
  ])("say what becomes of %s", (_what, data, note) => {
    const { drafts, retired } = compose(reading(item(data)), around);
    expect(drafts[0]?.notes).toEqual(note === undefined ? [] : [expect.stringContaining(note)]);
    expect(retired).toHaveLength(data.former?.[0] === "/feria.aspx" ? 1 : 0);
  });

  it("have no name of a file that names a person", () => {
    const { drafts } = compose(reading(item({ titulo: "Edicto c.c. 52.123.456" })), around);
    expect(drafts.map(({ archivo }) => archivo)).toEqual(["content/noticias/edicto-c-c.md"]);
  });

  it("are not made of what has no words, nor of what is there, whose addresses are kept", () => {
    const there = item({ titulo: "Jornada", data: { fecha: "2024-03-10" }, former: ["/jornada.aspx"] });
    const found = compose(reading(item({ titulo: "", html: " " }), there, item({ former: ["/ya/"] })), around);
    expect([found.drafts, found.already.length, found.refused.map(({ why }) => why)]).toEqual([
      [],
      2,
      ["No tiene título ni texto."],
    ]);
    expect(found.retired).toEqual([{ direccion: "/jornada.aspx", en_su_lugar: "/noticias/jornada/" }]);
  });

  it("name files that can be looked at before", () => {
    const html = `<a href="http://viejo.gov.co/uploads/2024/plan.pdf">x</a><img src='foto-300x200.jpg'><a href="https://otro.example/foto.jpg">`;
    expect(filesNamed(reading(item({ html })), around)).toEqual(["2024/Plan.pdf", "Foto.JPG"]);
  });
});
