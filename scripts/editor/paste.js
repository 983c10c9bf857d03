/**
 * Runs in the browser: what somebody pastes into a text is cleaned before the editor reads it, and what cannot come along is
 * said in a sentence.
 */
import { notify, withdraw } from "./notice.js";
import { cleanPasted, piecesOfText } from "./pasted-html.ts";

/** The kind of notice that says what was left out. */
const PASTED = "pegado";

/** Listens to every paste of the page, before the editor. */
export function cleanPastes() {
  document.addEventListener("paste", onPaste, true);
}

/** Pastes that are already clean. */
const clean = new WeakSet();

/** What the editor's own texts have on the clipboard. */
const OWN = "application/x-lexical-editor";

function onPaste(event) {
  const { clipboardData, target } = event;
  if (clean.has(event) || !clipboardData || !target?.closest?.(".lexical-root") || clipboardData.types.includes(OWN))
    return;
  const pasted = pastedFrom(clipboardData);
  // A picture alone: the editor uploads it.
  if (!pasted || (pasted.html === "" && clipboardData.files.length > 0)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (pasted.html) paste(target, pasted.html, clipboardData.getData("text/plain"));
  withdraw(PASTED);
  if (pasted.images > 0) notify(PASTED, { words: leftOut(pasted.images) });
}

function pastedFrom(clipboard) {
  const html = clipboard.getData("text/html");
  const body = html
    ? new DOMParser().parseFromString(html, "text/html").body
    : piecesOfText(clipboard.getData("text/plain"));
  return body && cleanPasted(body);
}

function paste(target, html, text) {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/html", html);
  clipboardData.setData("text/plain", text);
  const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true, composed: true });
  clean.add(event);
  target.dispatchEvent(event);
}

const leftOut = (images) =>
  images === 1
    ? "Se dejó por fuera 1 imagen: súbala con el botón «Imagen»."
    : `Se dejaron por fuera ${images} imágenes: súbalas con el botón «Imagen».`;
