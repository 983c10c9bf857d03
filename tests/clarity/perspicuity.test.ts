import { describe, expect, it } from "vitest";
import { indexOf, levelOf, measure, perspicuity } from "../../scripts/clarity/perspicuity.ts";

const paragraphs = (...texts: string[]) => texts.map((text, at) => ({ text, at }));

describe("a text", () => {
  it("has the counts that are made by hand", () => {
    // Trai-ga la cé-du-la. / La al-cal-dí-a le res-pon-de en dí-as.
    const { longest, ...counts } = measure(paragraphs("Traiga la cédula. La alcaldía le responde en 10 días."));
    expect(counts).toEqual({ sentences: 2, words: 9, syllables: 2 + 1 + 3 + 1 + 4 + 1 + 3 + 1 + 2 });
    expect(longest).toEqual([
      { text: "La alcaldía le responde en 10 días.", words: 6, at: 0 },
      { text: "Traiga la cédula.", words: 3, at: 0 },
    ]);
  });

  it("has a sentence at least in each paragraph, and none without words", () => {
    const items = paragraphs("Cédula de ciudadanía", "Recibo", "2026", "https://www.gov.co");
    expect(measure(items)).toMatchObject({ sentences: 2, words: 4 });
  });

  it("has the index of the formula", () => {
    // 206.835 − 62.3 × 220/100 − 100/5
    expect(perspicuity({ sentences: 5, words: 100, syllables: 220 })).toBeCloseTo(49.775, 3);
    expect(indexOf({ sentences: 5, words: 100, syllables: 220 })).toBe(50);
  });

  it("of fewer than a hundred words has none", () => {
    expect(indexOf({ sentences: 5, words: 99, syllables: 220 })).toBeUndefined();
  });
});

it.each([
  [39, "muy difícil"],
  [40, "algo difícil"],
  [54, "algo difícil"],
  [55, "normal"],
  [65, "bastante fácil"],
  [80, "muy fácil"],
  [-20, "muy difícil"],
])("an index of %i is %s", (index, level) => expect(levelOf(index)).toBe(level));
