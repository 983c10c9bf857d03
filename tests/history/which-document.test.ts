import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datedLine } from "../../scripts/history/dated-line.ts";
import type { Facts } from "../../scripts/history/facts.ts";
import { updates } from "../../scripts/history/updates.ts";
import { noticia, servicio, tramite } from "../helpers/documents.ts";
import { type Files, monthly, NOW, path, told } from "../helpers/monthly.ts";
import { reportOfFolder } from "../helpers/report.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const fecha = "2026-01-10";
const one = (body = "La feria abre el viernes.") =>
  noticia({ titulo: "Feria del pescado", resumen: "Tres días de venta de pescado en el malecón.", fecha }, body);
const two = (body = "El domingo no habrá servicio.") =>
  noticia({ titulo: "Corte de agua", resumen: "El acueducto estará en mantenimiento desde temprano.", fecha }, body);

describe("which document is which", () => {
  const LISTS = { requisitos: ["Cédula de ciudadanía", "Recibo de un servicio público", "Formato de solicitud"] };
  const residencia = (data = {}) => tramite({ ...LISTS, ...data });
  const folder = (office: string, extra = "") =>
    tramite(
      { titulo: "Paz y salvo", resumen: `Certifica que no debe nada a ${office}.` },
      `Se pide en ${office}.${extra}`,
    );
  const long =
    "La feria abre el viernes a las ocho de la mañana y cierra el domingo a las seis de la tarde. Habrá chirimía, " +
    "doncellas de patacón, venta de pescado fresco del río y talleres para los niños en la biblioteca.";

  it.each<[what: string, commits: Files[], log: string[], moved?: string[]]>([
    [
      "a copy, and the original edited: changed and new",
      [{ predial: one() }, { "predial-2025": one(), predial: one("Otra cosa.") }],
      ["01 nuevo predial", "02 actualizado predial", "02 nuevo predial-2025"],
    ],
    [
      "a new text where another was, kept under a new name: changed and new",
      [{ actual: one() }, { anterior: one(), actual: two() }],
      ["01 nuevo actual", "02 actualizado actual", "02 nuevo anterior"],
    ],
    [
      "one moved over another: the one that is there is changed, and the other address leads to it",
      [
        { a: one(), b: two() },
        { a: null, b: one() },
      ],
      ["01 nuevo a", "01 nuevo b", "02 actualizado b"],
      ["a → b"],
    ],
    [
      "one moved over another and edited",
      [
        { a: one(), b: two() },
        { a: null, b: one("La feria abre el sábado.") },
      ],
      ["01 nuevo a", "01 nuevo b", "02 actualizado b"],
      ["a → b"],
    ],
    [
      "one moved over another, which later moves and changes: both addresses follow",
      [{ a: one(), b: two() }, { a: null, b: one() }, { b: null, c: one() }, { c: one("Ya pasó.") }],
      ["01 nuevo a", "01 nuevo b", "02 actualizado b", "04 actualizado c"],
      ["a → c", "b → c"],
    ],
    [
      "another one at the address of one that was moved over a third",
      [{ a: one(), b: two() }, { a: null, b: one() }, { a: noticia({ titulo: "Otra", fecha }) }],
      ["01 nuevo a", "01 nuevo b", "02 actualizado b", "03 nuevo a"],
    ],
    [
      "one moved over another, and both put back as they were: the one that was changed is changed back",
      [
        { a: one(), b: two() },
        { a: null, b: one() },
        { a: one(), b: two() },
      ],
      ["01 nuevo a", "01 nuevo b", "02 actualizado b", "03 actualizado b"],
    ],
    [
      "one moved over another, put back and withdrawn",
      [{ a: one(), b: two() }, { a: null, b: one() }, { a: one() }, { a: null }],
      ["01 nuevo a", "01 nuevo b", "02 actualizado b", "04 retirado a"],
    ],
    [
      "two that take each other's text: both changed",
      [
        { a: one(), b: two() },
        { a: two(), b: one() },
      ],
      ["01 nuevo a", "01 nuevo b", "02 actualizado a", "02 actualizado b"],
    ],
    [
      "a chain: one moved over another whose text goes on to a new address",
      [
        { a: one(), b: two() },
        { a: null, b: one(), c: two() },
      ],
      ["01 nuevo a", "01 nuevo b", "02 actualizado b", "02 nuevo c"],
      ["a → b"],
    ],
    [
      "one that becomes a draft while its text goes to a new address: withdrawn and new",
      [{ a: one() }, { a: noticia({ borrador: true, fecha }), b: one() }],
      ["01 nuevo a", "02 nuevo b", "02 retirado a"],
    ],
    [
      "moved without a change of text, through folders and collections of the same kind",
      [{ "tramites/a": tramite() }, { "tramites/a": null, "servicios/otros/a": tramite() }],
      ["01 nuevo tramites/a"],
      ["tramites/a → servicios/otros/a"],
    ],
    [
      "moved to another collection and edited",
      [{ "tramites/a": tramite({}, long) }, { "tramites/a": null, "servicios/a": servicio({}, long) }],
      ["01 nuevo tramites/a", "02 actualizado servicios/a"],
      ["tramites/a → servicios/a"],
    ],
    [
      "two of one template are not one",
      [
        { "tramites/certificado-de-residencia": residencia() },
        {
          "tramites/certificado-de-residencia": null,
          "tramites/permiso-para-rifas": residencia({
            titulo: "Permiso para rifas",
            resumen: "Autorización para vender boletas de una rifa en el municipio.",
          }),
        },
      ],
      [
        "01 nuevo tramites/certificado-de-residencia",
        "02 nuevo tramites/permiso-para-rifas",
        "02 retirado tramites/certificado-de-residencia",
      ],
    ],
    [
      "renamed and edited: one with the same title, although it is of a template",
      [
        { "tramites/certificado": residencia() },
        {
          "tramites/certificado": null,
          "tramites/residencia": residencia({ costo: [{ concepto: "Estampilla", valor: 5000, unidad: "COP" }] }),
        },
      ],
      ["01 nuevo tramites/certificado", "02 actualizado tramites/residencia"],
      ["tramites/certificado → tramites/residencia"],
    ],
    [
      "a procedure that only has another name, and a file name after it",
      [
        { "tramites/carta": residencia({ titulo: "Carta de vecindad" }) },
        { "tramites/carta": null, "tramites/residencia": residencia() },
      ],
      ["01 nuevo tramites/carta", "02 actualizado tramites/residencia"],
      ["tramites/carta → tramites/residencia"],
    ],
    [
      "renamed with another title, and a text that shows which one it is",
      [
        { feria: noticia({ titulo: "Feria", fecha }, long) },
        { feria: null, malecon: noticia({ titulo: "El pescado llega al malecón", fecha }, `${long} Entrada libre.`) },
      ],
      ["01 nuevo feria", "02 actualizado malecon"],
      ["feria → malecon"],
    ],
    [
      "equal names in several folders that move and are edited in one commit stay apart",
      [
        {
          "tramites/hacienda/paz-y-salvo": folder("Hacienda"),
          "tramites/planeacion/paz-y-salvo": folder("Planeación"),
          "tramites/salud/paz-y-salvo": folder("Salud"),
        },
        {
          "tramites/hacienda/paz-y-salvo": null,
          "tramites/planeacion/paz-y-salvo": null,
          "tramites/salud/paz-y-salvo": null,
          "tramites/a/salud/paz-y-salvo": folder("Hacienda y Planeación", " En la ventanilla."),
          "tramites/b/planeacion/paz-y-salvo": folder("Planeación", " Los lunes."),
          "tramites/c/oficina-de-hacienda/paz-y-salvo": folder("Hacienda", " Los martes."),
        },
      ],
      [
        "01 nuevo tramites/hacienda/paz-y-salvo",
        "01 nuevo tramites/planeacion/paz-y-salvo",
        "01 nuevo tramites/salud/paz-y-salvo",
        "02 actualizado tramites/a/salud/paz-y-salvo",
        "02 actualizado tramites/b/planeacion/paz-y-salvo",
        "02 actualizado tramites/c/oficina-de-hacienda/paz-y-salvo",
      ],
      [
        "tramites/hacienda/paz-y-salvo → tramites/c/oficina-de-hacienda/paz-y-salvo",
        "tramites/planeacion/paz-y-salvo → tramites/b/planeacion/paz-y-salvo",
        "tramites/salud/paz-y-salvo → tramites/a/salud/paz-y-salvo",
      ],
    ],
    [
      "the same files in several folders, moved as they are, keep their names",
      [
        { "noticias/2024/acta": one(), "noticias/2025/acta": one(), "noticias/2025/lista": one() },
        {
          "noticias/2024/acta": null,
          "noticias/2025/acta": null,
          "noticias/2025/lista": null,
          "noticias/x/2025/lista": one(),
          "noticias/x/2025/acta": one(),
          "noticias/x/2024/acta": one(),
        },
      ],
      ["01 nuevo 2024/acta", "01 nuevo 2025/acta", "01 nuevo 2025/lista"],
      ["2024/acta → x/2024/acta", "2025/acta → x/2025/acta", "2025/lista → x/2025/lista"],
    ],
    [
      "removed, and back months later with the same text: no update",
      [{ a: one() }, { a: null }, {}, { a: one() }],
      ["01 nuevo a", "02 retirado a"],
    ],
    [
      "removed, and back with another text: one, and then it lives on",
      [{ a: one() }, { a: null }, {}, { a: one("Otra vez.") }, { a: one("Otra vez. Y otra.") }],
      ["01 nuevo a", "02 retirado a", "04 nuevo a", "05 actualizado a"],
    ],
    [
      "withdrawn as a draft, edited there, and published again as it was: no update",
      [{ a: one() }, { a: noticia({ borrador: true, fecha }) }, { a: one() }],
      ["01 nuevo a", "02 retirado a"],
    ],
    [
      "withdrawn as a draft, then removed, and back as it was",
      [{ a: one() }, { a: noticia({ borrador: true, fecha }) }, { a: null }, { a: one() }],
      ["01 nuevo a", "02 retirado a"],
    ],
    [
      "withdrawn as a draft and published with another text: one",
      [{ a: one() }, { a: noticia({ borrador: true, fecha }) }, { a: two() }],
      ["01 nuevo a", "02 retirado a", "03 nuevo a"],
    ],
    [
      "another one where one was that moved away: new",
      [{ a: one() }, { a: null, b: one() }, { a: one() }],
      ["01 nuevo a", "03 nuevo a"],
    ],
  ])("%s", async (_what, commits, log, moved = []) =>
    expect(await told(commits)).toEqual({ log: [...log].sort(), moved }),
  );
});

