import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Drawing, DrawnData, DrawnPage } from "../../layouts/drawn-pages.ts";
import { filesUnder } from "../disk/files.ts";
import { ALL_LAYOUTS, MODULE_EXTENSION, MODULES } from "../disk/paths.ts";
import type { LoadedSite } from "../load/site.ts";
import type { Lookups } from "../model/site.ts";
import { allPages } from "../pages/pages.ts";
import { compareText } from "../schema/slug.ts";

/** What the pages are made from. */
export type PageData = Omit<LoadedSite, "files">;

/** What a layout is given besides the props of a page. */
type Seen = Omit<PageData, "site"> & { site: Omit<PageData["site"], keyof Lookups> & Lookups };

/** A module of `layouts/` that draws pages. */
export interface Layout {
  path: string;
  data: Drawing;
  render(props: Seen & DrawnPage["props"]): string;
  /** Whether its pages are the generator's, not of documents. */
  isGenerated: boolean;
}

/** Every layout, those of documents first. */
export async function readLayouts(): Promise<Layout[]> {
  const folder = join(MODULES, "layouts");
  const ending = MODULE_EXTENSION === ".ts" ? ".11ty.tsx" : ".11ty.js";
  const paths = filesUnder(folder).filter((path) => path.endsWith(ending));
  const { layouts } = ALL_LAYOUTS ? await importAt(ALL_LAYOUTS) : {};
  const read = paths.map(async (path) => {
    const { data, render } = layouts?.[path] ?? (await importAt(join(folder, path)));
    return { path: join(folder, path), data, render, isGenerated: path.includes("/") };
  });
  return (await Promise.all(read)).sort((a, b) => Number(a.isGenerated) - Number(b.isGenerated));
}

const importAt = (path: string) => import(pathToFileURL(path).href);

/** The generated pages that may be searched. Each is the only one of its layout: what lists things in many pages is none. */
const SEARCHED: ReadonlySet<unknown> = new Set(allPages.flatMap(({ url, searchKind }) => (searchKind ? [url] : [])));

/** A page that may be searched, and its layout. */
export type SearchedPage = DrawnPage & Pick<Layout, "render">;

/**
 * The pages that may be searched, in an order that no file system changes: those of documents, by their layout and then by their address; then
 * the others.
 */
export function searchedPages(layouts: readonly Layout[], everything: DrawnData): SearchedPage[] {
  const searched = layouts.filter(({ isGenerated, data }) => !isGenerated || SEARCHED.has(data.permalink));
  return searched.flatMap(({ data, render }) =>
    [...data.pages(everything)].sort((a, b) => compareText(a.url, b.url)).map((page) => ({ ...page, render })),
  );
}

/** The page at an address, as Eleventy writes it; `undefined` when no layout draws one there. */
export function drawPage(layouts: readonly Layout[], everything: PageData, address: string): string | undefined {
  for (const { data, render } of layouts) {
    const page = data.pages(everything).find(({ url }) => url === address);
    if (page) return render({ ...everything, ...page.props });
  }
  return undefined;
}
