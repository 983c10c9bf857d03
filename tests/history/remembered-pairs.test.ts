import { describe, expect, it } from "vitest";
import { hashText } from "../../scripts/disk/hash.ts";
import type { Change } from "../../scripts/history/log.ts";
import type { MainLineCommit } from "../../scripts/history/main-line.ts";
import { RememberedPairs } from "../../scripts/history/remembered-pairs.ts";
import { updates } from "../../scripts/history/updates.ts";
import { noticia } from "../helpers/documents.ts";

/** Words that no other document has, and many that all have. */
const COMMON = Array.from({ length: 150 }, (_, index) => `palabra${index}`).join(" ");
const bodyOf = (each: number) => `${COMMON} asunto${each} fecha${each} lugar${each}`;

/** Two commits: so many documents of one title, and all of them under other names with another word. */
function renamed(amount: number) {
  const texts = new Map<string, string>();
  const written = (name: string, text: string): Change => {
    const blob = hashText(text);
    texts.set(blob, text);
    return { path: `content/noticias/${name}.md`, from: null, blob, mode: "100644" };
  };
  const all = Array.from({ length: amount }, (_, each) => each);
  const before = all.map((each) => written(`a${each}`, noticia({}, bodyOf(each))));
  const after = all.map((each) => written(`b${amount - each}`, noticia({}, `${bodyOf(each)} más`)));
  const line: MainLineCommit[] = [
    { hash: "c0", time: 0, changes: before },
    { hash: "c1", time: 86_400, changes: [...before.map((change) => ({ ...change, blob: null })), ...after] },
  ];
  return { line, texts };
}

function pairsOf(line: MainLineCommit[], pairs: RememberedPairs) {
  const found = new Map<string, string>();
  updates({
    line: line.map((commit) => ({ ...commit, day: "2026-03-05", trustedDay: "2026-03-05" })),
    factsOf: () => undefined,
    pairsOf: (unpaired) => {
      const each = pairs.pairsOf(unpaired);
      for (const [to, from] of each) found.set(to, from);
      return each;
    },
    ignored: new Set(),
    timeZone: "America/Bogota",
    today: "2026-07-01",
  });
  return found;
}

describe("thousands of documents of one title that are renamed and edited in one commit", () => {
  const AMOUNT = 1000;
  const { line, texts } = renamed(AMOUNT);

  it("are all recognised, and are not compared again when they are remembered", () => {
    const cold = new RememberedPairs(hashText);
    const wanted = cold.lookUp(line);
    expect(wanted).toHaveLength(2 * AMOUNT);
    for (const blob of wanted) cold.read(blob, texts.get(blob) ?? "");
    const found = pairsOf(line, cold);
    const expected = Array.from({ length: AMOUNT }, (_, each) => [
      `content/noticias/b${AMOUNT - each}.md`,
      `content/noticias/a${each}.md`,
    ]);
    expect([...found].sort()).toEqual(expected.sort());

    const warm = new RememberedPairs(hashText, JSON.parse(JSON.stringify(cold.toCache)));
    expect(warm.lookUp(line)).toEqual([]);
    expect([...pairsOf(line, warm)].sort()).toEqual(expected.sort());
    expect(warm.toCache).toBeUndefined();
  });
});
