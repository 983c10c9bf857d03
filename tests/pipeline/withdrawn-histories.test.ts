import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { build } from "../../scripts/development/built-site.ts";
import { isPublic } from "../../scripts/schema/visibility.ts";
import { municipioYaml, noticia } from "../helpers/documents.ts";
import { type Changes, lastValidOf, municipality, NOW, SLIP } from "../helpers/last-valid.ts";
import { filesOf, textOf } from "./published.ts";

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

describe("for any history of a document", () => {
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

  it("citizens read the version that may be published, and no word of any other", async () => {
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
