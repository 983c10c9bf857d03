import { filesByWord, type Problem } from "./check.ts";
import type { Searched } from "./search.ts";
import type { Town } from "./town.ts";
import type { Kind } from "./words.ts";

/** What is wrong, a line a place, so that one sees at once what leaked out of which state into which files; empty when nothing is. */
export function problemTable(problems: readonly Problem[], mode: string): string {
  const lines = new Map<string, { words: string[]; files: Set<string> }>();
  for (const { what, bearer, kind, place, word, files } of problems) {
    const line = `${what} | ${bearer} | ${kind === place ? kind : `${kind}: ${place}`}`;
    const known = lines.get(line) ?? { words: [], files: new Set() };
    known.words.push(word);
    for (const file of files) known.files.add(file);
    lines.set(line, known);
  }
  return [...lines]
    .map(([line, { words, files }]) => `${mode} | ${line} | ${someOf(words, 1)} | ${someOf([...files], SHOWN)}\n`)
    .join("");
}

const SHOWN = 5;

function someOf(all: readonly string[], most: number): string {
  const more = all.length - most;
  return all.slice(0, most).join(" ") + (more > 0 ? ` and ${more} more` : "");
}

const COLUMNS: Readonly<Record<Kind, string>> = {
  title: "titulo",
  keyword: "palabras",
  field: "campos",
  body: "texto",
  loose: "márgenes",
  datum: "dato",
  hidden: "oculto",
  "document name": "archivo",
  "photo name": "foto",
  "download name": "PDF",
  "download text": "en el PDF",
};

/**
 * Word × place × mode as one table of a mode: a line for each state, a column for each kind of place, and in it how many of its
 * words are published. Words of all versions count: of three titles that a document had, one stands on the site.
 */
export function placeTable({ words, lives }: Town, site: Searched): string {
  const found = filesByWord(words, site, () => true);
  const bearers = [...new Set([...lives.map(({ name }) => name), ...words.all.map(({ bearer }) => bearer)])];
  const kinds = Object.keys(COLUMNS) as Kind[];
  const rows = bearers.map((bearer) => {
    const cells = kinds.map((kind) => {
      const planted = words.all.filter((plant) => plant.bearer === bearer && plant.kind === kind);
      const there = planted.filter(({ word }) => found.has(word)).length;
      return planted.length === 0 ? "" : `${there}/${planted.length}`;
    });
    return `| ${bearer} | ${cells.join(" | ")} |`;
  });
  const head = ["", "estado", ...kinds.map((kind) => COLUMNS[kind]), ""].join(" | ").trim();
  return [head, `|${" --- |".repeat(kinds.length + 1)}`, ...rows, ""].join("\n");
}
