import { describe, expect, it } from "vitest";
import { SOURCE } from "../../scripts/editor/document-format.ts";
import { type KeptEntry, SavedTexts } from "../../scripts/editor/saved-texts.ts";

const entry = (text: string | undefined): KeptEntry => ({
  locales: { _default: { path: "content/noticias/a.md", content: { titulo: "A", [SOURCE]: text } } },
});

type Act = [verb: "tries", before: string | undefined, text: string] | [verb: "wrote", before: string | undefined];

describe("a document read again is the one that a window knows", () => {
  it.each<[what: string, acts: Act[], known: string | undefined, now: string, isSame: boolean]>([
    ["when nobody changed it", [], "uno", "uno", true],
    ["but not when another window saved it", [], "uno", "dos", false],
    [
      "when this window saved it",
      [
        ["tries", "uno", "dos"],
        ["wrote", "uno"],
      ],
      "uno",
      "dos",
      true,
    ],
    [
      "when this window made it",
      [
        ["tries", undefined, "dos"],
        ["wrote", undefined],
      ],
      undefined,
      "dos",
      true,
    ],
    ["when the answer to this window's save was lost", [["tries", "uno", "dos"]], "uno", "dos", true],
    [
      "when this window saved it, and could not save it again",
      [
        ["tries", "uno", "dos"],
        ["wrote", "uno"],
        ["tries", "uno", "tres"],
      ],
      "uno",
      "dos",
      true,
    ],
    [
      "but not when another window changed what this one saved",
      [
        ["tries", "uno", "dos"],
        ["wrote", "uno"],
      ],
      "uno",
      "cuatro",
      false,
    ],
  ])("%s", (_what, acts, known, now, isSame) => {
    const texts = new SavedTexts();
    for (const [verb, before, text = ""] of acts) texts[verb](before, text);
    expect(texts.isSame(entry(now), entry(known))).toBe(isSame);
  });
});
