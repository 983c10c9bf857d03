import { describe, expect, it } from "vitest";
import type { Draft } from "../../scripts/import/compose.ts";
import { mediaName } from "../../scripts/import/given.ts";
import { hasPersonalData, withoutPersonalData } from "../../scripts/import/people.ts";
import { saidOf } from "../../scripts/import/said.ts";
import { issue } from "../../scripts/validation/issue.ts";

const draft = (name: string) => ({ archivo: `content/noticias/${name}.md` }) as Draft;
const drafts = ["a", "b", "c", "d"].map(draft);

describe("what is said of drafts", () => {
  it("tells what each lacks once, and faults that only quote other words as one", () => {
    const lacks = drafts
      .slice(0, 3)
      .map(({ archivo }) =>
        issue("falta-campo", { archivo, campo: "resumen" }, { campo: "resumen", etiqueta: "Resumen", ejemplo: "" }),
      );
    const lost = drafts.map(({ archivo }, at) =>
      issue("letras-danadas", { archivo }, { palabra: `palabra${at}`, corregida: "x", mas: 0 }),
    );
    const { sentences, unready } = saidOf([...lacks, ...lost], drafts);
    expect([unready, sentences.map(({ files }) => files.length)]).toEqual([3, [4, 3]]);
    expect(sentences.map(({ sentence }) => sentence).join()).not.toContain("palabra");
  });

  it("names the drafts with data of people, and none of the data", () => {
    const found = issue("dato-personal", draft("b"), { clase: "el celular", dato: "3105556677" });
    expect(saidOf([found, found], drafts)).toEqual({
      people: ["content/noticias/b.md"],
      linksBetween: 0,
      unready: 0,
      sentences: [],
    });
  });
});

describe("the data of people", () => {
  it.each([
    ["Edicto c.c. 52.123.456 del río", "Edicto c.c. ••• del río"],
    ["Llame al 310 555 66 77", "Llame al •••"],
    ["ana@gmail.com y contacto@iza.gov.co", "••• y contacto@iza.gov.co"],
    ["Decreto 023 de 2019", "Decreto 023 de 2019"],
  ])("%s is told as %s", (text, told) => expect(withoutPersonalData(text)).toBe(told));

  it.each([
    ["/edicto-maria-cc-52123456/", true],
    ["/ver.php?correo=ana%40gmail.com", true],
    ["/decreto-023-de-2019/", false],
    ["/2024/03/15/feria/", false],
    ["/?p=3105", false],
  ])("%s has some: %s", (address, has) => expect(hasPersonalData(address)).toBe(has));

  it("are in no name of a file", () => {
    expect(mediaName("Citación_cédula_52123456.PDF", 1)).toBe("citacion-cedula.pdf");
  });
});
