import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../disk/paths.ts";
import { withFieldTables } from "../editor/guide-tables.ts";

const GUIDE = join(PROJECT, "content", "GUIA.md");

/** Writes the field tables of the clerks' guide anew, after a schema has changed. */
export async function guide(): Promise<number> {
  writeFileSync(GUIDE, withFieldTables(readFileSync(GUIDE, "utf8")));
  console.log("Las tablas de datos de content/GUIA.md están al día.");
  return 0;
}
