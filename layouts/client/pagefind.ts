/** What results may be filtered by: their kind and the responsible office. */
export const FILTERS = ["tipo", "dependencia"] as const;
export type Filter = (typeof FILTERS)[number];
export type Chosen = Partial<Record<Filter, string>>;
export type Counts = Partial<Record<Filter, Record<string, number>>>;

/** The part of Pagefind's browser library that we use: https://pagefind.app/docs/api/ */
export interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(query: string, options?: { filters?: Chosen }): Promise<Found>;
}

export interface Found {
  results: { data(): Promise<FoundPage> }[];
  /** How many of the results there are of each kind and office. */
  filters: Counts;
  /** The same, ignoring the filters. */
  totalFilters: Counts;
}

export interface FoundPage {
  url: string;
  /** HTML with the words found in `<mark>`. */
  excerpt: string;
  /** `dato`: the cost and time of a sheet, the date of what has one. */
  meta: { title: string; resumen?: string; dato?: string };
  filters: Partial<Record<Filter, string[]>>;
}

const ADDRESS = "/pagefind/pagefind.js";
let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind on the first call; after a failure, the next call tries again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= start().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** A search returns counts by kind only after the filters are loaded. */
async function start(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(ADDRESS);
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}
