/** The part of Pagefind's browser library that we use: https://pagefind.app/docs/api/ */
interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<KindCounts>;
  search(query: string, options?: { filters?: { tipo: string } }): Promise<Found>;
}

export interface Found {
  results: { data(): Promise<FoundPage> }[];
  /** How many pages of each kind match the query, ignoring the filter. */
  totalFilters: KindCounts;
}

export interface FoundPage {
  url: string;
  /** HTML with the words found in `<mark>`. */
  excerpt: string;
  meta: { title: string };
  filters: { tipo?: string[] };
}

type KindCounts = { tipo?: Record<string, number> };

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
