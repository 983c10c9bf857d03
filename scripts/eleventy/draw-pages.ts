import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Drawing, DrawnPage } from "../../layouts/drawn-pages.ts";
import { MODULE_EXTENSION, MODULES } from "../disk/paths.ts";
import type { PageData } from "./write-pages.ts";

/** A module of `layouts/` that draws pages. */
export interface Layout {
  data: Drawing;
  render(props: PageData & DrawnPage["props"]): string;
}

/** Every layout, those of documents first. */
export async function readLayouts(): Promise<Layout[]> {
  const ending = MODULE_EXTENSION === ".ts" ? ".11ty.tsx" : ".11ty.js";
  const folders = [join(MODULES, "layouts"), join(MODULES, "layouts", "pages")];
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => join(folder, name)),
  );
  return Promise.all(paths.map((path) => import(pathToFileURL(path).href)));
}

/** The page at an address, as Eleventy writes it; `undefined` when no layout draws one there. */
export function drawPage(layouts: readonly Layout[], everything: PageData, address: string): string | undefined {
  for (const { data, render } of layouts) {
    const page = data.pages(everything).find(({ url }) => url === address);
    if (page) return render({ ...everything, ...page.props });
  }
  return undefined;
}