describe("the rows of a document have an address at which it could be read", () => {
  const draft = noticia({ borrador: true, fecha });
  it.each<[what: string, commits: Files[], tipos: string[]]>([
    [
      "withdrawn, and then renamed as a draft",
      [{ a: one() }, { a: draft }, { a: null, privado: draft }],
      ["retirado", "nuevo"],
    ],
    [
      "withdrawn and renamed at once",
      [{ a: one() }, { a: null, privado: one().replace("fecha:", "borrador: true\nfecha:") }],
      ["retirado", "nuevo"],
    ],
    [
      "renamed with a version that could not be shown",
      [{ a: one() }, { a: null, privado: one().replace(/resumen: .*\n/, "") }],
      ["nuevo"],
    ],
  ])("%s", async (_what, commits, tipos) => {
    const { dir } = await monthly(commits).write(await tempFolder());
    const { actualizaciones } = await reportOfFolder(dir, NOW);
    expect(actualizaciones.map(({ tipo, url, archivo }) => [tipo, url, archivo])).toEqual(
      tipos.map((tipo) => [tipo, "/noticias/a/", "content/noticias/a.md"]),
    );
  });
});

describe("any copies, moves, exchanges, edits and removals", () => {
  const NAMES = ["a", "b", "c", "d", "e"];
  const name = fc.constantFrom(...NAMES);
  const step = fc.oneof(
    fc.record({ do: fc.constant("edit" as const), from: name, to: fc.constantFrom("1", "2", "3") }),
    fc.record({ do: fc.constantFrom("copy" as const, "move" as const, "exchange" as const), from: name, to: name }),
    fc.record({ do: fc.constant("remove" as const), from: name, to: name }),
  );
  const commits = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 10 });

  type Texts = ReadonlyMap<string, string>;

  type Step = { do: string; from: string; to: string };

  function afterSteps(before: Texts, steps: readonly Step[]): Texts {
    const texts = new Map(before);
    for (const step of steps) for (const [address, text] of written(texts, step)) texts.set(address, text);
    return new Map([...texts].filter(([, text]) => text !== ""));
  }

  /** What a step writes: the text of each address; none where nothing is left. */
  function written(texts: Texts, { do: what, from, to }: Step): [address: string, text: string][] {
    const [mine = "", its = ""] = [texts.get(from), texts.get(to)];
    if (what === "edit") return [[from, to]];
    if (what === "remove") return [[from, ""]];
    if (mine === "" || from === to) return [];
    return [
      [to, mine],
      [from, { copy: mine, move: "", exchange: its }[what] ?? ""],
    ];
  }

  /**
   * What a commit changes for whoever reads at each address. An address with another text has one row, and so has one that
   * appears or vanishes, but for three things: a text that vanishes at one address moves to one that appears with it, else to
   * one that takes it over; and what was removed at an address, or went over another, may come back there.
   */
  function rowsOf(before: Texts, after: Texts, removed: Map<string, string>): string[] {
    const vanished = NAMES.filter((at) => before.has(at) && !after.has(at));
    const isNew = (at: string) => !before.has(at);
    const arrivals = NAMES.filter((at) => after.has(at) && before.get(at) !== after.get(at));
    const taken = new Set<string>();
    const gone = vanished.filter((at) => {
      const free = arrivals.filter((to) => !taken.has(to) && after.get(to) === before.get(at));
      const to = free.find(isNew);
      if (to) taken.add(to);
      return !to;
    });
    const reached = new Set<string>();
    const withdrawn = gone.filter((at) => {
      const to = arrivals.find((each) => !isNew(each) && !reached.has(each) && after.get(each) === before.get(at));
      if (to) reached.add(to);
      return !to;
    });
    const back = new Set(arrivals.filter((at) => isNew(at) && removed.get(at) === after.get(at)));
    for (const at of arrivals) removed.delete(at);
    for (const at of gone) removed.set(at, before.get(at) ?? "");
    return [
      ...withdrawn.map((at) => `retirado ${at}`),
      ...arrivals
        .filter((at) => !taken.has(at) && !back.has(at))
        .map((at) => `${isNew(at) ? "nuevo" : "actualizado"} ${at}`),
    ].sort();
  }

  const facts = (reading: string): Facts => ({
    titulo: reading,
    dependencia: "d",
    values: { fecha: "2026-01-01" },
    reading,
    media: [],
    lacksKeys: false,
  });

  it("have one row for each change of what an address shows, and no other", () => {
    fc.assert(
      fc.property(commits, (all) => {
        let texts: Texts = new Map();
        const removed = new Map<string, string>();
        const line = [];
        const expected = [];
        for (const [index, steps] of all.entries()) {
          const after = afterSteps(texts, steps);
          const touched = NAMES.filter((at) => texts.get(at) !== after.get(at));
          const changes = touched.map((at) => ({
            path: path(at),
            from: null,
            blob: after.get(at) ?? null,
            mode: "100644",
          }));
          line.push({ hash: `c${index}`, time: 1_770_000_000 + index * 86_400, changes });
          expected.push(rowsOf(texts, after, removed));
          texts = after;
        }
        const clock = { timeZone: "America/Bogota", today: "2026-07-01" };
        const found = updates({
          line: datedLine(line, clock),
          factsOf: (_, blob) => facts(blob),
          pairsOf: () => new Map(),
          ignored: new Set(),
          ...clock,
        }).updates;
        const rows = line.map(({ hash }) =>
          found
            .filter(({ commit }) => commit === hash)
            .map(({ tipo, archivo }) => `${tipo} ${archivo.slice("content/noticias/".length, -3)}`)
            .sort(),
        );
        expect(rows).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });
});
