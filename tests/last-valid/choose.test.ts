import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseVersion } from "../../scripts/last-valid/choose.ts";
import { readLeniently, sidesOf } from "../../scripts/last-valid/readable.ts";

interface Case {
  versions?: (string | { text?: string; isRight: boolean })[];
  present?: string;
  elsewhere?: string[];
  public?: string[];
}

/** What is chosen of versions, oldest first; a text alone is one without errors. */
function choice({ versions = [], present, elsewhere = [], public: data = [] }: Case) {
  const read = versions.map((each) => (typeof each === "string" ? { text: each, isRight: true } : each));
  return chooseVersion({
    versions: read,
    untried: read.length,
    present,
    wasRemoved: false,
    isKnownName: (name) => elsewhere.includes(name),
    isKnownDatum: (datum) => data.includes(datum),
  });
}

const FIRST = { at: 0 };
const LEFT_OUT = { why: "people-removed" };

describe("a version with a name that was removed later", () => {
  const REMOVED: [what: string, before: string, after: string][] = [
    ["a name", "Ganó Juana Pérez Gómez.", "Ganó una vecina."],
    ["a part of a name", "Ganó Juana Pérez Gómez.", "Ganó Juana Pérez."],
    ["a name with small words", "Ganó María de la Cruz.", "Ganó una vecina."],
    ["a name in capitals", "Ganó JUANA PÉREZ.", "Ganó una vecina."],
    ["a name with an initial", "Ganó Juana P. Gómez.", "Ganó una vecina."],
    ["a name in bold", "Ganó **Juana** Pérez.", "Ganó una vecina."],
    ["a name in a link", "Ganó [Juana](/noticias/x/) Pérez.", "Ganó [una](/noticias/x/) vecina."],
    ["a name over two lines", "Ganó Juana\nPérez.", "Ganó una vecina."],
    ["a name in the data", "---\ntitulo: Homenaje a Juana Pérez\n---\n", "---\ntitulo: Homenaje\n---\n"],
    [
      "a name that is a comment now",
      "---\ntitulo: Juana Pérez\n---\n",
      "---\n# titulo: Juana Pérez\ntitulo: Ella\n---\n",
    ],
    ["a name that HTML hides now", "Ganó Juana Pérez.", "Ganó una vecina. <!-- Juana Pérez -->"],
    ["a name on one side of a merge", "Juana Pérez", "<<<<<<< HEAD\nJuana Pérez\n=======\nella\n>>>>>>> otra\n"],
    ["an identity number", "Con cédula 12.345.678.", "Con su cédula."],
    ["a mobile phone", "Llame al 310 555 0100.", "Llame a la oficina."],
    ["a personal mail", "Escriba a juana@gmail.com.", "Escriba a la oficina."],
  ];
  it.each(REMOVED)("is not chosen: %s", (_, before, after) => {
    expect(choice({ versions: [before], present: after })).toEqual(LEFT_OUT);
    expect(choice({ versions: [before, { text: after, isRight: false }], present: before })).toEqual(LEFT_OUT);
  });

  const KEPT: [what: string, before: string, after: string][] = [
    ["a price", "Cuesta 1.000 pesos.", "Cuesta 2.000 pesos."],
    ["one capitalised word", "Hoy llega Juana.", "Hoy llega ella."],
    ["how a sentence begins", "En la Secretaría de Salud.", "La Secretaría de Salud."],
    ["an accent", "Ganó Juana Perez.", "Ganó Juana Pérez."],
    ["capitals", "Ganó JUANA PÉREZ.", "Ganó Juana Pérez."],
    ["the marks around a name", "Ganó **Juana Pérez**.", "Ganó [Juana Pérez](/noticias/x/)."],
    ["the line on which a name ends", "Ganó Juana Pérez.", "Ganó Juana\n  Pérez."],
    ["how an identity number is written", "Con cédula 12.345.678.", "Con cédula 12345678."],
    ["how a mobile phone is written", "Llame al 310 555 0100.", "Llame al +57 310-555-0100."],
    ["a number that nothing calls an identity any more", "C.C. 12.345.678", "12345678"],
    ["what was added", "Ganó una vecina.", "Ganó Juana Pérez."],
    ["words that begin two paragraphs", "Así fue Juana\n\nPérez ganó.", "Así fue otra\n\nella ganó."],
  ];
  it.each(KEPT)("is chosen when only this changed: %s", (_, before, after) => {
    expect(choice({ versions: [before], present: after })).toEqual(FIRST);
  });

  it("is chosen if the name is elsewhere, or the data is the town hall's own", () => {
    const before = "En la Secretaría de Salud, 310 555 0100.";
    const known = { elsewhere: ["en la secretaria de salud"], public: ["3105550100"] };
    expect(choice({ versions: [before], present: "En la oficina.", ...known })).toEqual(FIRST);
    expect(choice({ versions: [before], present: "En la oficina.", elsewhere: known.elsewhere })).toEqual(LEFT_OUT);
    expect(choice({ versions: [before], present: "En la oficina.", public: known.public })).toEqual(LEFT_OUT);
  });

  it("is chosen if no later version could be read", () => {
    expect(choice({ versions: ["Ganó Juana Pérez."], present: undefined })).toEqual(FIRST);
    expect(choice({ versions: ["Ganó Juana Pérez.", { isRight: false }], present: undefined })).toEqual(FIRST);
  });

  it("loses to an older one that never had the name", () => {
    expect(choice({ versions: ["Ganó una vecina.", "Ganó Juana Pérez."], present: "Ganó ella." })).toEqual(FIRST);
  });

  it("for any texts, every later version has all names of the chosen one", () => {
    const names = ["Juana Pérez", "Pedro Gómez Ruiz", "Ana de la Torre"];
    const text = fc.subarray(names).map((some) => some.map((name) => `Vino ${name}.`).join(" "));
    const version = fc.record({ text, isRight: fc.boolean() });
    fc.assert(
      fc.property(fc.array(version, { maxLength: 6 }), text, (versions, present) => {
        const chosen = choice({ versions, present });
        const fits = (at: number) => {
          const later = [...versions.slice(at + 1).map((each) => each.text), present];
          const own = names.filter((name) => versions[at]?.text.includes(name));
          return versions[at]?.isRight && later.every((each) => own.every((name) => each.includes(name)));
        };
        const last = versions.findLastIndex((_, at) => fits(at));
        expect("at" in chosen ? chosen.at : -1).toBe(last);
      }),
    );
  });
});

