import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { build } from "../../scripts/development/built-site.ts";
import { isPublic } from "../../scripts/schema/visibility.ts";
import { dependencia, doc, municipioYaml, noticia, tramite } from "../helpers/documents.ts";
import { type Changes, lastValidOf, municipality, NOW, SLIP, titlesOf } from "../helpers/last-valid.ts";
import { filesOf, filesWith, pagesOf, textOf } from "./published.ts";

const NEWS = "content/noticias/jornada.md";
const SHEET = "content/tramites/certificado.md";
const PAPER = "content/documentos/papel.md";

const documento = (data: object = {}, body?: string) =>
  doc(
    {
      titulo: "Contrato del acueducto",
      resumen: "El contrato de obra del acueducto de la vereda.",
      dependencia: "secretaria-general",
      fecha_publicacion: "2026-03-05",
      ...data,
    },
    body,
  );

const MENUS = "content/transparencia.yaml";
const ONE_POINT = 'transparencia:\n  - numero: "1"\n    nombre: Normativa\n';
const FULANA = "Ganó Fulana Pérez Zutana.";

describe("what was withdrawn does not come back", () => {
  const WITHDRAWN: [what: string, why: string, archivo: string, ...commits: Changes[]][] = [
    [
      "an item that was removed and comes back broken",
      "removed",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: null },
      { [NEWS]: noticia(SLIP) },
    ],
    [
      "a draft beside an unknown key",
      "withdrawn",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: noticia({ borrador: true, ...SLIP }) },
    ],
    [
      "a draft, and broken later",
      "withdrawn",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: noticia({ borrador: true }) },
      { [NEWS]: noticia({ borrador: true, ...SLIP }) },
    ],
    [
      "a broken draft, cut off later",
      "withdrawn",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: noticia({ borrador: true, ...SLIP }) },
      { [NEWS]: "---\ntitulo: Jor" },
    ],
    [
      "a draft in Latin-1",
      "withdrawn",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: Buffer.from(noticia({ titulo: "Vacunación", borrador: true }), "latin1") },
    ],
    [
      "an embargo moved ahead, with a slip",
      "not-yet",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: noticia({ fecha: "2026-12-01", ...SLIP }) },
    ],
    [
      "an embargo that cannot be read",
      "unreadable",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: noticia({ fecha: "2026-12-1" }) },
    ],
    [
      "an embargo of its own, moved back with a slip",
      "not-yet",
      NEWS,
      { [NEWS]: noticia({ fecha: "2026-12-01" }) },
      { [NEWS]: noticia(SLIP) },
    ],
    [
      "an end moved back, with a slip",
      "expired",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: noticia({ vence: "2026-04-09", ...SLIP }) },
    ],
    [
      "an end that cannot be read",
      "unreadable",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: noticia({ vence: "2026-12-1" }) },
    ],
    ["an end of its own", "expired", NEWS, { [NEWS]: noticia({ vence: "2026-04-09" }) }, { [NEWS]: noticia(SLIP) }],
    [
      "a document's day",
      "not-yet",
      PAPER,
      { [PAPER]: documento({}, "Texto.") },
      { [PAPER]: documento({ fecha_publicacion: "2026-12-01", ...SLIP }, "Texto.") },
    ],
    [
      "a sheet taken back to an earlier stage",
      "withdrawn",
      SHEET,
      { [SHEET]: tramite() },
      { [SHEET]: tramite({ etapa: "revisado", ...SLIP }) },
    ],
    [
      "a document that is a notice to a person now",
      "personal",
      PAPER,
      { [PAPER]: documento({}, "Texto.") },
      { [PAPER]: documento({ tipo: "edicto" }, "Texto.") },
    ],
    [
      "a name taken out with a slip",
      "people-removed",
      NEWS,
      { [NEWS]: noticia({}, FULANA) },
      { [NEWS]: noticia(SLIP, "Ganó una vecina.") },
    ],
    [
      "a name in the title, taken out with a slip",
      "people-removed",
      NEWS,
      { [NEWS]: noticia({ titulo: "Homenaje a Fulana Pérez" }) },
      { [NEWS]: noticia(SLIP) },
    ],
    [
      "a name taken out in Latin-1",
      "people-removed",
      NEWS,
      { [NEWS]: noticia({}, FULANA) },
      { [NEWS]: Buffer.from(noticia({}, "Ganó."), "latin1") },
    ],
    [
      "a telephone taken out with a slip",
      "people-removed",
      NEWS,
      { [NEWS]: noticia({}, "Llame al 310 555 0100.") },
      { [NEWS]: noticia(SLIP, "Llame.") },
    ],
    [
      "a name taken out of a data file with a slip",
      "people-removed",
      MENUS,
      { [MENUS]: `${ONE_POINT}    justificacion: Lo está reuniendo Fulana Pérez.\n` },
      { [MENUS]: `${ONE_POINT}    justificacion: Lo está reuniendo la oficina.\n    lugar: x\n` },
    ],
    ["a new draft with an error", "withdrawn", NEWS, {}, { [NEWS]: noticia({ borrador: true, ...SLIP }) }],
  ];

  it.each(WITHDRAWN)("%s", async (_, why, archivo, first, ...then) => {
    const lastValid = await lastValidOf(await municipality(first, ...then));
    const held = lastValid?.heldBack.find((file) => file.archivo === archivo);
    expect(held).toMatchObject({ why, shown: undefined });
    const shown = lastValid?.content.entries.find((entry) => entry.archivo === archivo);
    // A sheet stays in the inventory.
    if (archivo === SHEET) expect(shown?.data).toMatchObject({ etapa: "revisado" });
    else expect(shown).toBeUndefined();
  });

  it("a list of withdrawn pages keeps what its broken text added, and what it had", async () => {
    const list = (...names: string[]) =>
      `retirados:\n${names.map((name) => `  - direccion: /noticias/${name}/\n`).join("")}`;
    const file = "content/retirados.yaml";
    const broken = [
      `${list("una", "otra")}lugar: x\n`,
      list("una", "otra").replace("- direccion: /noticias/otra/", "-direccion: [\n  - direccion: /noticias/otra/"),
      `<<<<<<< HEAD\n${list("una")}=======\n${list("otra")}>>>>>>> otra\n`,
    ];
    for (const text of broken) {
      const lastValid = await lastValidOf(await municipality({ [file]: list("una", "vieja") }, { [file]: text }));
      const kept = lastValid?.content.data.retirados?.retirados.map(({ direccion }) => direccion);
      expect(kept).toEqual(["/noticias/una/", "/noticias/vieja/", "/noticias/otra/"]);
    }
  });
});

