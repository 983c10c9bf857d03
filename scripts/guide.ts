import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withFieldTables } from "./editor/guide-tables.ts";
import { PROJECT } from "./io/paths.ts";
import { runCommand } from "./io/terminal.ts";

const GUIDE = join(PROJECT, "content", "GUIA.md");

/** Writes the field tables of the clerks' guide anew, after a schema has changed. */
runCommand(async () => {
  writeFileSync(GUIDE, withFieldTables(readFileSync(GUIDE, "utf8")));
  console.log("Las tablas de datos de content/GUIA.md están al día.");
  return 0;
});
