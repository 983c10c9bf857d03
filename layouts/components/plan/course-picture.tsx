import type { Indicator } from "../../../scripts/plan/indicators.ts";
import { COURSE_MONTHS } from "../../../scripts/plan/present/words.ts";

const WIDTH = 240;
const HEIGHT = 40;

/**
 * A line chart of an indicator over the last year, with its goal as a dashed line; a month without data leaves a gap.
 * Decorative: the text beside it gives the first and the latest value.
 */
export function CoursePicture({ serie, meta }: Pick<Indicator, "serie" | "meta">) {
  const shown = serie.slice(-COURSE_MONTHS);
  if (shown.filter(({ valor }) => valor !== null).length < 2) return null;
  const highest = Math.max(meta, ...shown.map(({ valor }) => valor ?? 0)) || 1;
  const place = (index: number, valor: number) =>
    `${round((index * WIDTH) / (shown.length - 1))} ${round(HEIGHT - 2 - (valor / highest) * (HEIGHT - 4))}`;
  const points = shown.map(({ valor }, index) => (valor === null ? null : place(index, valor)));
  return (
    <svg class="course" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="goal" d={`M${place(0, meta)}H${WIDTH}`} />
      <path d={pathOf(points)} />
    </svg>
  );
}

/** A line through the points, with a new segment after each gap. */
function pathOf(points: readonly (string | null)[]): string {
  return points
    .flatMap((point, index) => (point === null ? [] : `${index > 0 && points[index - 1] !== null ? "L" : "M"}${point}`))
    .join("");
}

const round = (value: number) => Math.round(value * 10) / 10;
