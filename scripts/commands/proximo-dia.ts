import { rootOf } from "../command-line/arguments.ts";
import { now as clock } from "../command-line/clock.ts";
import { UsageError } from "../command-line/errors.ts";
import { progress } from "../command-line/terminal.ts";
import { loadContent } from "../load/content.ts";
import { nextDay } from "../load/next-day.ts";
import { measureContent } from "../load/site.ts";
import { day } from "../schema/field.ts";
import { longDate } from "../time/spanish.ts";
import { publishedSite } from "../verify/published-site.ts";
import { visible } from "../words/terminal.ts";

interface Options {
  root?: string;
  desde?: string;
  publicado?: string;
  format: "text" | "json";
}

/**
 * Prints the next day on which the site changes by itself. As JSON it names no document: the log of a workflow may be public.
 * @throws UsageError for a day that does not exist
 */
export async function proximoDia({ desde, publicado, format, ...options }: Options): Promise<number> {
  if (desde !== undefined && !day().safeParse(desde).success) {
    throw new UsageError(`--desde no puede ser «${desde}»: escriba el día como AAAA-MM-DD, por ejemplo 2026-11-01.`);
  }
  if (desde !== undefined && publicado !== undefined)
    throw new UsageError("--publicado ya dice desde qué día: quite --desde.");
  const published = publicado === undefined ? undefined : (await publishedSite(publicado)).generado.slice(0, 10);
  const steps = progress(process.stderr);
  const now = clock() / 1000;
  const content = await loadContent({ root: rootOf(options), now });
  const measured = await measureContent(content, { now, onProgress: steps.show });
  steps.clear();
  const { today } = measured.content;
  const after = published ?? desde ?? today;
  const { day: dia, changes } = nextDay(content, measured.scorecard, after);
  const toca = dia <= today;
  if (format === "json") {
    console.log(JSON.stringify({ desde: after, dia, toca }, null, 2));
    return 0;
  }
  console.log(
    toca
      ? `Hay que construir el sitio: desde el ${longDate(after)} cambió solo, el ${longDate(dia)}.`
      : `El sitio cambia solo el ${longDate(dia)}: hay que construirlo ese día.`,
  );
  for (const why of new Set(changes.map((each) => each.why))) console.log(`  - ${visible(why)}`);
  return 0;
}
