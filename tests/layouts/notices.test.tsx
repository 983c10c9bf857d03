import { describe, expect, it } from "vitest";
import { NoticesPage } from "../../layouts/pages/avisos-a-personas.11ty.tsx";
import { noticesPages } from "../../scripts/model/lists.ts";
import type { Documento } from "../../scripts/model/site.ts";
import { html, listed, read } from "../helpers/read-page.ts";
import { decreto, documento } from "../helpers/sample-collections.ts";
import { sampleSite } from "../helpers/sample-site.ts";

describe("the list of the notices to persons", () => {
  const lists = (documentos: Documento[]) =>
    noticesPages(documentos).map((list) => <NoticesPage site={sampleSite({ documentos })} list={list} />);

  it("has all of them and no other document, in pages of thirty, hidden from search engines", () => {
    const many = Array.from({ length: 31 }, (_, index) => documento(`e${index}`, { tipo: "edicto" }));
    const pages = lists([decreto, ...many]);
    expect(pages.map((page) => listed(page, "documentos").length)).toEqual([30, 1]);
    for (const page of pages) {
      expect(html(page)).toContain('<meta name="robots" content="noindex">');
      expect(html(page)).not.toContain("data-pagefind-body");
    }
  });

  it("says that there are none", () => {
    const [page = <div />] = lists([decreto]);
    expect(read(page)).toContain("Hoy no hay ningún aviso publicado.");
  });
});
