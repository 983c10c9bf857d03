import { mkdirSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { recoverFolder, replaceFolder } from "../../scripts/output/output.ts";

/**
 * A program with only the first and last steps of a build: it replaces a folder by one site after another, and prints
 * the number of each site once it is in place. Arguments: the folder, the number of the first site, how many.
 */
const [folder = "", first = "0", sites = "0"] = process.argv.slice(2);

for (let number = Number(first); number < Number(first) + Number(sites); number++) {
  recoverFolder(folder);
  const replaced = await replaceFolder(folder, async (draft) => {
    mkdirSync(draft);
    for (const page of ["a", "b", "c", "d"]) writeFileSync(join(draft, page), String(number));
  });
  replaced.remove();
  writeSync(1, `${number}\n`);
}
