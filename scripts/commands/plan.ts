import { rootOf } from "../command-line/arguments.ts";
import { now as clock } from "../command-line/clock.ts";
import { progress, styleFor } from "../command-line/terminal.ts";
import { loadScorecard } from "../load/site.ts";
import { indicatorsCsv, publishedIndicators } from "../plan/present/published.ts";
import { scorecardText } from "../plan/present/terminal.ts";

interface Options {
  root?: string;
  format: "text" | "json" | "csv";
}

/** Prints the scorecard of the action plan. */
export async function plan(options: Options): Promise<number> {
  const steps = progress(process.stderr);
  const scorecard = await loadScorecard({ root: rootOf(options), now: clock() / 1000, onProgress: steps.show });
  steps.clear();
  if (options.format === "json") console.log(JSON.stringify(publishedIndicators(scorecard.indicadores), null, 2));
  else if (options.format === "csv") process.stdout.write(indicatorsCsv(scorecard.indicadores));
  else process.stdout.write(scorecardText(scorecard, styleFor(process.stdout)));
  return 0;
}
