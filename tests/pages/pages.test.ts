import { describe, expect, it } from "vitest";
import { addressIn, FAMILIES, numberedUrl, ownerOf } from "../../scripts/pages/families.ts";
import { fileAddresses } from "../../scripts/pages/files.ts";
import { crumbsOf, crumbsOfList, menu, pagesBelow, sectionOf, trailOf } from "../../scripts/pages/links.ts";
import { allPages, listPageOf, PAGES } from "../../scripts/pages/pages.ts";
import { collectionIds } from "../../scripts/schema/index.ts";

const urls = allPages.map(({ url }) => url);

describe("the table of pages", () => {
  it("gives each address to one page or one file", () => {
    const all = [...urls, ...fileAddresses];
    expect(all.filter((url, index) => all.indexOf(url) !== index)).toEqual([]);
  });

  it.each(allPages)("«$title» says what is found there", ({ title, summary, name = title }) => {
    expect(summary).toMatch(/^[A-ZÁÉÍÓÚ¿].*\.$/);
    expect(name.length).toBeLessThanOrEqual(title.length);
  });

  it("has the page that lists each collection", () => {
    for (const id of collectionIds) expect(allPages).toContain(listPageOf(id));
  });

  it("keeps the main menu at the seven entries that Resolución MinTIC 1519 de 2020 allows, its own four first", () => {
    expect(menu("main").map(({ title }) => title)).toEqual([
      "Inicio",
      "Transparencia",
      "Atención",
      "Participa",
      "Trámites",
      "Noticias",
      "Dependencias",
    ]);
  });

  it("leads staff to no list of links of the citizens", () => {
    const staff = allPages.filter(({ forStaff }) => forStaff);
    expect(staff.length).toBeGreaterThan(0);
    expect(staff.filter(({ menus, parent }) => menus || parent)).toEqual([]);
  });
});

describe("breadcrumbs", () => {
  const titles = (crumbs: readonly { title: string }[] | undefined) => crumbs?.map(({ title }) => title);

  it.each([
    ["a section", crumbsOf(PAGES.noticias), ["Inicio"]],
    ["a page below another", crumbsOf(PAGES.pqrsdFormulario), ["Inicio", "Atención y servicios", "PQRSD"]],
    ["a year of the news", crumbsOfList("/noticias/2026/", "noticias"), ["Inicio", "Noticias"]],
    ["the first page of a list", crumbsOfList("/noticias/", "noticias"), ["Inicio"]],
    ["the second page of a list", crumbsOfList("/noticias/pagina/2/", "noticias"), ["Inicio", "Noticias"]],
    ["what is below a page", trailOf(PAGES.datos), ["Inicio", "Transparencia", "Datos abiertos"]],
  ])("of %s go from the home page to the page above", (_what, crumbs, expected) => {
    expect(titles(crumbs)).toEqual(expected);
  });

  it("the home page, the page for what does not exist and those of staff have none", () => {
    const without = allPages.filter((page) => !crumbsOf(page)).map(({ url }) => url);
    expect(without).toEqual(["/", "/404.html", "/admin/", "/admin/estado/", "/admin/guia/", "/admin/encender/"]);
  });
});

describe("a section", () => {
  it.each([
    ["/plan/acta/", "/transparencia/"],
    ["/tramites/certificado-de-residencia/", "/tramites/"],
    ["/servicios/alumbrado/", "/atencion/"],
    ["/agenda/feria/", "/participa/"],
    ["/noticias/pagina/3/", "/noticias/"],
    ["/", "/"],
    ["/retirado/noticias/una/", undefined],
  ])("of %s is %s", (url, section) => {
    expect(sectionOf(url)?.url).toBe(section);
  });

  it("lists what is below it", () => {
    expect(pagesBelow("politicas").map(({ url }) => url)).toEqual([
      "/politicas/terminos/",
      "/politicas/privacidad/",
      "/politicas/derechos-de-autor/",
      "/politicas/cookies/",
      "/politicas/accesibilidad/",
    ]);
  });
});

describe("an address", () => {
  it.each([
    ["/noticias/", "una página que el sitio hace solo"],
    ["/tramites/inventario/", "una página que el sitio hace solo"],
    ["/noticias/2031/", "la lista de noticias de ese año"],
    ["/noticias/pagina/7/", "la lista de noticias"],
    ["/noticias/2031/pagina/7/", "la lista de noticias"],
    ["/documentos/avisos-a-personas/pagina/2/", "la lista de documentos"],
    ["/informe/2031/", "una página que el sitio hace solo"],
  ])("%s is kept free for %s", (url, inWords) => {
    expect(ownerOf(url)?.inWords).toBe(inWords);
  });

  it.each(["/noticias/una/", "/noticias/20261/", "/tramites/pagina/2/", "/informe/nada/", "/noticias/pagina/dos/"])(
    "%s may be a document's",
    (url) => expect(ownerOf(url)).toBeUndefined(),
  );

  it("of a family is made and recognised by the same pattern", () => {
    expect(addressIn("noticiasDelAno", { year: "2026" })).toBe("/noticias/2026/");
    expect(numberedUrl(addressIn("noticiasDelAno", { year: "2026" }), 3)).toBe("/noticias/2026/pagina/3/");
    for (const { pattern } of Object.values(FAMILIES)) {
      expect(ownerOf(pattern.replace(/:(\w+)/, (_hole, name) => (name === "year" ? "2026" : "algo")))).toBeDefined();
    }
  });
});
