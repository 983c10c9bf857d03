import { splitFrontMatter } from "../validation/front-matter.ts";
import { parseYaml } from "../validation/yaml.ts";

/** A right document with other values for some keys of its front matter, each on a line of its own. */
export function withValues(text: string, values: Readonly<Record<string, string>>): string {
  const cut = splitFrontMatter("", text);
  if ("issue" in cut) return text;
  const { matter, matterLine } = cut.split;
  const yaml = parseYaml("", matter, matterLine);
  const lines = text.split("\n");
  const added: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    const line = `${key}: ${value}`;
    if (key in (yaml.value ?? {})) lines[yaml.locate([key]).linea - 1] = line;
    else added.push(line);
  }
  lines.splice(matterLine - 1, 0, ...added);
  return lines.join("\n");
}
