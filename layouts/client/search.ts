/**
 * The script of the search page: queries Pagefind and shows the results. Without it the page is a form and lists of
 * links.
 */

import { ask } from "./ask.ts";
import { type Choice, choicesFor, knownOf, offer } from "./filters.ts";
import { type Chosen, FILTERS, type Filter, type Found, type FoundPage, loadPagefind } from "./pagefind.ts";
import { resultItem } from "./result.ts";
import { statusText } from "./status.ts";
import { suggestedQueries, suggestionLinks } from "./suggestions.ts";
import { loadWords } from "./words.ts";

const PAGE_SIZE = 10;
const TYPING_PAUSE = 300;
const FAILURE = "No se pudo buscar. Revise su conexión a internet e inténtelo de nuevo.";

const form = element("buscador", HTMLFormElement);
const input = element("q", HTMLInputElement);
const filters = element("filtro", HTMLElement);
const selects = Object.fromEntries(FILTERS.map((name) => [name, element(name, HTMLSelectElement)])) as Record<
  Filter,
  HTMLSelectElement
>;
const status = element("estado", HTMLElement);
const suggestions = element("quiso-decir", HTMLElement);
const list = element("resultados", HTMLElement);
const more = element("mas", HTMLButtonElement);

let found: Found["results"] = [];
let turn = 0;
let timer = 0;

const loadAll = () => Promise.all([loadPagefind(), loadWords(suggestions.dataset.palabras ?? "")]);

input.addEventListener("focus", () => void loadAll().catch(() => {}), { once: true });
input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => void search(), TYPING_PAUSE);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void search();
});
for (const select of Object.values(selects)) select.addEventListener("change", () => void search());
more.addEventListener("click", () => void showMore());

const parameters = new URLSearchParams(location.search);
input.value = parameters.get("q") ?? "";
if (query()) void search(chosenIn((name) => parameters.get(name)));

/** Searches for the text in the box. The result is dropped if a later search has started meanwhile. */
async function search(wanted = chosenIn((name) => selects[name].value)): Promise<void> {
  const mine = ++turn;
  const asked = query();
  remember(wanted);
  if (!asked) return show("", []);
  status.textContent = "Buscando…";
  try {
    const [pagefind, vocabulary] = await loadAll();
    const chosen = await knownOf(pagefind, wanted);
    const answer = await ask(
      (words, everywhere) => pagefind.search(words, everywhere ? {} : { filters: chosen }),
      asked,
      vocabulary,
    );
    const words = answer.used.join(" ");
    const choices = words
      ? await choicesFor((others) => pagefind.search(words, { filters: others }), chosen)
      : undefined;
    if (mine !== turn) return;
    offerChoices(choices, chosen);
    const links = suggestionLinks(suggestedQueries(answer, vocabulary));
    await show(statusText(asked, answer, chosen), answer.found.results, links, () => mine === turn);
  } catch {
    if (mine === turn) await show(FAILURE, []);
  }
}

async function show(
  message: string,
  results: Found["results"],
  links: readonly (string | Node)[] = [],
  current = () => true,
): Promise<void> {
  const pages = await load(results.slice(0, PAGE_SIZE));
  if (!current()) return;
  found = results;
  if (message === "") filters.hidden = true;
  list.replaceChildren(...pages.map(resultItem));
  suggestions.replaceChildren(...links);
  more.hidden = found.length <= PAGE_SIZE;
  status.textContent = message;
}

/** Adds the next results and moves the focus to the first of them. */
async function showMore(): Promise<void> {
  const shown = list.children.length;
  try {
    const pages = await load(found.slice(shown, shown + PAGE_SIZE));
    list.append(...pages.map(resultItem));
    more.hidden = found.length <= list.children.length;
    list.children[shown]?.querySelector("a")?.focus();
  } catch {
    status.textContent = FAILURE;
  }
}

function load(results: Found["results"]): Promise<FoundPage[]> {
  return Promise.all(results.map((result) => result.data()));
}

function offerChoices(choices: Record<Filter, Choice> | undefined, chosen: Chosen): void {
  filters.hidden = choices === undefined;
  if (choices) for (const name of FILTERS) offer(selects[name], name, choices[name], chosen[name]);
}

function chosenIn(read: (name: Filter) => string | null): Chosen {
  return Object.fromEntries(FILTERS.flatMap((name) => (read(name) ? [[name, read(name)]] : [])));
}

/** Keeps the query in the address, so that it can be shared and survives going back. */
function remember(wanted: Chosen): void {
  const kept = new URLSearchParams({ q: query(), ...wanted });
  history.replaceState(null, "", query() ? `?${kept}` : location.pathname);
}

function query(): string {
  return input.value.trim();
}

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const candidate = document.getElementById(id);
  if (!(candidate instanceof type)) throw new Error(`#${id}`);
  return candidate;
}
