import { UsageError } from "../../command-line/errors.ts";
import { progress } from "../../command-line/terminal.ts";
import { openHost } from "../bench/phone/host.ts";
import { measureDeliveries, measurePages } from "../bench/phone/measure.ts";
import { deliveriesTable, pagesTable } from "../bench/phone/tables.ts";
import { launchChromium } from "../browser/chromium.ts";
import { builtDemo } from "../built-site.ts";
import { KINDS_OF_PAGE } from "../kinds-of-page.ts";

const PAIRS = [
  ["/", "/tramites/certificado-de-residencia/"],
  ["/tramites/certificado-de-residencia/", "/informe/"],
  ["/informe/", "/"],
] as const;

/**
 * Prints how fast a cheap phone on a bad network shows every kind of page of the demo, against an empty page, and what style
 * sheets inside the pages save or cost against style sheets as files.
 */
export async function benchPhone(options: { runs: string }): Promise<number> {
  const runs = Number(options.runs);
  if (!(Number.isInteger(runs) && runs > 0)) throw new UsageError("--runs necesita un número entero desde 1.");
  const { output } = await builtDemo();
  const [inline, linked] = [await openHost(output), await openHost(output, { delivery: "linked" })];
  const browser = await launchChromium();
  const step = progress(process.stderr);
  const measuring = { browser, runs, onVisit: step.show };
  try {
    console.log(`Chromium ${browser.version()}, medians of ${runs} runs\n`);
    const pages = await measurePages(inline.origin, KINDS_OF_PAGE, measuring);
    step.clear();
    console.log(`${pagesTable(pages)}\n`);
    const visits = await measureDeliveries({ inline: inline.origin, linked: linked.origin }, PAIRS, measuring);
    step.clear();
    console.log(deliveriesTable(visits));
  } finally {
    await browser.close();
    await inline.close();
    await linked.close();
  }
  return 0;
}
