import type { Issue } from "./issue.ts";
import { type ParsedYaml, parseYaml } from "./yaml.ts";

/**
 * The same YAML with its faulty lines repaired by guess, so that the other faults of the file can be reported in the same run;
 * `undefined` when it still cannot be parsed. Nothing is published from a file that needed this.
 */
export function repairYaml(
  archivo: string,
  text: string,
  firstLine: number,
  faults: readonly Issue[],
): ParsedYaml | undefined {
  const faulty = new Set(faults.map(({ linea }) => linea - firstLine));
  const mended = text.split("\n").map((line, index) => (faulty.has(index) ? quoteValue(line) : line));
  const yaml = parseYaml(archivo, mended.join("\n"), firstLine);
  return yaml.value && yaml;
}

/** The line with spaces instead of tabs, or with its value in quotes. */
function quoteValue(line: string): string {
  if (/^\s*\t/.test(line)) return line.replaceAll("\t", "  ");
  const [, key, value] = /^(\s*(?:- )?[^\s:#][^:]*:)\s*(.*)$/.exec(line) ?? [];
  return key === undefined ? line : `${key} ${JSON.stringify(value)}`;
}
