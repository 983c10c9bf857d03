import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "../../command-line/errors.ts";
import { progress } from "../../command-line/terminal.ts";
import { median } from "../bench/median.ts";
import { type EditorVisit, type LoadedFile, visitEditor } from "../bench/phone/editor.ts";
import { columns } from "../bench/phone/tables.ts";
import { launchChromium } from "../browser/chromium.ts";
import { builtDemo } from "../built-site.ts";
import type { SitePlace } from "../fake-github/editor-site.ts";

const ENCODINGS = ["gzip", "br"] as const;

interface Row {
  name: string;
  encoding: (typeof ENCODINGS)[number];
  site: SitePlace;
  visits: EditorVisit[];
}

/** Prints what a first visit to the editor costs at 400 kbit/s, from a host that compresses with gzip and from one with Brotli. */
export async function benchEditor(options: { runs: string; against?: string; files?: boolean }): Promise<number> {
  const runs = Number(options.runs);
  if (!(Number.isInteger(runs) && runs > 0)) throw new UsageError("--runs needs a whole number from 1.");
  const others = options.against === undefined ? [] : [{ name: "the other", site: builtAt(options.against) }];
  const sites = [...others, { name: "this version", site: await builtDemo() }];
  const rows: Row[] = sites.flatMap((each) => ENCODINGS.map((encoding) => ({ ...each, encoding, visits: [] })));
  const browser = await launchChromium();
  const step = progress(process.stderr);
  try {
    for (let run = 1; run <= runs; run++) {
      for (const { name, encoding, site, visits } of rows) {
        step.show(`Run ${run} of ${runs}: ${name}, ${encoding}`);
        visits.push(await visitEditor(browser, site, encoding));
      }
    }
    step.clear();
    console.log(`Chromium ${browser.version()}, 400 kbit/s, 400 ms; medians of ${runs} runs\n`);
  } finally {
    await browser.close();
  }
  console.log(columns([["", "host", "to the sign-in", "", "to the list", ""], ...rows.map(rowOf)]));
  if (options.files) console.log(`\n${filesTable(rows.at(-2)?.visits.at(-1)?.files ?? [])}`);
  return 0;
}

/** @throws UsageError when there is no demo */
function builtAt(folder: string): SitePlace {
  const root = resolve(folder);
  const output = join(root, "_site");
  if (existsSync(join(output, "admin", "config.json"))) return { root, output };
  throw new UsageError(`${folder} is no demo with a built editor: run «npm run demo -- --solo-construir» there.`);
}

function rowOf({ name, encoding, visits }: Row): string[] {
  const cost = (point: "signIn" | "list") => [
    `${median(visits.map((visit) => visit[point].seconds)).toFixed(1)} s`,
    `${(median(visits.map((visit) => visit[point].bytes)) / 1000).toFixed(0)} kB`,
  ];
  return [name, encoding, ...cost("signIn"), ...cost("list")];
}

function filesTable(files: readonly LoadedFile[]): string {
  const byWeight = files.toSorted((one, other) => other.bytes - one.bytes);
  return columns(
    byWeight.map(({ url, bytes, isBeforeSignIn }) => [
      url,
      `${(bytes / 1000).toFixed(1)} kB`,
      isBeforeSignIn ? "before the sign-in" : "",
    ]),
  );
}
