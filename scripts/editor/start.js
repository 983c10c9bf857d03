/**
 * Runs in the browser: starts the editor, which reads and writes documents as this site does, and takes away the message
 * that the page showed while the program was on its way.
 */
import "./first-visit.js";
import CMS from "@sveltia/cms";
import ofSchemas from "of-schemas";
import { DATA_FORMAT, DOCUMENT_FORMAT, dataFormat, documentFormat, listedFormat } from "./document-format.ts";
import { registerNumberField } from "./number-field.js";
import { registerPreviews } from "./previews.js";

CMS.registerCustomFormat(DOCUMENT_FORMAT, "md", documentFormat(ofSchemas));
for (const [collection, listed] of Object.entries(ofSchemas.listed)) {
  CMS.registerCustomFormat(listedFormat(collection), "md", documentFormat({ ...ofSchemas, listed }));
}
CMS.registerCustomFormat(DATA_FORMAT, "yaml", dataFormat(ofSchemas.dataForms));
await CMS.init();
document.getElementById("cargando")?.remove();
registerNumberField(CMS);
registerPreviews(CMS, ofSchemas.previewed);
