import { median } from "../median.ts";
import type { PageRuns, VisitRuns } from "./measure.ts";
import type { Load } from "./phone.ts";

/** Target for pages without pictures: at most this many times as long as the empty page. */
const MAX_RATIO = 1.4;

type Row = readonly string[];

/** A line for each page with the medians of its runs; below, the empty page and the pages that miss the target. */
export function pagesTable(pages: readonly PageRuns[]): string {
  const head = ["page", "FCP", "LCP", "× empty", "CLS", "text", "images", "requests", "largest"];
  const empty = pages.flatMap((page) => page.empty);
  const missing = pages.filter((page) => !hasImage(page) && ratio(page) > MAX_RATIO).map(({ url }) => url);
  return [
    columns([head, ...pages.map(pageRow)]),
    "",
    "* has a picture in its content.",
    `Empty page: FCP ${ms(empty, "firstPaint")}, LCP ${ms(empty, "largestPaint")}, text ${kilobytes(empty, "bytes")}.`,
    `Over ${MAX_RATIO} × without a picture: ${missing.join(" ") || "none"}`,
  ].join("\n");
}

/** Two lines for each visit of two pages: with inline style sheets and with linked ones. */
export function deliveriesTable(visits: readonly VisitRuns[]): string {
  const head = ["first page → second page", "styles", "LCP", "text", "LCP of 2nd", "text of 2nd"];
  const rows = visits.map(({ urls, delivery, first, second }) => [
    urls.join(" → "),
    delivery,
    ms(first, "largestPaint"),
    kilobytes(first, "bytes"),
    ms(second, "largestPaint"),
    kilobytes(second, "bytes"),
  ]);
  return columns([head, ...rows]);
}

function pageRow(page: PageRuns): Row {
  const { url, loads } = page;
  return [
    hasImage(page) ? `${url} *` : url,
    ms(loads, "firstPaint"),
    ms(loads, "largestPaint"),
    ratio(page).toFixed(2),
    medianOf(loads, "shift").toFixed(3),
    kilobytes(loads, "bytes"),
    kilobytes(loads, "imageBytes"),
    String(medianOf(loads, "requests")),
    loads.at(-1)?.largestElement ?? "",
  ];
}

const hasImage = ({ loads }: PageRuns) => loads.some((load) => load.hasImage);

/** Compares each run with the visit to the empty page just before it, so that a slow moment affects both. */
function ratio({ loads, empty }: PageRuns): number {
  return median(loads.map(({ largestPaint }, run) => largestPaint / (empty[run]?.largestPaint ?? Number.NaN)));
}

type Figure = "firstPaint" | "largestPaint" | "shift" | "bytes" | "imageBytes" | "requests";

const medianOf = (loads: readonly Load[], figure: Figure) => median(loads.map((load) => load[figure]));
const ms = (loads: readonly Load[], figure: Figure) => `${Math.round(medianOf(loads, figure))} ms`;
const kilobytes = (loads: readonly Load[], figure: Figure) => `${(medianOf(loads, figure) / 1000).toFixed(1)} kB`;

/** Columns as wide as their longest cell: the first to the left, the others to the right. */
export function columns(rows: readonly Row[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join("  ")).join("\n");
}
