import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../scripts/disk/hash.ts";
import { addressNamed, addressOfPath, isForgottenBy, pathAt } from "../../scripts/references/forgotten.ts";

const ADDRESS = "/noticias/ana-perez/";
const HUELLA = createHash("sha256").update(ADDRESS).digest("hex");

describe("an address is forgotten", () => {
  it.each([
    ["by its fingerprint", `olvidados:\n  - ${HUELLA}\n`],
    ["between quotes", `olvidados: ["${HUELLA}"]\n`],
    ["in a file with a fault", `retirados:\n - direccion: a: b\n<<<<<<< HEAD\nolvidados:\n  - ${HUELLA}\n=======\n`],
    ["in a file of another key", `olvidadas:\n  - ${HUELLA}\n`],
    ["with the line breaks of Windows", `olvidados:\r\n  - ${HUELLA}\r\n`],
  ])("%s", (_how, text) => {
    const isForgotten = isForgottenBy(text, fingerprint);
    expect([isForgotten(ADDRESS), isForgotten("/noticias/ana/"), isForgotten("")]).toEqual([true, false, false]);
  });

  it.each([
    ["by a file that names it", `retirados:\n  - direccion: ${ADDRESS}\n`],
    ["by a fingerprint that somebody made a comment of", `olvidados:\n  # - ${HUELLA}\n`],
    ["by part of a longer word", `olvidados:\n  - ${HUELLA}0\n`],
    ["by nothing", ""],
  ])("not %s", (_how, text) => expect(isForgottenBy(text, fingerprint)(ADDRESS)).toBe(false));
});

describe("an address as people write it", () => {
  it.each([
    ["/noticias/ana-perez/", ADDRESS],
    ["/noticias/ana-perez", ADDRESS],
    ["noticias/ana-perez", ADDRESS],
    [" /Noticias/Ana-Perez/ ", ADDRESS],
    ["https://www.san-ejemplo.gov.co/noticias/ana-perez/?utm=1#arriba", ADDRESS],
    ["http://localhost:8080/noticias/ana-perez/index.html", ADDRESS],
    ["content/noticias/ana-perez.md", ADDRESS],
    ["./content/noticias/ana-perez.md", ADDRESS],
    ["content\\noticias\\ana-perez.md", ADDRESS],
    ["/tramites/licencias/obra/", "/tramites/licencias/obra/"],
    ["/media/ana.pdf", "/media/ana.pdf"],
    ["media/2026/ana_1.pdf", "/media/2026/ana_1.pdf"],
    ["content/media/ana.pdf", "/media/ana.pdf"],
    ["https://www.san-ejemplo.gov.co/media/ana.pdf", "/media/ana.pdf"],
    ["", undefined],
    ["/", undefined],
    ["/noticias/", undefined],
    ["/plan/acta/", undefined],
    ["/media/", undefined],
    ["/media/ana", undefined],
    ["/noticias/Ana Pérez/", undefined],
    ["content/municipio.yaml", undefined],
  ])("«%s» is %s", (written, address) => expect(addressNamed(written)).toBe(address));

  it("is found by its path, and vice versa", () => {
    const slug = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
    const path = fc.oneof(
      fc.tuple(fc.constantFrom("noticias", "tramites"), slug).map(([folder, name]) => `content/${folder}/${name}.md`),
      slug.map((name) => `content/media/${name}.pdf`),
    );
    fc.assert(
      fc.property(path, (archivo) => {
        const address = addressOfPath(archivo);
        expect([addressNamed(archivo), addressNamed(address), pathAt(address)]).toEqual([address, address, archivo]);
      }),
    );
  });
});
