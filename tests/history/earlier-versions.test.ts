import { describe, expect, it } from "vitest";
import { hashText } from "../../scripts/disk/hash.ts";
import { earlierVersions } from "../../scripts/history/earlier-versions.ts";
import type { Change } from "../../scripts/history/log.ts";
import { RememberedPairs } from "../../scripts/history/remembered-pairs.ts";
import { doc } from "../helpers/documents.ts";

type Told = [path: string, blob: string | null, from?: string];

/** What a file was, by the contents that it had, since it was last removed; each commit is a list of changes. */
function versionsOf(path: string, commits: readonly Told[][]): string[] {
  const line = commits.map((told, index) => ({
    hash: `c${index}`,
    time: index,
    day: "2026-03-05",
    trustedDay: "2026-03-05",
    changes: told.map(([to, blob, from = null]): Change => ({ path: to, from, blob, mode: "100644" })),
  }));
  const pairs = new RememberedPairs(hashText);
  for (const blob of pairs.lookUp(line)) pairs.read(blob, doc({ titulo: blob.slice(0, 11) }, blob));
  const files = earlierVersions(line, pairs.pairsOf);
  const { versions = [], begin = 0 } = files.get(path) ?? {};
  return versions.slice(begin).map(({ blob }) => blob);
}

const A = "content/noticias/a.md";
const B = "content/noticias/b.md";
const PHOTO = "content/media/a.jpg";

describe("what a file was", () => {
  const SAME = "una jornada de vacunas en el parque de la vereda";
  it.each<[what: string, path: string, commits: Told[][], versions: string[]]>([
    ["at one address", A, [[[A, "1"]], [[A, "2"]]], ["1", "2"]],
    ["before it was removed is over", A, [[[A, "1"]], [[A, null]], [[A, "2"]]], ["2"]],
    ["under its earlier name", B, [[[A, "1"]], [[B, "1", A]], [[B, "2"]]], ["1", "1", "2"]],
    [
      "under its earlier name, edited in the same commit",
      B,
      [
        [[A, SAME]],
        [
          [A, null],
          [B, `${SAME} hoy`],
        ],
      ],
      [SAME, `${SAME} hoy`],
    ],
    [
      "is not what another was that went in the same commit",
      B,
      [
        [[A, SAME]],
        [
          [A, null],
          [B, "nada que ver con eso"],
        ],
      ],
      ["nada que ver con eso"],
    ],
    ["is not what had its name before", A, [[[A, "1"]], [[B, "1", A]], [[A, "2"]]], ["2"]],
    [
      "stays at its address when two take each other's text",
      A,
      [
        [
          [A, "1"],
          [B, "2"],
        ],
        [
          [A, "2"],
          [B, "1"],
        ],
      ],
      ["1", "2"],
    ],
    [
      "stays at its address when two are damaged alike",
      A,
      [
        [
          [A, "1"],
          [B, "2"],
        ],
        [[B, "0"]],
        [
          [A, "0"],
          [B, "3"],
        ],
      ],
      ["1", "0"],
    ],
    [
      "stays at its address when another is moved over it",
      A,
      [
        [
          [A, "1"],
          [B, "2"],
        ],
        [[A, "2", B]],
      ],
      ["1", "2"],
    ],
    ["of a photo that was removed is over", PHOTO, [[[PHOTO, "1"]], [[PHOTO, null]], [[PHOTO, "2"]]], ["2"]],
    [
      "of a photo under its earlier name",
      PHOTO,
      [[["content/media/b.jpg", "1"]], [[PHOTO, "1", "content/media/b.jpg"]]],
      ["1", "1"],
    ],
  ])("%s", (_, path, commits, versions) => {
    expect(versionsOf(path, commits)).toEqual(versions);
  });
});
