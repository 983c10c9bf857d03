import { readFileSync, writeFileSync } from "node:fs";
import { GUIDE } from "../../disk/paths.ts";
import { withFieldTables } from "../../editor/guide-tables.ts";

/** Writes the field tables of the clerks' guide anew, after a schema has changed. */
export async function guide(): Promise<number> {
  writeFileSync(GUIDE, withFieldTables(readFileSync(GUIDE, "utf8")));
  console.log(`The field tables of ${GUIDE} are up to date.`);
  return 0;
}
