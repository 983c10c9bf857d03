import { join } from "node:path";
import { rootOf } from "../command-line/arguments.ts";
import { now as clock } from "../command-line/clock.ts";
import { progress, styleFor } from "../command-line/terminal.ts";
import { leftOutByCloudflare } from "../data/cloudflare.ts";
import { withTempFolder } from "../disk/files.ts";
import { rememberedPages } from "../eleventy/remembered-pages.ts";
import { type Around, writePages } from "../eleventy/write-pages.ts";
import { shownInstead } from "../last-valid/held-back.ts";
import { BLIND, isBlind, lossInWords } from "../last-valid/loss.ts";
import { type Content, loadContent } from "../load/content.ts";
import { withoutHistory } from "../load/git-history.ts";
import { type LastValid, loadLastValid } from "../load/last-valid.ts";
import { nextDay } from "../load/next-day.ts";
import { completeSite, type LoadedSite } from "../load/site.ts";
import { type OutputFile, outputFolder, recoverFolder, replaceFolder, writeFiles } from "../output/output.ts";
import { beginSearchIndex } from "../output/search-index.ts";
import { shownWithoutInWords } from "../references/absent-files.ts";
import { longDate } from "../time/spanish.ts";
import { formatText, summary } from "../validation/format.ts";
import { hasErrors } from "../validation/issue.ts";
import { number } from "../words/spanish.ts";
import { visible } from "../words/terminal.ts";

interface Options {
  root?: string;
  output?: string;
  "keep-last-valid"?: boolean;
  "sin-historial"?: boolean;
}

/** Whoever wants to know what is built, and from what. */
export interface BuildObserver {
  /** The content, right or wrong. */
  onContent?(content: Content): void;
  /** The site, after it was written. */
  onSite?(content: Content, loaded: LoadedSite): void;
}

/** Validates the content and writes the site. */
export async function build(options: Options, observer: BuildObserver = {}): Promise<number> {
  const started = performance.now();
  const root = rootOf(options);
  const remembered = rememberedPages(root);
  const search = beginSearchIndex(remembered?.last());
  try {
    return await buildBeside({ search, remembered, started, root }, options, observer);
  } finally {
    await search.close();
    remembered?.close();
  }
}

interface Begun extends Around {
  /** Milliseconds by `performance.now()`. */
  started: number;
  root: string;
}

/** The same, while the search index is made of the pages of the last build. */
async function buildBeside(begun: Begun, options: Options, observer: BuildObserver): Promise<number> {
  const { root, started, search } = begun;
  const output = options.output === undefined ? join(root, "_site") : outputFolder(root, options.output);
  recoverFolder(output);
  const steps = progress(process.stderr);
  const now = clock() / 1000;

  steps.show("Contenido");
  const open = options["sin-historial"] ? withoutHistory : undefined;
  const content = await loadContent({ root, open, now });
  steps.clear();
  observer.onContent?.(content);
  process.stdout.write(formatText(content.issues, content.texts, styleFor(process.stdout)));
  console.log(summary(content.issues, content.documents));
  const keepsLastValid = options["keep-last-valid"] === true;
  if (!hasErrors(content.issues)) return writeSite({ content, heldBack: [], issues: content.issues });
  if (keepsLastValid) return withTempFolder(writeLastValid);
  return refuse();

  async function writeLastValid(folder: string): Promise<number> {
    steps.show("Últimas versiones sin errores");
    const lastValid = await loadLastValid(content, { now, folder });
    steps.clear();
    if (!lastValid) {
      console.log("No hay una versión anterior sin errores con la que construir el sitio.");
      return refuse();
    }
    for (const [archivo, absent] of lastValid.content.shownWithout)
      console.log(`${visible(archivo)}: ${shownWithoutInWords(absent)}`);
    for (const file of lastValid.heldBack) console.log(`${visible(file.archivo)}: ${shownInstead(file)}`);
    return writeSite(lastValid);
  }

  async function writeSite({ content, ...reported }: LastValid): Promise<number> {
    const loaded = await completeSite(content, { now, ...reported, onProgress: steps.show });
    if (keepsLastValid && loaded.loss) {
      steps.clear();
      console.log(lossInWords(loaded.loss, loaded.site.today));
      return 1;
    }
    let found = 0;
    let leftOut: string[] = [];
    let next = "";
    const replaced = await replaceFolder(output, async (draft) => {
      steps.show("Páginas");
      await writePages(loaded, draft, begun);
      const files = loaded.files();
      writeFiles(draft, files);
      leftOut = leftOutOf(files);
      // Only the day: what waits for it is not public yet, and a log may be. While Pagefind works, there is time to find it.
      next = nextDay(content, loaded.scorecard, loaded.site.today).day;
      steps.show("Índice de búsqueda");
      const index = await search.made();
      writeFiles(draft, index.files);
      found = index.entries;
    });
    observer.onSite?.(content, loaded);
    steps.clear();
    process.stdout.write(formatText(loaded.issues, content.texts, styleFor(process.stdout)));
    const { site } = loaded;
    for (const aviso of site.report.historial.avisos) console.log(aviso);
    for (const line of leftOut) console.log(line);
    if (keepsLastValid && isBlind(site.report.historial, site.today)) console.log(BLIND);
    console.log(`El sitio cambia solo el ${longDate(next)}: constrúyalo otra vez ese día.`);
    const seconds = number((performance.now() - started) / 1000, 1);
    console.log(
      `Sitio construido en ${output}: ${site.addresses.size} páginas, ${found} en el buscador, ${seconds} s.`,
    );
    replaced.remove();
    return 0;
  }
}

function refuse(): number {
  console.log("El sitio no se construyó: corrija los errores. Lo que estaba publicado sigue igual.");
  return 1;
}

/** What the host that builds will leave out of the rules for it: Cloudflare Pages says in a variable that it is the one. */
function leftOutOf(files: readonly OutputFile[]): string[] {
  const textAt = (url: string) => files.flatMap((file) => (file.url === url && "content" in file ? file.content : []));
  return process.env.CF_PAGES ? leftOutByCloudflare(textAt("/_headers").join(""), textAt("/_redirects").join("")) : [];
}
