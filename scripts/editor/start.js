/**
 * Runs in the browser: starts the editor, which reads and writes documents as this site does, and takes away the message
 * that the page showed while the program was on its way.
 */
import "./first-visit.js";
import CMS from "@sveltia/cms";
import twoForms from "two-forms";
import { documentFormat, FORMAT_NAME } from "./document-format.ts";
import { registerPreviews } from "./previews.js";

CMS.registerCustomFormat(FORMAT_NAME, "md", documentFormat(twoForms));
await CMS.init();
document.getElementById("cargando")?.remove();
registerPreviews(CMS);
