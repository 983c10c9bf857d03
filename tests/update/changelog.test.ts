import { describe, expect, it } from "vitest";
import { changesBetween, compareVersions } from "../../scripts/update/changelog.ts";

const CHANGELOG = `# Cambios

## Sin publicar

- Todavía no.

## 0.10.0 – 2027-02-01

### Para las dependencias

- Lo décimo.

## [0.9.0] - 2027-01-01

- Lo noveno.

## v0.2.0

- Lo segundo.
`;

const tenth = "## 0.10.0 – 2027-02-01\n\n### Para las dependencias\n\n- Lo décimo.";
const ninth = "## [0.9.0] - 2027-01-01\n\n- Lo noveno.";

describe("what changed between two versions", () => {
  it.each([
    ["0.9.0", "0.10.0", tenth],
    ["0.2.0", "0.10.0", `${tenth}\n\n${ninth}`],
    ["0.2.0", "0.9.9", ninth],
    ["0.1.0", "0.2.0", "## v0.2.0\n\n- Lo segundo."],
    ["0.10.0", "0.10.0", ""],
    ["0.10.0", "1.0.0", ""],
  ])("after %s, up to %s", (from, to, said) => {
    expect(changesBetween(CHANGELOG, from, to)).toBe(said);
    expect(changesBetween(CHANGELOG.replaceAll("\n", "\r\n"), from, to)).toBe(said);
  });

  it("are in the order of numbers, and not of letters", () => {
    expect(["1.0.0", "0.10.0", "0.9.10", "0.9.9"].sort(compareVersions)).toEqual([
      "0.9.9",
      "0.9.10",
      "0.10.0",
      "1.0.0",
    ]);
  });
});