it("without a valid version none is chosen", () => {
  expect(choice({ versions: [{ text: "x", isRight: false }] })).toEqual({ why: "no-valid-version" });
});

describe("a file's text", () => {
  const TEXT = "---\ntitulo: Vacunación\n";
  const utf16 = (text: string) => Buffer.from(text, "utf16le");
  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${TEXT}`)],
    ["Windows's lines", Buffer.from(TEXT.replaceAll("\n", "\r\n"))],
    ["Latin-1", Buffer.from(TEXT, "latin1")],
    ["UTF-16", utf16(`\ufeff${TEXT}`)],
    ["UTF-16 without its mark", utf16(TEXT)],
    ["UTF-16, the other way round", utf16(`\ufeff${TEXT}`).swap16()],
    ["invisible characters", Buffer.from(TEXT.replace("titulo", "ti\u200btu\u00adlo"))],
  ])("is read in %s", (_, bytes) => expect(readLeniently(bytes)).toBe(TEXT));

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["blanks", Buffer.from(" \n\t\n")],
    ["zeros", Buffer.alloc(500)],
    ["a photo", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0])],
  ])("is not read in %s", (_, bytes) => expect(readLeniently(bytes)).toBeUndefined());

  it("has two sides if it has conflict markers", () => {
    const text = "a\n<<<<<<< HEAD\nb\n||||||| base\nc\n=======\nd\n>>>>>>> otra\nTítulo\n=======\ne";
    expect(sidesOf(text)).toEqual(["a\nb\nTítulo\n=======\ne", "a\nd\nTítulo\n=======\ne"]);
    expect(sidesOf("a\n=======\nb")).toEqual(["a\n=======\nb"]);
  });
});
