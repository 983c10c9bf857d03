import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { filesUnder } from "../../disk/files.ts";
import { writeFiles } from "../../output/output.ts";
import { beginSearchIndex } from "../../output/search-index.ts";

/* Indexes the pages of a folder as a build does, without making them: what Pagefind's own command is compared with. */

const [site, index] = process.argv.slice(2);
if (site && index) {
  const paths = filesUnder(site).filter((path) => path.endsWith(".html"));
  const urlOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, "$1")}`;
  const search = beginSearchIndex();
  search.expect(paths.map(urlOf), []);
  for (const path of paths) {
    search.read(urlOf(path), readFileSync(join(site, path)));
    await nextTurn();
  }
  const { files, entries } = await search.made();
  writeFiles(index, files);
  console.log(entries);
  await search.close();
}
