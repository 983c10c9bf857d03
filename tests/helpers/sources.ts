import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PROJECT } from "../../scripts/disk/paths.ts";

/** A module of the generator, with what it imports. */
export interface Source {
  /** `scripts/model/site.ts` */
  path: string;
  /** Its folder in `scripts/`, or `layouts`, or `command`. */
  room: string;
  text: string;
  imports: Import[];
}

interface Import {
  /** As written in the source. */
  target: string;
  /** The path of the imported module, if it belongs to the project. */
  file?: string;
  /** Whether it is a type-only import. */
  isType: boolean;
  /** Whether it is loaded only when it is needed. */
  isDynamic: boolean;
}

/** Every module of `scripts/` and `layouts/`, in the order of their paths. */
export const sources: readonly Source[] = ["scripts", "layouts"].flatMap(readSources);

/** The room of a module, from its path. */
export function roomOf(path: string): string {
  const [top = "", folder = "", ...rest] = path.split("/");
  if (top === "layouts") return "layouts";
  if (top !== "scripts") return top;
  return rest.length > 0 ? folder : "command";
}

/** The text without its comments. */
export function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

/** Every way through the imports, those of types included, that comes back to where it began. */
export function circles(modules: readonly Source[]): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const filesOf = ({ imports }: Source) => imports.flatMap(({ file }) => file ?? []);
  const next = new Map(modules.map((module) => [module.path, filesOf(module)]));
  const follow = (path: string, way: readonly string[]) => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(" → "));
    if (way.includes(path) || done.has(path)) return;
    for (const file of next.get(path) ?? []) follow(file, [...way, path]);
    done.add(path);
  };
  for (const path of next.keys()) follow(path, []);
  return found;
}

function readSources(folder: string): Source[] {
  const names = readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" });
  const modules = names.filter((name) => /\.tsx?$/.test(name)).sort();
  return modules.map((name) => {
    const path = join(folder, name);
    const text = readFileSync(join(PROJECT, path), "utf8");
    return { path, room: roomOf(path), text, imports: importsOf(path, text) };
  });
}

/** Static and dynamic imports and re-exports. */
function importsOf(path: string, text: string): Import[] {
  const statements = code(text).matchAll(/^(?:import|export)\s+(type\s)?(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']/gm);
  const calls = code(text).matchAll(/\bimport\(\s*["']([^"']+)["']/g);
  const found = [
    ...[...statements].map(([, type, target = ""]) => ({ target, isType: type !== undefined, isDynamic: false })),
    ...[...calls].map(([, target = ""]) => ({ target, isType: false, isDynamic: true })),
  ];
  const fileOf = (target: string) => (target.startsWith(".") ? join(dirname(path), target) : undefined);
  return found.map((each) => ({ ...each, file: fileOf(each.target) }));
}
