import type { Issue } from "./issue.ts";
import { type ParsedYaml, parseYaml } from "./yaml.ts";

/**
 * The same YAML with its faulty lines mended by guess, so that the other faults of the file can be told in the same run;
 * `undefined` when that is not enough to read it. Nothing is published of a file that needed this.
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

/** The line with spaces for its tabs, or with its value between quotes, whatever is in it. */
function quoteValue(line: string): string {
  if (/^\s*\t/.test(line)) return line.replaceAll("\t", "  ");
  const [, key, value] = /^(\s*(?:- )?[^\s:#][^:]*:)\s*(.*)$/.exec(line) ?? [];
  return key === undefined ? line : `${key} ${JSON.stringify(value)}`;
}
