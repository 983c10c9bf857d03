/**
 * The script of the A–Z lists: shows only the items that match the text in the box. Without it the whole list shows.
 */

import { fold } from "./fold.ts";

const form = document.getElementById("filtro");
const input = document.querySelector<HTMLInputElement>("#texto");
const message = document.getElementById("estado");
const letters = [...document.querySelectorAll<HTMLElement>(".letter-group")];
const jumps = document.querySelector<HTMLElement>(".letters");
const items = [...document.querySelectorAll<HTMLElement>(".letter-group li")].map((element) => ({
  element,
  text: fold(`${element.textContent} ${element.dataset.claves ?? ""}`),
}));

input?.addEventListener("input", () => filter(input.value));
form?.addEventListener("submit", (event) => event.preventDefault());
// The browser restores the text when the user comes back to the page.
if (input?.value) filter(input.value);

/** Shows only the items that contain every word, in any position, and the letters that still have items. */
function filter(wanted: string): void {
  const words = fold(wanted).split(/\s+/).filter(Boolean);
  for (const { element, text } of items) element.hidden = !words.every((word) => text.includes(word));
  for (const letter of letters) letter.hidden = !letter.querySelector("li:not([hidden])");
  if (jumps) jumps.hidden = words.length > 0;
  if (message)
    message.textContent = words.length > 0 ? countText(items.filter(({ element }) => !element.hidden).length) : "";
}

function countText(count: number): string {
  if (count === 0) return "Ninguno. Pruebe con otras palabras o con el buscador del sitio.";
  return `${count} ${count === 1 ? "encontrado" : "encontrados"}`;
}
