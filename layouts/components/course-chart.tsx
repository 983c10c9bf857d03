import { shortMonthAndYear } from "../../scripts/time/spanish.ts";
import { CourseValues } from "./course-values.tsx";

/** A month's value; `null` where it has no data. */
export interface CoursePoint {
  /** `AAAA-MM`. */
  mes: string;
  valor: number | null;
  /** What the list of values adds to it: «firmado». */
  note?: string;
}

interface CourseChartProps {
  /** What the values are of, for whoever hears the list of them: «Trámites con ficha». */
  label: string;
  /** Oldest first, a point a month. */
  points: readonly CoursePoint[];
  meta: number;
  /** A value with its unit: «64,3 %», «2 días». */
  format: (valor: number) => string;
  /** The month (`AAAA-MM`) that is not over; its bar is hollow. */
  running: string | null;
  /** What somebody else found in some of the months, drawn beside the bars: «evaluación». */
  marks?: readonly { mes: string; valor: number }[];
  /** Whether a table beside it has the values already. */
  isTabled?: boolean;
}

/** The width of a month's place and of its bar, and the least height that can be seen, in hundredths of the highest. */
const MONTH = 10;
const BAR = 7;
const LEAST = 2;

/**
 * The course of a figure: a bar a month against the line of its goal, the first and the latest value, and all of them as a
 * list, in which months in a row with the same value are one item. A month without data leaves a gap. The scale begins at zero and ends at the goal or at the highest value. Nothing
 * while there are fewer than two values: they are no course.
 */
export function CourseChart({ label, points, meta, format, running, marks = [], isTabled = false }: CourseChartProps) {
  const known = points.filter((point): point is KnownPoint => point.valor !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return null;
  const shown = marks.filter(({ mes }) => points.some((point) => point.mes === mes));
  const said = (point: CoursePoint) => valueInWords(point, format, running);
  return (
    <div class="course">
      <Drawing points={points} meta={meta} goal={`meta: ${format(meta)}`} running={running} marks={shown} />
      <p class="ends">
        {[first, last].map((point) => (
          <span key={point.mes}>{`${shortMonthAndYear(point.mes)}: ${said(point)}`}</span>
        ))}
      </p>
      {shown.length > 0 && (
        <p class="marked">
          <span aria-hidden="true">◇ </span>Según la evaluación:{" "}
          {shown.map(({ mes, valor }) => `${shortMonthAndYear(mes)}, ${format(valor)}`).join("; ")}.
        </p>
      )}
      {!isTabled && (
        <CourseValues
          label={label}
          months={points.map((point) => ({
            mes: point.mes,
            text: said(point) + evaluationsOf(point, shown, format),
          }))}
        />
      )}
    </div>
  );
}

type KnownPoint = CoursePoint & { valor: number };

/** «2 días (en curso)», «2 días (firmado)» */
function valueInWords(
  { mes, valor, note }: CoursePoint,
  format: CourseChartProps["format"],
  running: string | null,
): string {
  const value = valor === null ? "sin datos" : format(valor);
  return `${value}${mes === running ? " (en curso)" : ""}${note ? ` (${note})` : ""}`;
}

/** «; la evaluación: 1 día»; nothing for a month without one. */
function evaluationsOf(
  { mes }: CoursePoint,
  marks: NonNullable<CourseChartProps["marks"]>,
  format: CourseChartProps["format"],
): string {
  const ofMonth = marks.filter((mark) => mark.mes === mes);
  return ofMonth.map(({ valor }) => `; la evaluación: ${format(valor)}`).join("");
}

type DrawingProps = Required<Pick<CourseChartProps, "points" | "meta" | "running" | "marks">> & { goal: string };

/**
 * Decorative: the text below it says the same. Only the bars are stretched to the width of the page; the line and the letters of
 * the goal, and the diamonds of the marks, keep their size at any width.
 */
function Drawing({ points, meta, goal, running, marks }: DrawingProps) {
  const highest = Math.max(meta, ...[...points, ...marks].map(({ valor }) => valor ?? 0)) || 1;
  const placeOf = (month: string) => points.findIndex(({ mes }) => mes === month);
  const height = (valor: number) => round((valor / highest) * 100);
  const top = (valor: number) => round(100 - height(valor));
  const pathOf = (isShown: (mes: string) => boolean) =>
    barsOf(points.map(({ mes, valor }) => (valor === null || !isShown(mes) ? null : Math.max(height(valor), LEAST))));
  const level = `${top(meta)}%`;
  return (
    <svg aria-hidden="true">
      <svg viewBox={`0 0 ${points.length * MONTH} 100`} preserveAspectRatio="none" aria-hidden="true">
        <path d={pathOf((mes) => mes !== running)} />
        {running !== null && placeOf(running) >= 0 && (
          <path class="running" d={pathOf((mes) => mes === running)} vector-effect="non-scaling-stroke" />
        )}
      </svg>
      <line x2="100%" y1={level} y2={level} />
      <text x="100%" y={level} dy="-5" paint-order="stroke">
        {goal}
      </text>
      {marks.map(({ mes, valor }) => (
        <svg
          key={mes}
          x={`${round(((placeOf(mes) + 0.5) / points.length) * 100)}%`}
          y={`${top(valor)}%`}
          overflow="visible"
          aria-hidden="true"
        >
          <path class="mark" d="M0-7 7 0 0 7-7 0Z" />
        </svg>
      ))}
    </svg>
  );
}

/** Bars of these heights side by side, a month's place for each; drawn from where the last one ended, so that equal ones have equal words. */
function barsOf(heights: readonly (number | null)[]): string {
  const bars = heights.map((height) =>
    height === null ? `m${MONTH} 0` : `v-${height}h${BAR}v${height}m${MONTH - BAR} 0`,
  );
  return `M${(MONTH - BAR) / 2} 100${bars.join("")}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
