/**
 * Runs in the browser: starts the editor, which reads and writes documents as this site does, and takes away the message
 * that the page showed while the program was on its way.
 */
import CMS from "@sveltia/cms";
import ofSchemas from "of-schemas";
import { checkBeforeWriting, registerChecks } from "./checks.js";
import {
  DATA_FORMAT,
  DOCUMENT_FORMAT,
  dataFormat,
  documentFormat,
  hidden,
  listedFormat,
  SOURCE,
  shown,
} from "./document-format.ts";
import { registerFoldField } from "./fold-field.js";
import { withLostAnswers } from "./lost-answers.ts";
import { registerNumberField } from "./number-field.js";
import { cleanPastes } from "./paste.js";
import { registerPreviews } from "./previews.js";
import { showProgress, withProgress } from "./progress.js";
import { heard, registerPublished } from "./published.js";
import { tellingCommits } from "./published-state.ts";
import { SavedTexts } from "./saved-texts.ts";
import { SAME_FILE } from "./upstream.ts";

const texts = new SavedTexts();
window[SAME_FILE] = (now, known) => texts.isSame(now, known);
const fetchAsBefore = withProgress(window.fetch.bind(window), showProgress);
const patiently = withLostAnswers(fetchAsBefore, (pause) => new Promise((resolve) => setTimeout(resolve, pause)));
window.fetch = tellingCommits(patiently, heard);

/** The format, which refuses what would not be published, and remembers what is written with it. */
const remembered = ({ fromFile, toFile }) => ({
  fromFile,
  async toFile(content) {
    const text = toFile(content);
    await checkBeforeWriting(`${text.trim()}\n`, shown(content[SOURCE]));
    texts.tries(content[SOURCE], hidden(text));
    return text;
  },
});

CMS.registerCustomFormat(DOCUMENT_FORMAT, "md", remembered(documentFormat(ofSchemas)));
for (const [collection, listed] of Object.entries(ofSchemas.listed)) {
  CMS.registerCustomFormat(listedFormat(collection), "md", remembered(documentFormat({ ...ofSchemas, listed })));
}
CMS.registerCustomFormat(DATA_FORMAT, "yaml", remembered(dataFormat(ofSchemas.dataForms)));
CMS.registerEventListener({
  name: "postSave",
  handler: ({ entry }) => texts.wrote(entry.getIn(["data", SOURCE])),
});
cleanPastes();
registerChecks(CMS);
registerPublished(CMS);
await CMS.init();
document.getElementById("cargando")?.remove();
registerNumberField(CMS);
registerFoldField(CMS);
registerPreviews(CMS, ofSchemas.previewed);