describe("what only has a slip elsewhere is still shown", () => {
  const MOVED = "content/noticias/otra-jornada.md";
  const LONG = "La jornada es en el parque, de ocho a doce, y cada persona lleva su carné de vacunas al puesto.";
  const SHOWN: [what: string, archivo: string, ...commits: Changes[]][] = [
    [
      "another price",
      SHEET,
      { [SHEET]: tramite() },
      { [SHEET]: tramite({ costo: [{ concepto: "Copia", valor: 2000, unidad: "COP" }], ...SLIP }) },
    ],
    [
      "a name whose accent changed",
      NEWS,
      { [NEWS]: noticia({}, FULANA) },
      { [NEWS]: noticia(SLIP, FULANA.replace("é", "e")) },
    ],
    [
      "a name that stands in another document",
      NEWS,
      { [NEWS]: noticia({}, FULANA), "content/paginas/otra.md": noticia({ fecha: undefined }, FULANA) },
      { [NEWS]: noticia(SLIP, "Ganó una vecina.") },
    ],
    [
      "the municipality's name",
      NEWS,
      { [NEWS]: noticia({}, "Vive en San Ejemplo.") },
      { [NEWS]: noticia(SLIP, "Vive aquí.") },
    ],
    ["no draft, said", NEWS, { [NEWS]: noticia() }, { [NEWS]: noticia({ borrador: false, ...SLIP }) }],
    [
      "an end that was moved ahead",
      NEWS,
      { [NEWS]: noticia({ vence: "2026-04-01" }) },
      { [NEWS]: noticia({ vence: "2026-12-31", ...SLIP }) },
    ],
    [
      "what came back right after it was removed",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: null },
      { [NEWS]: noticia() },
      { [NEWS]: noticia(SLIP) },
    ],
    [
      "a new name",
      MOVED,
      { [NEWS]: noticia({}, LONG) },
      { [NEWS]: null, [MOVED]: noticia({}, LONG) },
      { [MOVED]: noticia(SLIP, LONG) },
    ],
    [
      "a new name and an edit in one commit",
      MOVED,
      { [NEWS]: noticia({}, LONG) },
      { [NEWS]: null, [MOVED]: noticia(SLIP, `${LONG} Y agua.`) },
    ],
    [
      "an edict",
      PAPER,
      { [PAPER]: documento({ tipo: "edicto", vence: "2026-12-31" }, "Texto.") },
      { [PAPER]: documento({ tipo: "edicto", vence: "2026-12-31", ...SLIP }, "Texto.") },
    ],
  ];

  it.each(SHOWN)("%s", async (_, archivo, first, ...then) => {
    const lastValid = await lastValidOf(await municipality(first, ...then));
    const held = lastValid?.heldBack.find((file) => file.archivo === archivo);
    expect(held).toMatchObject({ shown: { day: expect.any(String) }, why: undefined });
    expect(Object.keys(titlesOf(lastValid))).toContain(archivo);
  });
});

