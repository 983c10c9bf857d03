import { collections, isCollectionId } from "../schema/index.ts";
import { fieldTable } from "./field-table.ts";

/** `<!-- datos: agenda -->`, the table, `<!-- fin -->`: what stands between is written by the generator. */
const MARKED = /<!-- datos: ([a-z]+) -->\n[\s\S]*?<!-- fin -->/g;

/** The clerks' guide with the field tables that the schemas say. @throws for a mark that names no collection. */
export function withFieldTables(guide: string): string {
  return guide.replace(MARKED, (_marked, id: string) => {
    if (!isCollectionId(id)) throw new Error(`No collection is called «${id}».`);
    return `<!-- datos: ${id} -->\n\n${fieldTable(collections[id])}\n\n<!-- fin -->`;
  });
}
