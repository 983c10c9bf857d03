import { describe, expect, it } from "vitest";
import { markdownOf } from "../../scripts/import/html.ts";
import type { Item } from "../../scripts/import/item.ts";
import { type Writing, writtenOf } from "../../scripts/import/written.ts";

const item = (html: string): Item => ({
  collection: "noticias",
  origin: "la entrada 1",
  titulo: "Feria del río",
  data: {},
  html,
  former: [],
  notes: [],
});
const writing: Writing = {
  reading: { kind: "wordpress", items: [], hosts: ["viejo.gov.co"], left: [] },
  hosts: ["nuevo.gov.co"],
  addresses: new Map([["/contacto/", "/paginas/contacto/"]]),
  given: new Map([["plan.pdf", "Plan.pdf"]]),
  convert: markdownOf,
  fateOf: (path) => ({ address: `/media/${path.toLowerCase()}` }),
};

describe("the text of a draft", () => {
  it.each([
    ["an address of another site in its words", "Vea https://otro.example/a_b", "Vea https://otro.example/a_b"],
    // With an escape it stays words: the page of the former site is gone.
    ["one of the former site in its words", "Vea https://viejo.gov.co/x", "Vea https\\://viejo.gov.co/x"],
    [
      "a link to a page that comes too",
      '<a href="http://www.viejo.gov.co/contacto">aquí</a>',
      "[aquí](/paginas/contacto/)",
    ],
    ["a file that was given", '<a href="/wp-content/uploads/Plan.pdf">aquí</a>', "[aquí](/media/plan.pdf)"],
    ["a link to what does not come", '<a href="https://nuevo.gov.co/nada/">aquí</a>', "aquí"],
  ])("has %s", (_what, html, body) => expect(writtenOf(item(html), writing).body).toBe(body));
});
