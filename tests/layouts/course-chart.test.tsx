import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { CourseChart } from "../../layouts/components/course-chart.tsx";
import { count } from "../../scripts/words/spanish.ts";

const MONTHS = ["2026-08", "2026-09", "2026-10", "2026-11"];
const days = (valor: number) => count(valor, "día", "días");

/** The chart of values of the months to November 2026, which is running. */
const chart = (
  values: readonly (number | null)[],
  meta = 4,
  isTabled = false,
  marks: readonly { mes: string; valor: number }[] = [],
) =>
  renderToString(
    <CourseChart
      label="Noticias"
      points={values.map((valor, index) => ({ mes: MONTHS[index] ?? "", valor }))}
      meta={meta}
      format={days}
      running="2026-11"
      marks={marks}
      isTabled={isTabled}
    />,
  ).replaceAll("\u00a0", " ");

/** The height of each bar in hundredths, and where the line of the goal is, from the top. */
const heights = (html: string) => [...html.matchAll(/v-([\d.]+)h7/g)].map(([, height]) => Number(height));
const goal = (html: string) => /<line x2="100%" y1="([\d.]+)%"/.exec(html)?.[1];

describe("the course of a figure", () => {
  test.each([
    ["below the goal", [1, 2, 3, 2], 4, [25, 50, 75, 50], "0"],
    ["above the goal", [8, 4, 2, 1], 4, [100, 50, 25, 12.5], "50"],
    ["in hundredths", [10, 50, 75, 80], 100, [10, 50, 75, 80], "0"],
    ["with a zero, which can be seen", [0, 2, 4, 1], 4, [2, 50, 100, 25], "0"],
    ["without a goal or a value above zero", [0, 0, 0, 0], 0, [2, 2, 2, 2], "100"],
  ])("%s begins at zero and ends at the goal or the highest value", (_, values, meta, bars, level) => {
    const html = chart(values, meta);
    expect(heights(html)).toEqual(bars);
    expect(goal(html)).toBe(level);
  });

  test("leaves a gap for a month without data, and says so in words", () => {
    const html = chart([1, null, 3, 2]);
    expect(heights(html)).toHaveLength(3);
    expect(html).toContain("<li>sep 2026: sin datos</li>");
  });

  test("only the bar of the running month is hollow", () => {
    expect(chart([1, 2, 3, 2])).toContain(
      '<path class="running" d="M1.5 100m10 0m10 0m10 0v-50h7v50m3 0" vector-effect="non-scaling-stroke"></path>',
    );
    expect(chart([1, 2, 3])).not.toContain("running");
  });

  test("names its goal, its first and its latest value", () => {
    const html = chart([null, 1, 3, 2]);
    expect(html).toContain('paint-order="stroke">meta: 4 días</text>');
    expect(html).toContain('<p class="ends"><span>sep 2026: 1 día</span><span>nov 2026: 2 días (en curso)</span></p>');
  });

  test("has every value as text, unless a table has them", () => {
    expect(chart([1, 2, 3, 2]).match(/<li>/g)).toHaveLength(4);
    expect(chart([1, 2, 3, 2])).toContain('Valores mes por mes<span class="visually-hidden">: Noticias</span>');
    expect(chart([1, 2, 3, 2], 4, true)).not.toContain("<details");
  });

  test("says once what months in a row have in common, and never of the running one", () => {
    const items = (values: (number | null)[], marks: { mes: string; valor: number }[] = []) =>
      [...chart(values, 4, false, marks).matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text);
    expect(items([2, 2, 2, 2])).toEqual(["ago a oct 2026, cada mes: 2 días", "nov 2026: 2 días (en curso)"]);
    expect(items([2, null, null, 2]).slice(1, 2)).toEqual(["sep a oct 2026, cada mes: sin datos"]);
    expect(items([2, 2, 2, 2], [{ mes: "2026-09", valor: 1 }]).slice(0, 3)).toEqual([
      "ago 2026: 2 días",
      "sep 2026: 2 días; la evaluación: 1 día",
      "oct 2026: 2 días",
    ]);
  });

  test("has what somebody else found as a diamond at its month, and in words", () => {
    const marks = [
      { mes: "2025-01", valor: 4 },
      { mes: "2026-09", valor: 1 },
    ];
    const html = chart([1, 2, 3, 2], 4, false, marks);
    expect([...html.matchAll(/<svg x="([^"]*)" y="([^"]*)"/g)].map(([, x, y]) => [x, y])).toEqual([["37.5%", "75%"]]);
    expect(html).toContain("Según la evaluación: sep 2026, 1 día.");
    expect(html).toContain("<li>sep 2026: 2 días; la evaluación: 1 día</li>");
    expect(chart([1, 2, 3, 2])).not.toContain("evaluación");
  });

  test.each([[[]], [[null, null]], [[null, 3]]])("of %j is no course", (values) => {
    expect(chart(values)).toBe("");
  });
});
