import { mkdirSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { recoverFolder, replaceFolder } from "../../scripts/output/output.ts";

/**
 * A program that does what builds do at their beginning and end, and nothing between: puts site after site in the place of a
 * folder, and prints the number of each that is there. Arguments: the folder, the number of the first, how many.
 */
const [folder = "", first = "0", sites = "0"] = process.argv.slice(2);

for (let number = Number(first); number < Number(first) + Number(sites); number++) {
  recoverFolder(folder);
  await replaceFolder(folder, async (draft) => {
    mkdirSync(draft);
    for (const page of ["a", "b", "c", "d"]) writeFileSync(join(draft, page), String(number));
  });
  writeSync(1, `${number}\n`);
}
