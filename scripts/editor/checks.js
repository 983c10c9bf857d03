/**
 * Runs in the browser: judges a document before it is saved, as the validator will, and stops the save when it would not be
 * published. The rules are loaded when a form opens. Whatever fails on the way stops nobody.
 */
import { CHECK_FILES } from "./check-files.ts";
import { loadedOnce } from "./load-once.js";
import { cachedFiles, wasPublished } from "./repository-files.js";
import { fileOfRoute } from "./routes.ts";
import { SAVING_FILES } from "./upstream.ts";

/** The file that is about to be written, from the moment when the editor says so until its format is asked for the text. */
let next;

/** The file that was written last, with its text. */
let last;

/** Tells the editor to say what it is about to save. */
export function registerChecks(CMS) {
  CMS.registerEventListener({
    name: "preSave",
    handler({ entry }) {
      const uploads = (window[SAVING_FILES] ?? []).map(({ path }) => ({ archivo: path, bytes: 0 }));
      next = { archivo: entry.get("path"), collection: entry.get("collection"), uploads };
    },
  });
  window.addEventListener("hashchange", () => {
    if (fileOfRoute(location.hash) || location.hash.endsWith("/new")) void parts().catch(() => undefined);
  });
}

/**
 * Judges the text that is to be written, after the editor said of which file.
 * @param before the text of the file when its form was opened
 * @throws what the editor shows to whoever saves, when the file would not be published
 */
export async function checkBeforeWriting(text, before) {
  const file = next;
  next = undefined;
  if (!file) return;
  last = { ...file, text };
  const found = await Promise.race([problemsOf(file, text, before).catch(() => []), afterAWhile()]);
  if (found.length > 0) throw new Error("saving_failed", { cause: new Error(asList(found)) });
}

/** Why a file that the repository has would not be published, as sentences. */
export async function problemsOfKept(archivo) {
  const { config } = await parts();
  const kept = (await cachedFiles(config.backend.repo)).find((file) => file.archivo === archivo);
  return kept?.text ? problemsOf({ archivo, uploads: [] }, kept.text, "") : [];
}

/** When and where what was just saved will be seen. */
export async function afterSaving() {
  const { rules, config } = await parts();
  const { archivo, collection, text } = last;
  return {
    archivo,
    ...rules.afterSaving({ archivo, text, isReviewed: isReviewed(config, collection), today: todayIn() }),
  };
}

async function problemsOf({ archivo, collection, uploads }, text, before) {
  const { rules, law, config, judge } = await parts();
  const files = await cachedFiles(config.backend.repo);
  return rules.problemsOf(
    { archivo, text, before, isReviewed: isReviewed(config, collection) },
    { files: [...files.filter((each) => each.archivo !== archivo), ...uploads], law, judge, todayIn, wasPublished },
  );
}

const isReviewed = ({ collections }, name) =>
  collections.some((each) => each.name === name && each.publish_mode === "editorial_workflow");

/** Without a time zone, that of whoever writes. */
const todayIn = (timeZone) => new Intl.DateTimeFormat("sv", { timeZone }).format();

/** With a bad signal, nobody waits longer for the rules: the next build judges the document, too. */
const afterAWhile = () => new Promise((resolve) => setTimeout(resolve, PATIENCE, []));
const PATIENCE = 20_000;

const MOST = 6;

function asList(problems) {
  const lines = problems.slice(0, MOST).map((problem) => `• ${problem}`);
  const rest = problems.length - lines.length;
  return ["Así no se publicaría:", ...lines, ...(rest > 0 ? [`Y hay otras cosas por corregir: ${rest}.`] : [])].join(
    "\n",
  );
}

/** The rules and what they need. */
const parts = loadedOnce(load);

async function load() {
  const [rules, law, config] = await Promise.all([
    import(CHECK_FILES.script),
    ...[CHECK_FILES.law, document.querySelector("link[rel=cms-config-url]").href].map(async (address) =>
      (await fetch(address)).json(),
    ),
  ]);
  return { rules, law, config, judge: rules.rememberingJudge() };
}