/** What a document can be at a commit. */
const STATES = [
  "right",
  "named",
  "slip",
  "unnamed slip",
  "draft",
  "broken draft",
  "embargo",
  "no day",
  "expired",
  "garbled",
  "removed",
] as const;
type State = (typeof STATES)[number];

const TODAY = NOW.slice(0, 10);
const FUTURE = "2026-12-01";

/** The text of a state, with a word of its own, and perhaps with the name of the document's person. */
function textIn(state: State, word: string, name: string): string | null {
  const body = `Un párrafo con ${word}.`;
  const named = `${body} Ganó Fulana ${name}.`;
  const texts: Record<State, string | null> = {
    right: noticia({}, body),
    named: noticia({}, named),
    slip: noticia(SLIP, named),
    "unnamed slip": noticia(SLIP, body),
    draft: noticia({ borrador: true }, body),
    "broken draft": noticia({ borrador: "sí", ...SLIP }, named),
    embargo: noticia({ fecha: FUTURE, ...SLIP }, named),
    "no day": noticia({ fecha: "2026-3-5" }, named),
    expired: noticia({ vence: "2026-03-31", ...SLIP }, named),
    garbled: "\0\0\0",
    removed: null,
  };
  return texts[state];
}

/** Which of its states citizens read at the end, told in other words than the code: `undefined` for none. */
function readAtTheEnd(states: readonly State[]): number | undefined {
  const since = states.lastIndexOf("removed") + 1;
  const wish = states.findLast((state) => state !== "garbled") ?? "removed";
  if (!["right", "named", "slip", "unnamed slip"].includes(wish)) return undefined;
  for (let turn = states.length - 1; turn >= since; turn--) {
    const isNameless = (state: State) => ["right", "draft", "unnamed slip"].includes(state);
    const isSafe = states[turn] !== "named" || !states.slice(turn + 1).some(isNameless);
    if (states[turn] === "draft") return undefined;
    if (states[turn] === "right" || (states[turn] === "named" && isSafe)) return turn;
  }
  return undefined;
}

