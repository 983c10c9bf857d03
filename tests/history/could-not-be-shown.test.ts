import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { history } from "../../scripts/demo/repository/history.ts";
import { minimalContent, noticia, servicio, tramite } from "../helpers/documents.ts";
import { type Files, path, told } from "../helpers/monthly.ts";
import { reportOf } from "../helpers/report.ts";

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
  ])("%s", async (_what, commits, log) => expect((await told(commits)).log).toEqual(log));

  it.each<[how: string, spoil: (text: string) => string]>([
    ["is no YAML", (text) => text.replace("titulo: ", "titulo: Aviso: ")],
    ["has no front matter", (text) => text.replace(/^---.*?---/s, "")],
    ["has a front matter without an end", (text) => text.replace("\n---\n", "\n")],
    ["has one of another language", (text) => text.replace("---", "---json")],
    ["has the marks of a merge", (text) => text.replace(/^fecha: .*$/m, "<<<<<<< HEAD\n$&\n=======\n$&\n>>>>>>> b")],
    ["lacks a key", (text) => text.replace(/^resumen:.*\n/m, "")],
    ["has a day that is none", (text) => text.replace(fecha, "2026-02-31")],
  ])("and %s moves with its document when the file is renamed at once", async (_how, spoil) => {
    const body = "El malecón se cierra a los carros desde las seis, y hay pescado fresco, juegos y comida.";
    const [before, after] = [one(body), one(`${body} El domingo hay música.`)];
    const renamed: Files[] = [{ a: before }, { a: null, b: spoil(before) }];
    const mended = [...renamed, { b: before }, { b: after }];
    expect(await told(mended)).toEqual({ log: ["01 nuevo a", "04 actualizado b"], moved: ["a → b"] });
    const movedOn = [...renamed, { b: null, c: after }];
    expect((await told(movedOn)).log).toEqual(["01 nuevo a", "03 actualizado c"]);
  });

  it("and has no word of its document leaves that withdrawn when the file is renamed at once", async () => {
    expect((await told([{ a: one() }, { a: null, b: "\0\0\0" }])).log).toEqual(["01 nuevo a", "02 retirado a"]);
  });

  const NO_DAYS = [
    "mañana",
    "2026-1-5",
    "05/01/2026",
    "2026-02-31",
    "2026-13-01",
    "20260105",
    "2026-01-05T10:00",
    2026,
  ];

  it.each(NO_DAYS)("has %j where it says from when or until when it is shown", async (none) => {
    const paper = (data = {}) => noticia({ fecha: undefined, fecha_publicacion: fecha, ...data });
    const log = await told([
      { a: one(), b: one(), "documentos/c": paper() },
      { a: noticia({ fecha: none }), b: noticia({ fecha, vence: none }) },
      { "documentos/c": paper({ titulo: "Otro", fecha_publicacion: none }) },
      { "documentos/c": paper({ titulo: "Otro más", vence: none }) },
    ]);
    expect(log.log).toEqual(["01 nuevo a", "01 nuevo b", "01 nuevo documentos/c"]);
  });

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

/** What a commit can write; a rename alone writes the same again under another name. */
const VERSIONS = {
  valid: {},
  "unknown key": { clave: "x" },
  scheduled: { fecha: "2026-12-31" },
  arriving: { fecha: "2026-02-14" },
  expired: { vence: "2026-01-31" },
  expiring: { vence: "2026-02-13" },
  draft: { borrador: true },
  "mistyped day": { fecha: "2026-2-1" },
  "day that there is not": { fecha: "2026-02-31" },
  "mistyped last day": { vence: "2026-2-20" },
  "missing key": { resumen: undefined },
} as const;
type Step = keyof typeof VERSIONS | "rename";
const STEPS = [...(Object.keys(VERSIONS) as Step[]), "rename"] as const;
const COULD_NOT_BE_SHOWN = STEPS.slice(STEPS.indexOf("mistyped day"));

/** The day of a step: one a day. */
const dayOf = (turn: number) => `2026-02-${11 + turn}`;
const DAYS = [0, 1, 2, 3, 4, 5].map(dayOf);

/** Whether citizens could read on a day what some steps left, told in other words than the code. */
function couldBeRead(steps: readonly Step[], on: string): boolean {
  const last = steps.findLast((step) => step !== "rename" && !COULD_NOT_BE_SHOWN.includes(step));
  if (last === "arriving") return on >= VERSIONS.arriving.fecha;
  if (last === "expiring") return on <= VERSIONS.expiring.vence;
  return last === "valid" || last === "unknown key";
}

/** Whether they could on the morning of a day and on its evening: commits come at ten. */
function readOn(steps: readonly Step[], on: string): [morning: boolean, evening: boolean] {
  const before = steps.filter((_, turn) => dayOf(turn) < on);
  return [couldBeRead(before, on), couldBeRead(steps.slice(0, before.length + 1), on)];
}

/** What each step changes of the files. */
function filesOf(steps: readonly Step[], index: number): Record<string, string | null>[] {
  let [name, text] = ["", ""];
  return steps.map((step, turn) => {
    const before = name && { [name]: null };
    if (step === "rename" && !text) return {};
    if (step === "rename" || !name) name = path(`n${index}-${turn}`);
    if (step !== "rename") text = noticia({ titulo: `Aviso ${index}`, fecha, ...VERSIONS[step] }, `Lo del ${turn}.`);
    return { ...before, [name]: text };
  });
}

/** The log of each document, as `2026-02-12 nuevo`. In a commit with two documents one could be taken for the other, renamed. */
async function rowsOf(lives: readonly Step[][]): Promise<string[][]> {
  const h = history();
  h.commit("Comienzo", { at: "2026-01-10T10:00:00-05:00", files: minimalContent() });
  const files = lives.map(filesOf);
  for (const [turn, day] of DAYS.entries()) {
    for (const turns of files) {
      if (turns[turn]) h.commit("Cambio", { at: `${day}T10:00:00-05:00`, files: turns[turn] });
    }
  }
  const { actualizaciones } = await reportOf(h, "2026-04-10T12:00:00-05:00");
  return lives.map((_, index) =>
    actualizaciones
      .filter(({ archivo }) => archivo.startsWith(`content/noticias/n${index}-`))
      .map(({ fecha, tipo }) => `${fecha.slice(0, 10)} ${tipo}`),
  );
}

describe("any document, whatever it was before", () => {
  const life = fc.array(fc.constantFrom(...STEPS), { minLength: 1, maxLength: 6 });

  it("has a row when citizens could ever read it, and only of days on which they could, or no longer", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 40, maxLength: 40 }), async (lives) => {
        const rows = await rowsOf(lives);
        for (const [index, steps] of lives.entries()) {
          const wasRead = DAYS.some((on) => readOn(steps, on).includes(true));
          expect([steps.join(" → "), rows[index]?.length !== 0]).toEqual([steps.join(" → "), wasRead]);
          for (const row of rows[index] ?? []) {
            const [on = "", tipo] = row.split(" ");
            const [morning, evening] = readOn(steps, on);
            const isTrue = tipo === "retirado" ? morning && !evening : morning || evening;
            expect([steps.join(" → "), row, isTrue]).toEqual([steps.join(" → "), row, true]);
          }
        }
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });
});
