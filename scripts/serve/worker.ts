import { setImmediate as turnOver } from "node:timers/promises";
import { now } from "../command-line/clock.ts";
import { runCommand } from "../command-line/terminal.ts";
import { build } from "../commands/build.ts";
import { drawPage, type Layout, readLayouts } from "../eleventy/draw-pages.ts";
import { type Town, withChangedDocument } from "../load/one-document.ts";
import { documentsOf } from "../model/lists.ts";
import { faultsOf } from "../preview/faults.ts";
import { pagesThatList } from "../preview/lists.ts";
import { dayOf } from "../time/dates.ts";
import { documentPathOf } from "../validation/document.ts";
import { hasErrors } from "../validation/issue.ts";
import type { FromWorker, ToWorker } from "./messages.ts";

/*
 * The process of a build of `npm start`: it runs `npm run build` and, when the site is written, keeps what it was made of and
 * answers what one changed document makes of it.
 */

const [, , root = ""] = process.argv;
const say = (message: FromWorker) => void process.send?.(message);

process.on("disconnect", () => process.exit());

let town: Town | undefined;
await runCommand(() =>
  build(
    { root },
    {
      onContent: ({ issues, texts }) =>
        say({ kind: "judged", faults: faultsOf(issues, (archivo) => texts.get(archivo)) }),
      onSite: (content, { files: _written, ...loaded }) => {
        town = { content, loaded };
      },
    },
  ),
);
if (town) await answerChanges(town);
else process.disconnect?.();

/** Answers until the process that started this one lets it go. */
async function answerChanges(first: Town): Promise<void> {
  const layouts = await readLayouts();
  await warmUp(first, layouts);
  const waiting: ToWorker[] = [];
  const lists = new Map<string, number>();
  let current = first;
  let isWorking = false;

  const work = async () => {
    if (isWorking) return;
    isWorking = true;
    for (;;) {
      const change = waiting.shift();
      const [list] = lists;
      if (change) await answer(change);
      else if (list) {
        const [url, turn] = list;
        lists.delete(url);
        say({ kind: "page", turn, url, html: drawPage(layouts, current.loaded, url) });
      } else break;
      // A save that has just arrived goes before the lists of the one before it.
      await turnOver();
    }
    isWorking = false;
  };

  const answer = async ({ archivo, turn }: ToWorker) => {
    const { site } = current.loaded;
    const isAnotherDay = dayOf(now() / 1000, site.municipio.zona_horaria) !== site.today;
    const found = isAnotherDay ? undefined : await withChangedDocument(current, archivo);
    if (!found) return say({ kind: "unable", turn, archivo });
    const { changed } = found;
    const path = documentPathOf(archivo);
    const before = current;
    current = found.town;
    const isShown = !hasErrors(changed.issues) && !changed.unseen;
    say({
      kind: "document",
      turn,
      changed,
      html: isShown ? drawPage(layouts, current.loaded, changed.url) : undefined,
    });
    if (path && current !== before)
      for (const url of pagesThatList(path, before.loaded.site, current.loaded.site)) lists.set(url, turn);
  };

  process.on("message", (change: ToWorker) => {
    waiting.push(change);
    void work();
  });
  say({ kind: "built" });
}

/** Judges and draws one document for nothing: the first time takes several times as long as the next. */
async function warmUp(town: Town, layouts: readonly Layout[]): Promise<void> {
  const [document] = documentsOf(town.loaded.site);
  if (!document) return;
  await withChangedDocument(town, document.archivo);
  drawPage(layouts, town.loaded, document.url);
}