describe("whatever the history of a document", () => {
  const documents = fc.array(fc.array(fc.constantFrom(...STATES), { minLength: 2, maxLength: 6 }), {
    minLength: 30,
    maxLength: 30,
  });
  const path = (index: number) => `content/noticias/n${index}.md`;
  const name = (index: number) => `Z${String.fromCharCode(97 + (index % 20), 97 + Math.floor(index / 20))}`;
  const word = (index: number, turn: number) => `planta${index}x${turn}`;

  async function written(histories: readonly State[][]): Promise<string> {
    // One at a time: documents as alike as these would be taken for one that was renamed.
    const commits = [0, 1, 2, 3, 4, 5].flatMap((turn) =>
      histories.flatMap((states, index): Changes[] => {
        const state = states[turn];
        return state ? [{ [path(index)]: textIn(state, word(index, turn), name(index)) }] : [];
      }),
    );
    // The guard against mass loss has tests of its own.
    const accepted = { "content/municipio.yaml": municipioYaml({ acepto_retirar_hasta: TODAY }) };
    return municipality({ "content/paginas/mala.md": "", ...accepted }, ...commits);
  }

  it("citizens read the version that may be read, and no word of any other", async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (histories) => {
        const lastValid = await lastValidOf(await written(histories));
        const read = lastValid?.content.entries.filter(({ collection, data }) => isPublic(collection, data, TODAY));
        const bodies = new Map(read?.map(({ archivo, body }) => [archivo, body]));
        histories.forEach((states, index) => {
          const turn = readAtTheEnd(states);
          const expected = turn === undefined ? undefined : expect.stringContaining(word(index, turn));
          expect(bodies.get(path(index)), states.join(" → ")).toEqual(expected);
        });
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });

  it("nor in any file of the built site", async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (histories) => {
        const root = await written(histories);
        const site = await build(root, { now: NOW, args: ["--keep-last-valid"] });
        expect(site.status).toBe(0);
        const all = filesOf(site.output)
          .map((file) => textOf(site.output, file))
          .join("\n");
        const found = new Set(all.match(/planta\d+x\d+/g));
        const expected = histories.flatMap((states, index) => {
          const turn = readAtTheEnd(states);
          return turn === undefined ? [] : [word(index, turn)];
        });
        expect([...found].sort()).toEqual(expected.sort());
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});

it("a removed office stays removed, and what names it is published without office", async () => {
  const office = "content/dependencias/salud.md";
  const by = { dependencia: "salud" };
  const canal = { id: "noticias", nombre: "Noticias", carpeta: "noticias", responsable: "salud", desde: "2026-01" };
  const root = await municipality(
    {
      "content/municipio.yaml": municipioYaml({ canales: [canal] }),
      [office]: dependencia({ titulo: "Oficina Plantada", responsable: "Planta del cargo" }, "Texto plantado."),
      [NEWS]: noticia(by),
      [SHEET]: tramite(by),
      [PAPER]: documento(by, "Texto."),
    },
    { [office]: null },
  );
  const site = await build(root, { now: NOW, args: ["--keep-last-valid"] });
  expect([site.status, site.stderr]).toEqual([0, ""]);
  const pages = pagesOf(site.output);
  for (const url of ["/noticias/jornada/", "/tramites/certificado/", "/documentos/papel/", "/informe/"])
    expect(pages.get(url), url).toBeDefined();
  // What says that the office is gone has its title.
  expect(filesWith(site.output, "Plantada")).toEqual(["retirado/dependencias/salud/index.html"]);
  expect([...filesWith(site.output, "plantado"), ...filesWith(site.output, "Planta del cargo")]).toEqual([]);
  const links = [...pages].filter(([, html]) => /href="[^"]*\/(?:dependencias|pendientes)\/salud\//.test(html));
  expect(links.map(([url]) => url).filter((url) => !url.startsWith("/retirado/"))).toEqual([]);
});
