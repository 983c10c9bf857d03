/**
 * Style sheets that only some pages need, each a file of `layouts/styles/`. A file with several names, `….plan.report.css`,
 * belongs to each of these sheets.
 */
export const SHEETS = ["home", "ficha", "find", "forms", "report", "plan", "paper"] as const;
export type Sheet = (typeof SHEETS)[number];

/**
 * Minified style sheets: `base` for every page, each of the others for the pages that ask for it. They are inlined: on a
 * slow phone a second request costs more than their bytes.
 */
export type Styles = Record<"base" | Sheet, string>;
