import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeDemo } from "../../demo/write-demo.ts";
import { withTempFolder } from "../../disk/files.ts";
import { PROJECT } from "../../disk/paths.ts";
import type { ResponsiveImage } from "../../images/image.ts";
import { type LoadedSite, loadSite } from "../../load/site.ts";
import type { OutputFile } from "../../output/output.ts";
import { componentsPage, type Part } from "../components/page.ts";
import { filesShown } from "../components/shown.ts";
import { SPECIMENS } from "../components/specimens.tsx";
import { tokens } from "../components/tokens.tsx";

/** Where the page of components is. */
const PAGE = join(PROJECT, "docs", "components.html");
/** Photos above this size stay out of the page, and their descriptions are shown in their place. */
const MAX_PHOTO_BYTES = 40_000;

/** Writes the page of components anew, from the components and the demo. */
export async function components(): Promise<number> {
  const shown = await withTempFolder(async (folder) => {
    const { dir, now } = await writeDemo(join(folder, "demo"));
    const loaded = await loadSite({ root: dir, now });
    return { ...loaded, site: { ...loaded.site, images: imagesInside(loaded) } };
  });
  const css = readFileSync(join(PROJECT, "layouts", "styles", "1-tokens.css"), "utf8");
  const parts: Part[] = [{ title: "Tokens", html: tokens(css) }];
  const files = await filesShown(() => {
    for (const { title, show } of SPECIMENS) parts.push({ title, html: show(shown) });
  });
  writeFileSync(PAGE, componentsPage({ base: shown.site.assets.styles.base, parts, files }));
  console.log(`${PAGE} is up to date.`);
  return 0;
}

/** The photos of the site as addresses that hold the file: the page needs nothing beside it. */
function imagesInside({ site, files }: LoadedSite): ReadonlyMap<string, ResponsiveImage> {
  const contents = new Map(files().map((file) => [file.url, file]));
  return new Map(
    [...site.images].flatMap(([path, image]) => {
      const [smallest] = image.webp;
      const bytes = smallest && bytesOf(contents.get(smallest.url));
      if (!bytes || bytes.length > MAX_PHOTO_BYTES) return [];
      const url = `data:image/webp;base64,${bytes.toString("base64")}`;
      return [[path, { ...image, url, webp: [], fallback: [] }] as const];
    }),
  );
}

function bytesOf(file?: OutputFile): Buffer | undefined {
  return file && ("path" in file ? readFileSync(file.path) : Buffer.from(file.content));
}
