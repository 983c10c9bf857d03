/**
 * The script of the search page: queries Pagefind and shows the results. Without it the page is a form and lists of
 * links.
 */

import { type Found, type FoundPage, loadPagefind } from "./pagefind.ts";
import { resultItem } from "./result.ts";

const PAGE_SIZE = 10;
const TYPING_PAUSE = 300;
const FAILURE = "No se pudo buscar. Revise su conexión a internet e inténtelo de nuevo.";

const form = element("buscador", HTMLFormElement);
const input = element("q", HTMLInputElement);
const filter = element("filtro", HTMLElement);
const kind = element("tipo", HTMLSelectElement);
const status = element("estado", HTMLElement);
const list = element("resultados", HTMLElement);
const more = element("mas", HTMLButtonElement);

let found: Found["results"] = [];
let turn = 0;
let timer = 0;

input.addEventListener("focus", () => void loadPagefind().catch(() => {}), { once: true });
input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => void search(), TYPING_PAUSE);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void search();
});
kind.addEventListener("change", () => void search());
more.addEventListener("click", () => void showMore());

const parameters = new URLSearchParams(location.search);
input.value = parameters.get("q") ?? "";
if (query()) void search(parameters.get("tipo") ?? "");

/** Searches for the text in the box. The result is dropped if a later search has started meanwhile. */
async function search(wantedKind = kind.value): Promise<void> {
  const mine = ++turn;
  remember(wantedKind);
  if (!query()) return show("", []);
  status.textContent = "Buscando…";
  try {
    const pagefind = await loadPagefind();
    const chosen = Object.keys((await pagefind.filters()).tipo ?? {}).find((name) => name === wantedKind);
    const answer = await pagefind.search(query(), chosen ? { filters: { tipo: chosen } } : {});
    if (mine !== turn) return;
    offerKinds(answer.totalFilters.tipo ?? {}, chosen ?? "");
    await show(countText(answer.results.length, chosen), answer.results, () => mine === turn);
  } catch {
    if (mine === turn) await show(FAILURE, []);
  }
}

async function show(message: string, results: Found["results"], current = () => true): Promise<void> {
  const pages = await load(results.slice(0, PAGE_SIZE));
  if (!current()) return;
  found = results;
  filter.hidden = kind.options.length < 2 || !query();
  list.replaceChildren(...pages.map(resultItem));
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

function countText(count: number, chosen?: string): string {
  const asked = `«${query()}»${chosen ? ` en «${chosen}»` : ""}`;
  if (count === 0) {
    return `Ningún resultado para ${asked}. Pruebe con otras palabras o con las listas de esta página.`;
  }
  return `${count} ${count === 1 ? "resultado" : "resultados"} para ${asked}`;
}

/** «Todo (12)», «Trámite (3)»: the kinds that have results, and the chosen one. */
function offerKinds(counts: Record<string, number>, chosen: string): void {
  const kinds = Object.entries(counts).filter(([name, count]) => count > 0 || name === chosen);
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  kind.replaceChildren(
    new Option(`Todo (${total})`, ""),
    ...kinds.map(([name, count]) => new Option(`${name} (${count})`, name)),
  );
  kind.value = chosen;
}

/** Keeps the query in the address, so that it can be shared and survives going back. */
function remember(wantedKind: string): void {
  const kept = new URLSearchParams();
  if (query()) kept.set("q", query());
  if (query() && wantedKind) kept.set("tipo", wantedKind);
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
