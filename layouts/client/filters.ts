import { type Chosen, FILTERS, type Filter, type Found, type Pagefind } from "./pagefind.ts";

const ALL: Record<Filter, string> = { tipo: "Todo", dependencia: "Todas" };

/** Those of the filters whose values the index knows: an address may name any. */
export async function knownOf(pagefind: Pagefind, wanted: Chosen): Promise<Chosen> {
  const known = await pagefind.filters();
  const entries = FILTERS.map((name) => [name, wanted[name]] as const);
  return Object.fromEntries(entries.filter(([name, value]) => value && known[name]?.[value] !== undefined));
}

/** What may be chosen in a filter. */
export interface Choice {
  /** Results whatever is chosen in it. */
  total: number;
  /** Results of each value. */
  counts: Record<string, number>;
}

/** How many results each choice of each filter has, with what is chosen in the other one. */
export async function choicesFor(
  search: (filters: Chosen) => Promise<Found>,
  chosen: Chosen,
): Promise<Record<Filter, Choice>> {
  const counted = FILTERS.map(async (name) => {
    const { [name]: _own, ...others } = chosen;
    const { results, filters } = await search(others);
    return [name, { total: results.length, counts: filters[name] ?? {} }] as const;
  });
  return Object.fromEntries(await Promise.all(counted)) as Record<Filter, Choice>;
}

/** «Todo (12)», «Trámite (3)»: what has results, and what is chosen. */
export function offer(select: HTMLSelectElement, name: Filter, { total, counts }: Choice, chosen = ""): void {
  const offered = Object.entries(counts).filter(([value, count]) => count > 0 || value === chosen);
  select.replaceChildren(
    new Option(`${ALL[name]} (${total})`, ""),
    ...offered.map(([value, count]) => new Option(`${value} (${count})`, value)),
  );
  select.value = chosen;
  const field = select.parentElement;
  if (field) field.hidden = offered.length === 0;
}
